import { defineProcedure } from '../procedure.ts';

const strength = 'must';
const mchp = 'NIPSO Model Complaints Handling Procedure';

/** The Northern Ireland Public Services Ombudsman's model procedure: what comes out of hours is registered on the next working day. */
export const nipsoMchp = [
  defineProcedure({
    id: 'nipso-mchp',
    version: 1,
    title: 'NIPSO Model Complaints Handling Procedure (Northern Ireland)',
    inForceFrom: '2023-01-01',
    framework: 'model-procedure',
    nations: ['northern-ireland'],
    ombudsman: 'nipso',
    receipt: {
      policy: 'nextWorkingDay',
      citation: `${mchp}: receipts out of hours, at weekends and on bank holidays are registered on the next working day`,
      strength,
    },
    admission: {
      limit: { amount: 6, unit: 'month', count: 'dayZero' },
      citation: `${mchp}: within six months`,
      strength,
    },
    overall: null,
    windows: {
      escalation: {
        limit: { amount: 2, unit: 'month', count: 'dayZero' },
        fromAwareness: { amount: 6, unit: 'month', count: 'dayZero' },
        citation: `${mchp}: two months from the stage 1 answer, or six from the event if that is later`,
        strength,
      },
    },
    remedies: { citation: `${mchp}: putting things right`, strength },
    recommendations: { citation: 'The decision of the Ombudsman', strength: 'must' },
    clauses: {
      definition: { citation: `${mchp}: agree the points of complaint`, strength },
      everyPoint: { citation: `${mchp}: answer all points`, strength },
      refusal: { citation: `${mchp}: what cannot be considered, and the right to go to the NIPSO`, strength },
      delay: { citation: `${mchp}: revised dates`, strength },
      conflict: { citation: `${mchp}: impartial handling`, strength },
      restriction: { citation: `${mchp}: unacceptable actions`, strength },
      openActions: { citation: `${mchp}: putting things right`, strength },
      failedRemedy: { citation: `${mchp}: putting things right`, strength },
    },
    exclusions: [],
    mostStages: { stages: 2, citation: mchp, strength },
    stages: [
      {
        kind: 'direct-response',
        id: 'stage1',
        title: 'Stage 1: frontline response',
        respond: {
          limit: { amount: 5, unit: 'workingDay', count: 'dayZero' },
          citation: `${mchp}: five working days from registration`,
          strength,
        },
        extension: {
          workingDays: 5,
          beyond: 'never',
          decidedBy: 'organisation',
          citation: `${mchp}: to ten working days in all`,
          strength,
        },
        letter: {
          contents: ['stage', 'definition', 'decision', 'reasons', 'ombudsman', 'escalation'],
          citation: `${mchp}: frontline response`,
          strength,
        },
        independence: { from: [], citation: `${mchp}: impartial handling`, strength },
        unanswered: {
          limit: { amount: 10, unit: 'workingDay', count: 'dayZero' },
          citation: `${mchp}: no answer and no revised date within ten working days`,
          strength,
        },
        transfer: { citation: `${mchp}: complex or serious complaints go straight to stage 2`, strength },
      },
      {
        kind: 'parallel-response',
        id: 'stage2',
        title: 'Stage 2: investigation',
        acknowledge: {
          limit: { amount: 3, unit: 'workingDay', count: 'dayZero' },
          citation: `${mchp}: acknowledge within three working days`,
          strength,
        },
        respond: {
          limit: { amount: 20, unit: 'workingDay', count: 'dayZero' },
          citation: `${mchp}: twenty working days`,
          strength,
        },
        extension: {
          workingDays: null,
          beyond: 'never',
          decidedBy: 'organisation',
          citation: `${mchp}: longer for a good reason, explained`,
          strength,
        },
        letter: {
          contents: ['stage', 'definition', 'decision', 'reasons', 'ombudsman', 'final'],
          citation: `${mchp}: the decision letter`,
          strength,
        },
        independence: { from: ['stage1'], citation: `${mchp}: somebody not involved before`, strength: 'should' },
      },
    ],
    settings: [
      {
        id: 'counting',
        question: 'Is the day of registration day zero or day one?',
        source: 'No published page says; from day one every date would be one working day earlier',
        default: 'dayZero',
        choices: [
          { id: 'dayZero', means: 'Day zero: counting begins on the day after', set: [] },
          {
            id: 'dayOne',
            means: 'Day one: the day of registration counts',
            set: [
              { path: '/stages/0/respond/limit/count', value: 'dayOne' },
              { path: '/stages/1/acknowledge/limit/count', value: 'dayOne' },
              { path: '/stages/1/respond/limit/count', value: 'dayOne' },
            ],
          },
        ],
      },
    ],
  }),
];
