import { defineProcedure } from '../procedure.ts';

const strength = 'must';
const mchp = 'SPSO Model Complaints Handling Procedure';

/** The Scottish Public Services Ombudsman's model procedure of 2020: the day of receipt is day one. */
export const spsoMchp = [
  defineProcedure({
    id: 'spso-mchp',
    version: 1,
    title: 'SPSO Model Complaints Handling Procedure (Scotland)',
    inForceFrom: '2021-04-01',
    framework: 'model-procedure',
    nations: ['scotland'],
    ombudsman: 'spso',
    receipt: {
      policy: 'actual',
      citation: `${mchp}: the day of receipt, or the next working day, is day one`,
      strength,
    },
    admission: {
      limit: { amount: 6, unit: 'month', count: 'dayZero' },
      citation: `${mchp}: within six months of becoming aware`,
      strength,
    },
    overall: null,
    windows: {
      escalation: {
        limit: { amount: 2, unit: 'month', count: 'dayZero' },
        fromAwareness: { amount: 6, unit: 'month', count: 'dayZero' },
        citation: `${mchp}: two months from the stage 1 answer, or six from becoming aware if that is later`,
        strength,
      },
    },
    remedies: { citation: `${mchp}: agreed actions`, strength },
    recommendations: { citation: 'The decision of the Ombudsman', strength: 'must' },
    clauses: {
      definition: { citation: `${mchp}: agree the points of complaint`, strength },
      everyPoint: { citation: `${mchp}: answer all points`, strength },
      refusal: { citation: `${mchp}: what cannot be considered, and the right to go to the SPSO`, strength },
      delay: { citation: `${mchp}: extensions and revised dates`, strength },
      conflict: { citation: `${mchp}: impartial handling`, strength },
      restriction: { citation: `${mchp}: unacceptable actions`, strength },
      openActions: { citation: `${mchp}: agreed actions`, strength },
      failedRemedy: { citation: `${mchp}: agreed actions`, strength },
    },
    exclusions: [],
    mostStages: { stages: 2, citation: mchp, strength },
    stages: [
      {
        kind: 'direct-response',
        id: 'stage1',
        title: 'Stage 1: frontline response',
        respond: {
          limit: { amount: 5, unit: 'workingDay', count: 'dayOne' },
          citation: `${mchp}: five working days, the day of receipt being day one`,
          strength,
        },
        extension: {
          workingDays: 5,
          beyond: 'never',
          decidedBy: 'organisation',
          citation: `${mchp}: once, to ten working days at most`,
          strength,
        },
        letter: {
          contents: ['stage', 'definition', 'decision', 'reasons', 'ombudsman', 'escalation'],
          citation: `${mchp}: frontline response`,
          strength,
        },
        independence: { from: [], citation: `${mchp}: impartial handling`, strength },
        transfer: { citation: `${mchp}: complex or serious complaints go straight to stage 2`, strength },
      },
      {
        kind: 'parallel-response',
        id: 'stage2',
        title: 'Stage 2: investigation',
        acknowledge: {
          limit: { amount: 3, unit: 'workingDay', count: 'dayOne' },
          citation: `${mchp}: acknowledge within three working days`,
          strength,
        },
        respond: {
          limit: { amount: 20, unit: 'workingDay', count: 'dayOne' },
          citation: `${mchp}: twenty working days from the same day one`,
          strength,
        },
        extension: {
          workingDays: null,
          beyond: 'never',
          decidedBy: 'organisation',
          updates: {
            limit: { amount: 20, unit: 'workingDay', count: 'dayZero' },
            citation: `${mchp}: an update at least every twenty working days`,
            strength,
          },
          citation: `${mchp}: longer with good reason, the revised date told`,
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
    settings: [],
  }),
];
