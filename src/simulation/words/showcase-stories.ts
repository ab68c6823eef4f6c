import type { z } from 'zod';
import type { caseEvent } from '../../machines/events.ts';
import type { Channel, Outcome } from '../../machines/words.ts';
import type { Topic } from './topic.ts';

/** Who acts in the demonstration. */
export type Persona = 'officer' | 'reviewer' | 'manager';

/** One thing that happened: so many working days before today (0 is today, moments ago), by whom, and what. */
export interface ShowcaseStep {
  day: number;
  by: Persona;
  event: z.input<typeof caseEvent>;
}

/** One complaint from its beginning. The person's address is at example.org: nothing can reach a real inbox. */
export interface ShowcaseStory {
  procedure: 'lgsco-code' | 'ho-code';
  service: Topic['service'];
  channel: Channel;
  receivedDay: number;
  person: { name: string; email: string };
  description: string;
  /** When they first knew, in months before today; for a late complaint. */
  awareMonthsAgo?: number;
  steps: ShowcaseStep[];
}

const acknowledge = (day: number, issues: string[], outcomesSought: string[]): ShowcaseStep[] => [
  { day, by: 'officer', event: { type: 'assign', handler: 'officer' } },
  {
    day,
    by: 'officer',
    event: { type: 'acknowledge', definition: { issues, outcomesSought }, ombudsmanDetails: true },
  },
];

/** Acknowledged on one day and answered on another. */
function answered(acknowledgedOn: number, on: number, issue: string, outcome: Outcome, letter: string): ShowcaseStep[] {
  return [
    ...acknowledge(acknowledgedOn, [issue], ['It put right']),
    {
      day: on,
      by: 'officer',
      event: { type: 'respond', outcome, decisions: [{ issue: 1, finding: outcome }], letter },
    },
  ];
}

