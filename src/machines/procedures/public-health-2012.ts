import { defineProcedure } from '../procedure.ts';

const strength = 'must';
const regulations = 'SI 2012/3094';

/** Part 5 of the NHS Bodies and Local Authorities (Partnership Arrangements, Care Trusts, Public Health and Local Healthwatch) Regulations 2012. */
export const publicHealth2012 = [
  defineProcedure({
    id: 'public-health-2012',
    version: 1,
    title: 'Public health complaints (England, 2012 Regulations)',
    inForceFrom: '2013-04-01',
    framework: 'regulations',
    nations: ['england-and-wales'],
    ombudsman: 'lgsco',
    receipt: {
      policy: 'actual',
      citation: 'The Regulations count from the day on which it was received',
      strength,
    },
    admission: {
      limit: { amount: 12, unit: 'month', count: 'dayZero' },
      citation: `${regulations} reg 26`,
      strength,
    },
    overall: null,
    windows: {},
    remedies: { citation: `${regulations} reg 29: remedial action`, strength },
    recommendations: { citation: 'The decision of the Ombudsman', strength: 'must' },
    clauses: {
      definition: { citation: `${regulations} reg 28: the handling is discussed`, strength },
      everyPoint: { citation: `${regulations} reg 29`, strength },
      refusal: { citation: `${regulations} reg 26`, strength },
      delay: { citation: `${regulations} reg 29(4)`, strength },
      conflict: { citation: 'Fair handling by somebody who was not involved (good practice)', strength: 'should' },
      restriction: { citation: 'Equality Act 2010 s.149', strength: 'must' },
      openActions: { citation: `${regulations} reg 29`, strength },
      failedRemedy: { citation: `${regulations} reg 29`, strength },
    },
    exclusions: [],
    mostStages: { stages: 1, citation: regulations, strength },
    stages: [
      {
        kind: 'regulated-response',
        id: 'single',
        title: 'Investigation and response',
        acknowledge: {
          limit: { amount: 3, unit: 'workingDay', count: 'dayZero' },
          citation: `${regulations} reg 28: three working days after the day received`,
          strength,
        },
        respond: {
          limit: { amount: 6, unit: 'month', count: 'commencingOn' },
          citation: `${regulations} reg 29(3): six months commencing on the day received`,
          strength,
        },
        oral: {
          limit: { amount: 1, unit: 'workingDay', count: 'dayZero' },
          citation: `${regulations} reg 23: made orally, and resolved by the end of the next working day`,
          strength,
        },
        extension: {
          workingDays: null,
          beyond: 'never',
          decidedBy: 'agreement',
          citation: `${regulations} reg 29(3)(b): a longer period agreed before expiry`,
          strength,
        },
        letter: {
          contents: ['stage', 'definition', 'decision', 'reasons', 'ombudsman', 'final'],
          citation: `${regulations} reg 29(2)`,
          strength,
        },
        independence: { from: [], citation: 'There is one stage', strength: 'target' },
      },
    ],
    settings: [],
  }),
];
