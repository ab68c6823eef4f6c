import { texts } from '../../src/language/language.ts';
import type { NoticeOccasion, NoticeProps } from '../../src/notifications/render.ts';

const letterhead = {
  reference: 'C-7K3M-9QX-4',
  organisation: {
    name: 'Trent Council',
    contact: { phone: '01632 960123', email: 'complaints@trent.example', hours: 'Monday to Friday, 9am to 5pm' },
  },
  trackUrl: 'https://complaints.trent.example/complaints/track',
};
const ombudsman = texts('en').ombudsmen.lgsco;
const definition = {
  issues: ['Our bin was missed on 3 March', 'Nobody rang back'],
  outcomesSought: ['An apology'],
};
const answer: Omit<NoticeProps<'response'>, 'escalateHow' | 'escalateBy'> = {
  ...letterhead,
  sentOn: '2026-03-18',
  outcome: 'partlyUpheld',
  issues: [
    { text: 'Our bin was missed on 3 March', finding: 'upheld' },
    { text: 'Nobody rang back', finding: 'notUpheld' },
  ],
  remedies: [{ text: 'Put your road on the right round', due: '2026-04-01' }],
  letter: 'Dear neighbour,\n\nWe are sorry that we missed your bin.\nIt was our mistake.',
  ombudsman,
};
const staff = {
  reference: 'C-7K3M-9QX-4',
  clockName: 'Stage 1 response',
  dueOn: '2026-03-18',
  state: 'Being investigated',
  caseUrl: 'https://complaints.trent.example/staff/cases/C7K3M9QX4',
  canExtend: true,
  lateBy: 3,
};

/** One true-to-life set of data for each notice. */
export const sampleProps: { [O in NoticeOccasion]: NoticeProps<O> } = {
  receipt: { ...letterhead, receivedOn: '2026-03-02', acknowledgeBy: '2026-03-09' },
  acknowledgement: { ...letterhead, handlerRole: 'complaints officer', definition, respondBy: '2026-03-18', ombudsman },
  'stage2-acknowledgement': {
    ...letterhead,
    handlerRole: 'head of service',
    definition,
    respondBy: '2026-04-21',
    ombudsman,
  },
  'escalation-received': { ...letterhead, receivedOn: '2026-03-20', acknowledgeBy: '2026-03-27' },
  extension: {
    ...letterhead,
    originalDue: '2026-03-18',
    newDue: '2026-04-01',
    reason: 'We are waiting for the crew’s records.',
    ombudsman,
  },
  'delay-notice': { ...letterhead, expectedOn: '2026-03-25', reason: 'Our officer has been ill.', ombudsman },
  response: { ...answer, escalateHow: 'Reply to this email, or ring us.', escalateBy: '2026-04-17' },
  'incomplete-response': {
    ...letterhead,
    sentOn: '2026-03-17',
    respondBy: '2026-03-18',
    letter: 'Dear neighbour,\n\nWe have looked at your first point.',
    ombudsman,
  },
  'final-response': { ...answer, ombudsmanBy: '2027-03-18' },
  refusal: { ...letterhead, decidedOn: '2026-03-05', reasons: 'A court is looking at the same events.', ombudsman },
  withdrawal: { ...letterhead, withdrawnOn: '2026-03-06' },
  'information-added': { ...letterhead, addedOn: '2026-03-10', respondBy: '2026-03-18' },
  'one-time-code': { code: '042137', minutes: 10 },
  reminder: staff,
  'due-today': staff,
  overdue: staff,
  'escalation-manager': staff,
  'escalation-senior-lead': staff,
};

/** The date that matters in each sample, as a person reads it. */
export const dateThatMatters: Record<NoticeOccasion, string> = {
  receipt: 'Monday 9 March 2026',
  acknowledgement: 'Wednesday 18 March 2026',
  'stage2-acknowledgement': 'Tuesday 21 April 2026',
  'escalation-received': 'Friday 27 March 2026',
  extension: 'Wednesday 1 April 2026',
  'delay-notice': 'Wednesday 25 March 2026',
  response: 'Friday 17 April 2026',
  'incomplete-response': 'Wednesday 18 March 2026',
  'final-response': 'Thursday 18 March 2027',
  refusal: 'Thursday 5 March 2026',
  withdrawal: 'Friday 6 March 2026',
  'information-added': 'Wednesday 18 March 2026',
  'one-time-code': '10 minutes',
  reminder: 'Wednesday 18 March 2026',
  'due-today': 'Wednesday 18 March 2026',
  overdue: 'Wednesday 18 March 2026',
  'escalation-manager': 'Wednesday 18 March 2026',
  'escalation-senior-lead': 'Wednesday 18 March 2026',
};
