/** Every address of the pages: patterns for the site, makers for links. No page holds an address of its own. */
export const patterns = {
  home: '/',
  lodge: '/complaints/new',
  save: '/complaints/new/save',
  resume: '/complaints/saved',
  resumeLink: '/complaints/saved/:token',
  sent: '/complaints/sent',
  track: '/complaints/track',
  deadlines: '/complaints/deadlines',
  standards: '/complaints/standards',
  code: '/complaints/track/code',
  letterCode: '/complaints/track/letter',
  ownCase: '/complaints/case',
  ownInformation: '/complaints/case/information',
  ownEscalation: '/complaints/case/stage-2',
  ownWithdrawal: '/complaints/case/withdraw',
  ownWhy: '/complaints/case/why/:clock',
  ownWhyText: '/complaints/case/why/:clock/text',
  ownCallBack: '/complaints/case/call-back',
  ownSurvey: '/complaints/case/survey',
  ownDetails: '/complaints/case/details',
  ownOmbudsman: '/complaints/case/ombudsman',
  ownFile: '/complaints/case/ombudsman/file',
  ownCalendar: '/complaints/case/calendar',
  ownCalendarFile: '/complaints/case/calendar/dates.ics',
  calendarFeed: '/calendar/:token',
  placeSurvey: '/complaints/feedback/:place',
  staffCallBacks: '/staff/call-backs',
  staffSurveys: '/staff/surveys',
  signOut: '/sign-out',
  privacy: '/privacy',
  accessibility: '/accessibility',
  staffSignIn: '/staff/sign-in',
  worklist: '/staff/cases',
  intake: '/staff/intake',
  restrictions: '/staff/restrictions',
  letters: '/staff/letters',
  staffLetter: '/staff/cases/:reference/letters/:id',
  staffCase: '/staff/cases/:reference',
  staffHistory: '/staff/cases/:reference/history',
  staffCaseAt: '/staff/cases/:reference/at',
  staffClock: '/staff/cases/:reference/clocks/:clock',
  staffClockText: '/staff/cases/:reference/clocks/:clock/text',
  staffEvent: '/staff/cases/:reference/events/:type',
  calendars: '/staff/calendars',
  calendarProposal: '/staff/calendars/:id',
  compliance: '/audit/compliance',
  complianceCases: '/audit/cases',
  demo: '/demo',
  mailbox: '/demo/mailbox',
  mail: '/demo/mailbox/:id',
} as const;

type PathName = keyof typeof patterns;

/** The address of a page, its parameters filled in and its query added. */
export function pathTo(
  name: PathName,
  params: Record<string, string> = {},
  query: Record<string, string | undefined> = {},
): string {
  const path = patterns[name].replace(/:([a-z]+)/gi, (_match, key: string) => encodeURIComponent(params[key] ?? ''));
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const search = new URLSearchParams(given);
  return search.size === 0 ? path : `${path}?${search.toString()}`;
}
