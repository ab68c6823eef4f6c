/** The two pages that exist only in the demonstration. */
export const demoTexts = {
  title: 'Choose who to be',
  intro: 'This is a demonstration with made-up people and cases. Choose somebody, and use the service as they would.',
  staff: 'Staff of the council',
  residents: 'People who have complained',
  be: (name: string, what: string) => `Be ${name}, ${what}`,
  roles: {
    reader: 'contact centre, reads only',
    intake: 'contact centre, takes complaints',
    officer: 'complaints officer',
    reviewer: 'stage 2 reviewer',
    approver: 'approver of letters',
    manager: 'complaints manager',
    auditor: 'auditor',
    member: 'councillor',
    partner: 'parish clerk',
    admin: 'administrator',
    integration: 'another system',
    seniorLead: 'senior lead',
  },
  about: (reference: string, stands: string) => `who made complaint ${reference} (${stands})`,
  nobody: 'somebody without a name',
  gone: 'Choose somebody from the list',
} as const;

export const mailboxTexts = {
  title: 'Mail that would have gone out',
  intro:
    'No mail and no text message leaves the demonstration. The newest comes first; it can take a few seconds to appear here.',
  none: 'Nothing has been sent yet.',
  head: { when: 'When', to: 'To', how: 'How', subject: 'Subject', state: 'State' },
  channels: { email: 'Mail', text: 'Text message', letter: 'Letter' },
  nobody: 'Nobody',
  back: 'Back to all mail',
  mailTitle: (subject: string) => `Mail: ${subject}`,
  asText: 'As plain text',
  asHtml: 'As it looks in a mail program',
  frame: 'The mail as it looks in a mail program',
  to: 'To',
  how: 'How',
  when: 'When',
  links: 'Links in this mail',
} as const;
