import { defineProcedure } from '../procedure.ts';

const strength = 'must';
const regulations = 'SI 2006/1738';

/** The Children Act 1989 Representations Procedure (England) Regulations 2006: three stages, the last before a panel. */
export const children2006 = [
  defineProcedure({
    id: 'children-2006',
    version: 1,
    title: "Children's social care representations (England, 2006 Regulations)",
    inForceFrom: '2006-09-01',
    framework: 'regulations',
    nations: ['england-and-wales'],
    ombudsman: 'lgsco',
    receipt: {
      policy: 'actual',
      citation: 'The Regulations are silent; the date of arrival is never later than any other reading',
      strength: 'target',
    },
    admission: {
      limit: { amount: 12, unit: 'month', count: 'dayZero' },
      citation: `${regulations} reg 9: one year from when the grounds arose`,
      strength,
    },
    overall: null,
    windows: {
      escalation: {
        limit: { amount: 20, unit: 'workingDay', count: 'dayZero' },
        citation: `${regulations} regs 15 and 18: within 20 working days of the answer`,
        strength,
      },
    },
    remedies: { citation: `${regulations} reg 17: the response says what will be done`, strength },
    recommendations: { citation: 'The decision of the Ombudsman', strength: 'must' },
    clauses: {
      definition: { citation: `${regulations} reg 14: the statement of complaint`, strength },
      everyPoint: { citation: `${regulations} reg 17`, strength },
      refusal: { citation: `${regulations} reg 8`, strength },
      delay: { citation: `${regulations} regs 14 and 17`, strength },
      conflict: { citation: `${regulations} reg 5`, strength },
      restriction: { citation: 'Equality Act 2010 s.149', strength: 'must' },
      openActions: { citation: `${regulations} reg 17`, strength },
      failedRemedy: { citation: 'Getting the best from complaints (2006 guidance)', strength: 'should' },
    },
    exclusions: [],
    mostStages: { stages: 3, citation: regulations, strength },
    stages: [
      {
        kind: 'direct-response',
        id: 'stage1',
        title: 'Stage 1: local resolution',
        respond: {
          limit: { amount: 10, unit: 'workingDay', count: 'dayZero' },
          citation: `${regulations} reg 14(1)`,
          strength,
        },
        extension: {
          workingDays: 10,
          beyond: 'goodReason',
          decidedBy: 'organisation',
          citation: `${regulations} reg 14(5): 20 working days in all`,
          strength,
        },
        letter: {
          contents: ['stage', 'definition', 'decision', 'reasons', 'ombudsman', 'escalation'],
          citation: `${regulations} reg 14`,
          strength,
        },
        independence: { from: [], citation: `${regulations} reg 5`, strength },
        transfer: { citation: `${regulations} reg 15: both may agree to go straight to an investigation`, strength },
      },
      {
        kind: 'investigation',
        id: 'stage2',
        title: 'Stage 2: formal investigation with an independent person',
        respond: {
          limit: { amount: 25, unit: 'workingDay', count: 'dayZero' },
          citation: `${regulations} reg 17(3)`,
          strength,
        },
        extension: {
          workingDays: 40,
          beyond: 'goodReason',
          decidedBy: 'organisation',
          citation: `${regulations} reg 17(6): 65 working days in all`,
          strength,
        },
        letter: {
          contents: ['stage', 'definition', 'decision', 'reasons', 'ombudsman', 'escalation'],
          citation: `${regulations} reg 17`,
          strength,
        },
        independence: { from: ['stage1'], citation: `${regulations} reg 17(2)`, strength },
      },
      {
        kind: 'panel-review',
        id: 'stage3',
        title: 'Stage 3: review panel',
        panel: {
          limit: { amount: 30, unit: 'workingDay', count: 'dayZero' },
          citation: `${regulations} reg 19(4)`,
          strength,
        },
        report: {
          limit: { amount: 5, unit: 'workingDay', count: 'dayZero' },
          citation: `${regulations} reg 20(1)`,
          strength,
        },
        respond: {
          limit: { amount: 15, unit: 'workingDay', count: 'dayZero' },
          citation: `${regulations} reg 20(3)`,
          strength,
        },
        extension: null,
        letter: {
          contents: ['stage', 'definition', 'decision', 'reasons', 'ombudsman', 'final'],
          citation: `${regulations} reg 20`,
          strength,
        },
        independence: { from: ['stage1', 'stage2'], citation: `${regulations} reg 19(2)`, strength },
      },
    ],
    settings: [
      {
        id: 'stage2Start',
        question: 'Does the time of stage 2 run from the recorded statement of complaint, or from the request?',
        source: 'The guidance and the Ombudsman take the agreed statement of complaint; some councils take the request',
        default: 'statement',
        choices: [
          { id: 'statement', means: 'From the day on which the statement of complaint is recorded', set: [] },
          {
            id: 'request',
            means: 'From the day of the request, whether or not the statement is agreed',
            set: [{ path: '/stages/1/kind', value: 'direct-response' }],
          },
        ],
      },
    ],
  }),
];
