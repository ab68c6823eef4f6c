/** What services have been asked and have not answered. */
export const serviceRequestTexts = {
  title: 'Questions to services',
  intro: 'What services have been asked about complaints and have not answered, the one due first before the others.',
  again:
    'Each is asked again by itself on the day its answer is due and on the two working days after it. Then the owner of the case is told.',
  none: 'No service has been asked anything that it has not answered.',
  noneLate: 'No answer of a service is late.',
  filter: {
    heading: 'Filter',
    service: 'Which service?',
    anyService: 'Any service',
    late: 'Late ones only',
    apply: 'Apply filters',
    clear: 'Clear filters',
  },
  head: {
    reference: 'Complaint',
    service: 'Service',
    asked: 'Asked',
    due: 'Answer by',
    chases: 'Asked again',
    ask: '',
  },
  late: 'Late',
  noService: 'Somebody else',
  times: (n: number) => (n === 0 ? 'Not yet' : n === 1 ? 'Once' : `${n} times`),
  ask: 'Ask again now',
  askAbout: (reference: string) => ` about ${reference}`,
  asked: 'The service is being asked again. The mail goes out within a minute.',
  gone: 'It has been answered or withdrawn in the meantime.',
  pages: 'Pages of questions',
} as const;
