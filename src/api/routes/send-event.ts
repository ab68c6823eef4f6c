import { z } from 'zod';
import { applyEvent } from '../../cases/apply-event.ts';
import { valueOf } from '../declined.ts';
import { defineRoute } from '../route.ts';
import { eventBody, eventOf } from '../schemas/event-body.ts';
import { caseParams } from '../schemas/fields.ts';

/** Everything that is done to a case. */
export const sendEvent = defineRoute({
  method: 'post',
  path: '/cases/{reference}/events',
  tag: 'Cases',
  summary: 'Do something to a case',
  description:
    'The body is the event. `happenedAt` says when it was really done, if earlier than now (a letter posted yesterday); ' +
    'over one working day earlier it needs `lateEntryReason`. ' +
    'A resident may send addInformation, requestEscalation and withdraw.',
  access: ['resident', 'case.handle', 'case.note'],
  takes: ['Idempotency-Key', 'If-Match'],
  params: caseParams,
  body: eventBody,
  examples: () => ({
    acknowledge: {
      summary: 'Acknowledge, with the definition of the complaint',
      value: {
        type: 'acknowledge',
        ombudsmanDetails: true,
        definition: {
          issues: ['The bins were not emptied for three weeks'],
          outcomesSought: ['A reliable collection'],
        },
      },
    },
    extend: {
      summary: 'Tell the person that the answer needs more time',
      value: { type: 'extend', workingDays: 5, reason: 'We are waiting for the contractor.', ombudsmanDetails: true },
    },
    triage: {
      summary: 'Note how complex it is, and any risk',
      value: { type: 'triage', complexity: 'complex', vulnerability: true, risk: false },
    },
    link: {
      summary: 'Link another case of the organisation, by its reference or id',
      value: { type: 'link', to: 'C-7K2M-9QX-4', kind: 'related', reason: 'The same street' },
    },
    ombudsmanDecision: {
      summary: 'Record what the Ombudsman decided, and what is to be done by when',
      value: {
        type: 'ombudsmanDecision',
        decision: 'upheld',
        recommendations: [{ id: 'apology', text: 'Say sorry in writing', within: { weeks: 4 } }],
      },
    },
    respond: { summary: 'Answer', value: { type: 'respond', outcome: 'upheld', letter: 'Dear Sam Jones, …' } },
  }),
  problems: ['event-not-permitted', 'stale', 'key-reused'],
  answer: {
    status: 201,
    description: 'Done, recorded, and what follows is on its way.',
    schema: z.strictObject({
      version: z.int(),
      sequence: z.int().meta({ description: 'The place of the event in the history' }),
      created: z.array(z.string()).meta({ description: 'References of further cases that came of it' }),
    }),
    headers: { ETag: 'The version of the case now', Location: 'The history of the case' },
  },
  async handle({ ctx, params, body, idempotencyKey, expectedVersion }) {
    const { happenedAt, lateEntryReason } = body;
    const { version, seq, created } = valueOf(
      await applyEvent(ctx, {
        reference: params.reference,
        event: eventOf(body),
        happenedAt,
        lateEntryReason,
        idempotencyKey,
        expectedVersion,
      }),
    );
    return {
      body: { version, sequence: seq, created: created.map(({ reference }) => reference) },
      headers: { ETag: `"${version}"`, Location: `/api/v1/cases/${encodeURIComponent(params.reference)}/events` },
    };
  },
});
