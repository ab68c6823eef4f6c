import { caseEvent, type CaseEvent } from '../src/machines/events.ts';

/** The commands that each measured case goes through, in this order: what an officer does to an ordinary complaint. */
const bodies = [
  {
    type: 'acknowledge',
    ombudsmanDetails: true,
    definition: {
      issues: ['The bins were not emptied for three weeks', 'Nobody rang back'],
      outcomesSought: ['A reliable collection'],
    },
    letter: 'Dear Sam Jones, thank you for your complaint about missed collections. '.repeat(8),
  },
  {
    type: 'extend',
    workingDays: 5,
    reason: 'We are waiting for the contractor’s records.',
    ombudsmanDetails: true,
    letter: 'Dear Sam Jones, we need five more working days. '.repeat(6),
  },
  {
    type: 'respond',
    outcome: 'upheld',
    decisions: [
      { issue: 1, finding: 'upheld' },
      { issue: 2, finding: 'notUpheld' },
    ],
    letter: 'Dear Sam Jones, we have looked into your complaint. '.repeat(20),
  },
] as const;

export interface Step {
  /** As a client of the API sends it. */
  body: string;
  event: CaseEvent;
}

export const steps: readonly Step[] = bodies.map((body) => ({
  body: JSON.stringify(body),
  event: caseEvent.parse(body),
}));