/** Complaints of the last weeks, each at a point that an officer, a manager or an auditor will want to look at. */
export const showcaseStories: readonly ShowcaseStory[] = [
  {
    procedure: 'lgsco-code',
    service: 'Waste and recycling',
    channel: 'web',
    receivedDay: 0,
    person: { name: 'Amira Hassan', email: 'amira.hassan@example.org' },
    description:
      'Our food waste bin has been missed three weeks running. I have reported it each time on your website and been told it would be collected within two days. Nobody has come.',
    steps: [],
  },
  {
    procedure: 'lgsco-code',
    service: 'Council tax and benefits',
    channel: 'email',
    receivedDay: -5,
    person: { name: 'George Whitlock', email: 'george.whitlock@example.org' },
    description:
      'I moved out on 3 May and told council tax the same week. I am still waiting for my refund of £212.40 and each time I ring I am told it is in the queue.',
    steps: [],
  },
  {
    procedure: 'ho-code',
    service: 'Repairs',
    channel: 'phone',
    receivedDay: -12,
    person: { name: 'Denise Okoro', email: 'denise.okoro@example.org' },
    description:
      'There is damp and black mould in both bedrooms. I first reported it in the spring. Two inspections were booked and the surveyor did not come to either. My youngest has asthma.',
    steps: acknowledge(
      -10,
      ['Damp and mould in two bedrooms has not been repaired', 'Two inspections were missed without notice'],
      ['The mould treated and its cause mended', 'An apology for the missed visits'],
    ),
  },
  {
    procedure: 'ho-code',
    service: 'Repairs',
    channel: 'web',
    receivedDay: -21,
    person: { name: 'Liam Fairbairn', email: 'liam.fairbairn@example.org' },
    description:
      'The communal front door at Aldergate House has not locked since the contractor took the closer off. Strangers sleep on the stairs. I have written four times.',
    steps: acknowledge(
      -18,
      ['The communal front door does not lock', 'Four letters were not answered'],
      ['The door mended', 'A reply to my letters'],
    ),
  },
  {
    procedure: 'lgsco-code',
    service: 'Planning',
    channel: 'letter',
    receivedDay: -15,
    person: { name: 'Margaret Pell', email: 'margaret.pell@example.org' },
    description:
      'The extension next door is a full metre higher than the plans I was shown. I asked planning enforcement to look before the roof went on and nobody came until it was finished.',
    steps: [
      ...acknowledge(
        -12,
        ['Planning enforcement did not visit before the roof was built'],
        ['A visit and a written decision'],
      ),
      {
        day: -4,
        by: 'officer',
        event: {
          type: 'extend',
          workingDays: 8,
          reason: 'The measured survey of the roof is booked for next week and we need it to answer you.',
          ombudsmanDetails: true,
        },
      },
    ],
  },
  {
    procedure: 'lgsco-code',
    service: 'Highways and parking',
    channel: 'web',
    receivedDay: -30,
    person: { name: 'Ravi Menon', email: 'ravi.menon@example.org' },
    description:
      'I was given a parking penalty while my resident permit was on the windscreen. My appeal was turned down with a letter about a different car.',
    steps: [
      ...acknowledge(-28, ['The appeal was answered about a different car'], ['The penalty cancelled', 'An apology']),
      {
        day: -20,
        by: 'officer',
        event: {
          type: 'respond',
          outcome: 'upheld',
          decisions: [{ issue: 1, finding: 'upheld' }],
          letter:
            'You are right: our reply described another vehicle. We have cancelled the penalty and repaid what you paid. We are sorry for the mistake and for the time it took you.',
        },
      },
    ],
  },
  {
    procedure: 'ho-code',
    service: 'Housing management',
    channel: 'email',
    receivedDay: -42,
    person: { name: 'Carol Jennings', email: 'carol.jennings@example.org' },
    description:
      'I have kept the diary sheets you asked for about the noise from the flat above for eleven weeks. Nobody has read them and my calls are not returned.',
    steps: [
      ...acknowledge(
        -39,
        ['Diary sheets about noise were not acted on', 'Calls were not returned'],
        ['Action on the noise', 'One named person to ring'],
      ),
      {
        day: -30,
        by: 'officer',
        event: {
          type: 'respond',
          outcome: 'partlyUpheld',
          decisions: [
            { issue: 1, finding: 'notUpheld' },
            { issue: 2, finding: 'upheld' },
          ],
          letter:
            'Your calls should have been returned and we are sorry that they were not. The diary sheets were read; they do not yet show a breach of the tenancy.',
        },
      },
      {
        day: -14,
        by: 'officer',
        event: { type: 'requestEscalation', reason: 'Nobody visited at the times in my diary sheets.' },
      },
      { day: -13, by: 'manager', event: { type: 'assign', handler: 'reviewer' } },
      {
        day: -11,
        by: 'reviewer',
        event: {
          type: 'acknowledge',
          definition: {
            issues: ['Whether the diary sheets were properly considered'],
            outcomesSought: ['A visit at the times in the diary'],
          },
          ombudsmanDetails: true,
        },
      },
    ],
  },
  {
    procedure: 'lgsco-code',
    service: 'Leisure',
    channel: 'letter',
    receivedDay: -3,
    person: { name: 'Tomasz Zielinski', email: 'tomasz.zielinski@example.org' },
    description:
      'My daughter was refused a place at the summer swimming school because of her epilepsy. I only now feel able to write about it.',
    awareMonthsAgo: 17,
    steps: [],
  },
  {
    procedure: 'lgsco-code',
    service: 'Highways and parking',
    channel: 'phone',
    receivedDay: -9,
    person: { name: 'Patricia Shaw', email: 'patricia.shaw@example.org' },
    description: 'The tree outside number 14 was cut back so hard that it looks dead. I was not told it would be done.',
    steps: [
      ...acknowledge(-7, ['A street tree was cut back without notice'], ['An explanation']),
      {
        day: -6,
        by: 'officer',
        event: { type: 'withdraw', by: 'the person who complained', reason: 'The tree officer rang and explained.' },
      },
    ],
  },
  {
    procedure: 'lgsco-code',
    service: 'Council tax and benefits',
    channel: 'web',
    receivedDay: -58,
    person: { name: 'Joan Adeyemi', email: 'joan.adeyemi@example.org' },
    description:
      'My housing benefit was stopped because a form was said to be missing. I had handed it in at the Civic Centre and have the stamped copy.',
    steps: [
      ...acknowledge(-55, ['Benefit was stopped although the form was handed in'], ['The benefit paid', 'An apology']),
      {
        day: -46,
        by: 'officer',
        event: {
          type: 'respond',
          outcome: 'notUpheld',
          decisions: [{ issue: 1, finding: 'notUpheld' }],
          letter: 'We have no record of the form at the Civic Centre before the date on which the benefit was stopped.',
        },
      },
      { day: -36, by: 'officer', event: { type: 'requestEscalation', reason: 'I have the stamped copy.' } },
      { day: -35, by: 'manager', event: { type: 'assign', handler: 'reviewer' } },
      {
        day: -32,
        by: 'reviewer',
        event: {
          type: 'acknowledge',
          definition: { issues: ['Whether the form was handed in'], outcomesSought: ['The benefit paid'] },
          ombudsmanDetails: true,
        },
      },
      {
        day: -14,
        by: 'reviewer',
        event: {
          type: 'respond',
          outcome: 'upheld',
          decisions: [{ issue: 'Whether the form was handed in', finding: 'upheld' }],
          remedies: [
            { id: 'apology', kind: 'apology', due: 'today+5', text: 'A written apology from the head of service' },
          ],
          letter:
            'The stamp on your copy is ours. We stopped your benefit in error, have paid what was owed, and will write to apologise.',
        },
      },
    ],
  },
  {
    procedure: 'lgsco-code',
    service: 'Licensing',
    channel: 'email',
    receivedDay: -9,
    person: { name: 'Winston Bailey', email: 'winston.bailey@example.org' },
    description:
      'The skip outside the takeaway has no licence and no light. Two cyclists have gone into it since September. I have told your office twice.',
    steps: [{ day: -8, by: 'manager', event: { type: 'assign', handler: 'officer' } }],
  },
  {
    procedure: 'ho-code',
    service: 'Leasehold',
    channel: 'letter',
    receivedDay: -2,
    person: { name: 'Jean Ogden', email: 'jean.ogden@example.org' },
    description:
      'The service charge for the lift was paid twice in one year. I found the second receipt only now, when I cleared the desk of my late husband.',
    awareMonthsAgo: 15,
    steps: [],
  },
  {
    procedure: 'lgsco-code',
    service: 'Highways and parking',
    channel: 'email',
    receivedDay: -27,
    person: { name: 'Niall Doherty', email: 'niall.doherty@example.org' },
    description:
      'The cycle lane in Priory Road was resurfaced and the drains left two inches proud. My daughter came off her bicycle on the second day.',
    steps: [
      ...answered(
        -24,
        -16,
        'The drains stand proud of the lane',
        'notUpheld',
        'The covers are within the tolerance of the standard, as the photographs show.',
      ),
      { day: -2, by: 'officer', event: { type: 'requestEscalation', reason: 'Come and ride on it.' } },
    ],
  },
  {
    procedure: 'ho-code',
    service: 'Housing management',
    channel: 'phone',
    receivedDay: -26,
    person: { name: 'Ewa Mazur', email: 'ewa.mazur@example.org' },
    description:
      'The bin store of our block is locked and nobody has given us the new code. We carry the bags to the next block and are shouted at there.',
    steps: [
      ...answered(
        -23,
        -14,
        'The new code of the bin store was not given',
        'partlyUpheld',
        'The code was put through the doors of the wrong staircase, for which we are sorry.',
      ),
      { day: -3, by: 'officer', event: { type: 'requestEscalation', reason: 'We still have no code.' } },
    ],
  },
  {
    procedure: 'lgsco-code',
    service: 'Leisure',
    channel: 'email',
    receivedDay: -46,
    person: { name: 'Priti Desai', email: 'priti.desai@example.org' },
    description:
      'The tennis court was booked and paid for and somebody else was on it, with the same booking. The desk refunded them and not us.',
    steps: [
      ...answered(
        -43,
        -34,
        'One court was booked twice',
        'notUpheld',
        'The refund was sent to the card that was used.',
      ),
      { day: -2, by: 'officer', event: { type: 'requestEscalation', reason: 'The bank says that it never arrived.' } },
    ],
  },
  {
    procedure: 'ho-code',
    service: 'Repairs',
    channel: 'phone',
    receivedDay: -47,
    person: { name: 'Keith Tranter', email: 'keith.tranter@example.org' },
    description:
      'The gate of the back yard was to be mended in June. It has been leaning on my shed since the storm and now the shed leans too.',
    steps: [
      ...answered(
        -44,
        -36,
        'The gate was not mended',
        'upheld',
        'The order was never placed. The gate will be mended this month, and we are sorry.',
      ),
      {
        day: -1,
        by: 'officer',
        event: { type: 'requestEscalation', reason: 'The gate was mended. The shed was not.' },
      },
    ],
  },
  {
    procedure: 'lgsco-code',
    service: 'Council tax and benefits',
    channel: 'web',
    receivedDay: -40,
    person: { name: 'Bogdan Radu', email: 'bogdan.radu@example.org' },
    description:
      'I set up the direct debit in June and you took two months at once in July. The bank charged me for it and you say that the bank is wrong.',
    steps: [
      ...answered(
        -37,
        -28,
        'Two payments were taken at once',
        'notUpheld',
        'The payment of June was late by the choice of date on the form.',
      ),
      {
        day: -17,
        by: 'officer',
        event: { type: 'requestEscalation', reason: 'There is no choice of date on the form.' },
      },
      { day: -16, by: 'manager', event: { type: 'assign', handler: 'reviewer' } },
      {
        day: -13,
        by: 'reviewer',
        event: {
          type: 'acknowledge',
          definition: { issues: ['Whether the form offers a choice of date'], outcomesSought: ['The charge paid'] },
          ombudsmanDetails: true,
        },
      },
    ],
  },
];
