import { defineProcedure } from '../procedure.ts';

const strength = 'must';

/** The Financial Conduct Authority's rules for complaints about regulated activity: eight weeks, or three business days and a summary. */
export const fcaDisp = [
  defineProcedure({
    id: 'fca-disp',
    version: 1,
    title: 'FCA Dispute Resolution: Complaints (regulated activity)',
    inForceFrom: '2016-06-30',
    framework: 'regulations',
    nations: ['england-and-wales', 'scotland', 'northern-ireland'],
    ombudsman: 'fos',
    receipt: { policy: 'actual', citation: 'DISP 1.6: from receipt', strength },
    admission: null,
    overall: null,
    windows: {
      ombudsman: {
        limit: { amount: 6, unit: 'month', count: 'dayZero' },
        citation: 'DISP 2.8.2R: six months from the final response',
        strength,
      },
    },
    remedies: { citation: 'DISP 1.4.1R(5): promptly comply with any offer accepted', strength },
    recommendations: { citation: 'The decision of the Ombudsman', strength: 'must' },
    clauses: {
      definition: { citation: 'DISP 1.4.1R', strength },
      everyPoint: { citation: 'DISP 1.4.1R', strength },
      refusal: { citation: 'DISP 1.6.2R: the final response', strength },
      delay: { citation: 'DISP 1.6.2R(2): why, when, and that the Ombudsman is available', strength },
      conflict: { citation: 'DISP 1.4.1R: impartially', strength },
      restriction: { citation: 'Equality Act 2010 s.149', strength: 'must' },
      openActions: { citation: 'DISP 1.4.1R(5)', strength },
      failedRemedy: { citation: 'DISP 1.4.1R(5)', strength },
    },
    exclusions: [],
    mostStages: { stages: 1, citation: 'DISP 1.6.2R: one final response', strength },
    stages: [
      {
        kind: 'summary-response',
        id: 'single',
        title: 'Investigation and final response',
        acknowledge: { limit: null, citation: 'DISP 1.6.1R: promptly, in writing', strength },
        summary: {
          limit: { amount: 3, unit: 'workingDay', count: 'dayZero' },
          citation: 'DISP 1.5.1R: resolved by close of the third business day following receipt',
          strength: 'target',
        },
        respond: {
          limit: { amount: 8, unit: 'week', count: 'dayZero' },
          citation: 'DISP 1.6.2R: the end of eight weeks after receipt',
          strength,
        },
        extension: null,
        letter: {
          contents: ['stage', 'definition', 'decision', 'reasons', 'ombudsman', 'final'],
          citation: 'DISP 1.6.2R(1)',
          strength,
        },
        independence: { from: [], citation: 'There is one stage', strength: 'target' },
      },
    ],
    settings: [
      {
        id: 'paymentServices',
        question: 'Are the complaints about payment services or electronic money?',
        source: 'DISP 1.6.2A gives them 15 business days, exceptionally 35',
        default: 'no',
        choices: [
          { id: 'no', means: 'No: eight weeks', set: [] },
          {
            id: 'yes',
            means: 'Yes: 15 business days, exceptionally 35',
            set: [
              { path: '/stages/0/respond/limit', value: { amount: 15, unit: 'workingDay', count: 'dayZero' } },
              { path: '/stages/0/respond/citation', value: 'DISP 1.6.2AR' },
              {
                path: '/stages/0/extension',
                value: {
                  workingDays: 20,
                  beyond: 'never',
                  decidedBy: 'organisation',
                  citation: 'DISP 1.6.2AR: 35 business days in exceptional circumstances',
                  strength: 'must',
                },
              },
            ],
          },
        ],
      },
    ],
  }),
];
