import { defineProcedure } from '../procedure.ts';

const strength = 'must';
const act = 'DPA 2018 s.164A';

/** Complaints to a controller under the Data (Use and Access) Act 2025, section 103, in force on 19 June 2026. */
export const dpComplaint = [
  defineProcedure({
    id: 'dp-complaint',
    version: 1,
    title: 'Data protection complaints (Data (Use and Access) Act 2025)',
    inForceFrom: '2026-06-19',
    framework: 'regulations',
    nations: ['england-and-wales', 'scotland', 'northern-ireland'],
    ombudsman: 'ico',
    receipt: { policy: 'actual', citation: `${act}: from when it is received`, strength },
    admission: null,
    overall: null,
    windows: {},
    remedies: { citation: `${act}: appropriate steps`, strength },
    recommendations: { citation: 'The decision of the Commissioner', strength: 'must' },
    clauses: {
      definition: { citation: `${act}: enquiries into the subject matter`, strength },
      everyPoint: { citation: `${act}: inform of the outcome`, strength },
      refusal: { citation: `${act}: inform of the outcome`, strength },
      delay: { citation: `${act}: inform about progress`, strength },
      conflict: { citation: 'ICO guidance on complaints', strength: 'should' },
      restriction: { citation: 'Equality Act 2010 s.149', strength: 'must' },
      openActions: { citation: `${act}: appropriate steps`, strength },
      failedRemedy: { citation: `${act}: inform about progress`, strength },
    },
    exclusions: [],
    mostStages: { stages: 1, citation: act, strength },
    stages: [
      {
        kind: 'parallel-response',
        id: 'single',
        title: 'Enquiries and outcome',
        acknowledge: {
          limit: { amount: 30, unit: 'calendarDay', count: 'dayZero', roll: 'next' },
          target: { amount: 30, unit: 'calendarDay', count: 'commencingOn' },
          citation: `${act}: within 30 days; counted as the ICO does, from the day after receipt`,
          strength,
        },
        respond: { limit: null, citation: `${act}: without undue delay`, strength },
        extension: null,
        letter: {
          contents: ['stage', 'definition', 'decision', 'reasons', 'ombudsman', 'final'],
          citation: `${act}: inform of the outcome`,
          strength,
        },
        independence: { from: [], citation: 'There is one stage', strength: 'target' },
      },
    ],
    settings: [
      {
        id: 'thirtyDays',
        question: 'Do the 30 days begin on the day of receipt or on the day after it?',
        source: 'ICO practice and the wording of the statute differ by a day',
        default: 'ico',
        choices: [
          {
            id: 'ico',
            means: 'As the ICO counts: from the day after, moved off a non-working day; a day earlier as the target',
            set: [],
          },
          {
            id: 'statute',
            means: 'As the statute may be read: beginning with the day of receipt, never moved',
            set: [
              {
                path: '/stages/0/acknowledge/limit',
                value: { amount: 30, unit: 'calendarDay', count: 'commencingOn' },
              },
            ],
          },
        ],
      },
    ],
  }),
];
