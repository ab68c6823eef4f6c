import { defineProcedure } from '../procedure.ts';

const strength = 'should';
const model = 'PSOW Complaints Standards Authority model policy';

/** The model policy of the Public Services Ombudsman for Wales: informal resolution, then a formal investigation. */
export const psowCsa = [
  defineProcedure({
    id: 'psow-csa',
    version: 1,
    title: 'PSOW model concerns and complaints policy (Wales)',
    inForceFrom: '2020-09-30',
    framework: 'model-procedure',
    nations: ['england-and-wales'],
    ombudsman: 'psow',
    receipt: {
      policy: 'actual',
      citation: 'The model policy is silent; the date of arrival is never later than any other reading',
      strength: 'target',
    },
    admission: {
      limit: { amount: 6, unit: 'month', count: 'dayZero' },
      citation: `${model}: within six months, exceptionally later`,
      strength,
    },
    overall: null,
    windows: {},
    remedies: { citation: `${model}: putting things right`, strength },
    recommendations: { citation: 'The decision of the Ombudsman', strength: 'must' },
    clauses: {
      definition: { citation: `${model}: our understanding of the concern`, strength },
      everyPoint: { citation: `${model}: outcome`, strength },
      refusal: { citation: `${model}: what cannot be dealt with`, strength },
      delay: { citation: `${model}: say before the date why, and when`, strength },
      conflict: { citation: `${model}: investigation`, strength },
      restriction: { citation: `${model}: unacceptable actions`, strength },
      openActions: { citation: `${model}: putting things right`, strength },
      failedRemedy: { citation: `${model}: putting things right`, strength },
    },
    exclusions: [],
    mostStages: { stages: 2, citation: model, strength },
    stages: [
      {
        kind: 'direct-response',
        id: 'stage1',
        title: 'Stage 1: informal resolution',
        respond: {
          limit: { amount: 10, unit: 'workingDay', count: 'dayZero' },
          citation: `${model}: ten working days`,
          strength,
        },
        extension: null,
        letter: {
          contents: ['stage', 'definition', 'decision', 'reasons', 'ombudsman', 'escalation'],
          citation: `${model}: informal resolution`,
          strength,
        },
        independence: { from: [], citation: `${model}: informal resolution`, strength },
        transfer: { citation: `${model}: straight to a formal investigation where that fits better`, strength },
      },
      {
        kind: 'parallel-response',
        id: 'stage2',
        title: 'Stage 2: formal investigation',
        acknowledge: {
          limit: { amount: 5, unit: 'workingDay', count: 'dayZero' },
          citation: `${model}: acknowledge within five working days`,
          strength,
        },
        respond: {
          limit: { amount: 20, unit: 'workingDay', count: 'dayZero' },
          citation: `${model}: twenty working days`,
          strength,
        },
        extension: {
          workingDays: null,
          beyond: 'never',
          decidedBy: 'organisation',
          citation: `${model}: longer, told before the date with the reason, the new date and the progress`,
          strength,
        },
        letter: {
          contents: ['stage', 'definition', 'decision', 'reasons', 'ombudsman', 'final'],
          citation: `${model}: outcome`,
          strength,
        },
        independence: { from: ['stage1'], citation: `${model}: investigation`, strength },
      },
    ],
    settings: [
      {
        id: 'stage2Start',
        question: 'Do the twenty working days of stage 2 run from the request, or from its acknowledgement?',
        source: 'It varies by body; from the request is never later',
        default: 'request',
        choices: [
          { id: 'request', means: 'From the day of the request', set: [] },
          {
            id: 'acknowledgement',
            means: 'From the day on which the request is acknowledged',
            set: [{ path: '/stages/1/kind', value: 'acknowledged-response' }],
          },
        ],
      },
      {
        id: 'threeYears',
        question: 'May a matter be taken on that is more than three years old?',
        source: 'Some bodies hold to three years at the most; without it nobody is turned away by a rule',
        default: 'discretion',
        choices: [
          { id: 'discretion', means: 'Yes, by discretion', set: [] },
          {
            id: 'never',
            means: 'No: beyond three years there is no discretion',
            set: [{ path: '/admission/atMost', value: { amount: 36, unit: 'month', count: 'dayZero' } }],
          },
        ],
      },
      {
        id: 'stage1Extension',
        question: 'May the ten working days of stage 1 be extended?',
        source: 'The model policy names no extension for stage 1',
        default: 'none',
        choices: [
          { id: 'none', means: 'No: a delay is told, and the answer counts as late', set: [] },
          {
            id: 'once',
            means: 'Yes, by ten working days at most',
            set: [
              {
                path: '/stages/0/extension',
                value: {
                  workingDays: 10,
                  beyond: 'never',
                  decidedBy: 'organisation',
                  citation: "The organisation's own policy",
                  strength: 'target',
                },
              },
            ],
          },
        ],
      },
    ],
  }),
];
