import { defineProcedure } from '../procedure.ts';

const strength = 'must';

/** The Housing Ombudsman Complaint Handling Code, in force on 1 April 2024. */
export const hoCode = [
  defineProcedure({
    id: 'ho-code',
    version: 1,
    title: 'Housing Ombudsman Complaint Handling Code (landlords)',
    inForceFrom: '2024-04-01',
    framework: 'complaint-handling-code',
    nations: ['england-and-wales'],
    ombudsman: 'housing-ombudsman',
    receipt: {
      policy: 'actual',
      citation: 'The Code is silent; the date of arrival is never later than any other reading',
      strength: 'target',
    },
    admission: { limit: { amount: 12, unit: 'month', count: 'dayZero' }, citation: 'Code 2.3', strength },
    overall: {
      limit: { amount: 12, unit: 'week', count: 'dayZero' },
      citation: 'About 12 weeks for both stages is the longest reasonable time (LGSCO manual)',
      strength: 'target',
    },
    windows: {
      ombudsman: {
        limit: { amount: 12, unit: 'month', count: 'dayZero' },
        citation: 'Housing Ombudsman Scheme: within 12 months of the final response',
        strength: 'must',
      },
    },
    remedies: { citation: 'Code 7.3', strength },
    recommendations: { citation: 'The decision of the Ombudsman', strength: 'must' },
    clauses: {
      definition: { citation: 'Code 5.6', strength },
      everyPoint: { citation: 'Code 6.7', strength },
      refusal: { citation: 'Code 2.4', strength },
      delay: { citation: 'Code 5.9', strength },
      conflict: { citation: 'Code 5.8', strength },
      restriction: { citation: 'Code 5.14 and 5.15', strength },
      openActions: { citation: 'Code 6.6', strength },
      failedRemedy: { citation: 'Code 7.3', strength },
    },
    exclusions: [{ ground: 'legal-proceedings', evidence: 'courtFiling', citation: 'Code 2.2', strength }],
    mostStages: { stages: 2, citation: 'Code 5.3', strength },
    stages: [
      {
        kind: 'defined-response',
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
          citation: 'Code 6.9',
          strength,
        },
        independence: { from: [], citation: 'Code 5.8', strength },
      },
      {
        kind: 'defined-response',
        id: 'stage2',
        title: 'Stage 2',
        acknowledge: { limit: { amount: 5, unit: 'workingDay', count: 'dayZero' }, citation: 'Code 6.11', strength },
        respond: { limit: { amount: 20, unit: 'workingDay', count: 'dayZero' }, citation: 'Code 6.14', strength },
        backstop: {
          limit: { amount: 25, unit: 'workingDay', count: 'dayZero' },
          citation: 'Code 6.11 and 6.14 together, counted from the request',
          strength: 'target',
        },
        extension: {
          workingDays: 20,
          beyond: 'goodReason',
          decidedBy: 'organisation',
          citation: 'Code 6.15',
          strength,
        },
        letter: {
          contents: ['stage', 'definition', 'decision', 'reasons', 'ombudsman', 'final'],
          citation: 'Code 6.19',
          strength,
        },
        independence: { from: ['stage1'], citation: 'Code 6.13', strength },
      },
    ],
    settings: [],
  }),
];
