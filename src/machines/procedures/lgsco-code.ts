import { defineProcedure } from '../procedure.ts';

const strength = 'should';

/** The Local Government and Social Care Ombudsman Complaint Handling Code, February 2024. */
export const lgscoCode = [
  defineProcedure({
    id: 'lgsco-code',
    version: 1,
    title: 'LGSCO Complaint Handling Code (councils)',
    inForceFrom: '2024-02-08',
    framework: 'complaint-handling-code',
    nations: ['england-and-wales'],
    ombudsman: 'lgsco',
    receipt: {
      policy: 'actual',
      citation: 'The Code is silent; the date of arrival is never later than any other reading',
      strength: 'target',
    },
    admission: { limit: { amount: 12, unit: 'month', count: 'dayZero' }, citation: 'Code 2.2', strength },
    overall: {
      limit: { amount: 12, unit: 'week', count: 'dayZero' },
      citation: 'About 12 weeks for both stages is the longest reasonable time (LGSCO manual)',
      strength: 'target',
    },
    windows: {},
    remedies: { citation: 'Code 7.3', strength },
    recommendations: { citation: 'The decision of the Ombudsman', strength: 'must' },
    clauses: {
      definition: { citation: 'Code 6.12', strength },
      everyPoint: { citation: 'Code 6.7', strength },
      refusal: { citation: 'Code 2.4', strength },
      delay: { citation: 'Code 5.5', strength },
      conflict: { citation: 'Code 5.4', strength },
      restriction: { citation: 'Code 5.10 and 5.11', strength },
      openActions: { citation: 'Code 6.6', strength },
      failedRemedy: { citation: 'Code 7.4', strength },
    },
    exclusions: [],
    mostStages: { stages: 2, citation: 'Code 5.2', strength },
    stages: [
      {
        kind: 'acknowledged-response',
        id: 'stage1',
        title: 'Stage 1',
        acknowledge: { limit: { amount: 5, unit: 'workingDay', count: 'dayZero' }, citation: 'Code 6.2', strength },
        respond: { limit: { amount: 10, unit: 'workingDay', count: 'dayZero' }, citation: 'Code 6.3', strength },
        backstop: {
          limit: { amount: 15, unit: 'workingDay', count: 'dayZero' },
          citation: 'Code 6.2 and 6.3 together, counted from receipt',
          strength: 'target',
        },
        extension: { workingDays: 10, beyond: 'goodReason', decidedBy: 'organisation', citation: 'Code 6.4', strength },
        letter: {
          contents: ['stage', 'definition', 'decision', 'reasons', 'ombudsman', 'escalation'],
          citation: 'Code 6.8 and 6.10',
          strength,
        },
        independence: { from: [], citation: 'Code 5.4', strength },
      },
      {
        kind: 'acknowledged-response',
        id: 'stage2',
        title: 'Stage 2',
        acknowledge: { limit: { amount: 5, unit: 'workingDay', count: 'dayZero' }, citation: 'Code 6.12', strength },
        respond: { limit: { amount: 20, unit: 'workingDay', count: 'dayZero' }, citation: 'Code 6.15', strength },
        backstop: {
          limit: { amount: 25, unit: 'workingDay', count: 'dayZero' },
          citation: 'Code 6.12 and 6.15 together, counted from the request',
          strength: 'target',
        },
        extension: {
          workingDays: 20,
          beyond: 'goodReason',
          decidedBy: 'organisation',
          citation: 'Code 6.16',
          strength,
        },
        letter: {
          contents: ['stage', 'definition', 'decision', 'reasons', 'ombudsman', 'final'],
          citation: 'Code 6.17',
          strength,
        },
        independence: { from: ['stage1'], citation: 'Code 6.14', strength },
      },
    ],
    settings: [],
  }),
];
