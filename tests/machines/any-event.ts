import fc from 'fast-check';
import { z } from 'zod';
import { caseEvent, eventSchemas, isoDate, issueName, personal } from '../../src/machines/events.ts';
import type { CaseEvent } from '../../src/machines/events.ts';
import { ombudsman, procedureId } from '../../src/machines/words.ts';

/** A word that must never be found where no personal text may be. */
export const canary = 'CANARY';

const dates = ['0001-01-01', '2019-01-02', '2025-03-01', '2026-03-20', '2026-04-30', '2028-12-31', '9999-12-31'];

/** Any event that its schema accepts, of any type; personal texts hold the canary or nothing. */
export const anyEvent: fc.Arbitrary<CaseEvent> = fc
  .oneof(...Object.values(eventSchemas).map((schema) => valueOf(schema)))
  .filter((value): value is CaseEvent => caseEvent.safeParse(value).success);

function valueOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema === personal) return fc.constantFrom('', ' ', `${canary} one`, `${canary} two`, `${canary} one`);
  if (schema === issueName) return fc.constantFrom(1, 2, 3, `${canary} one`, `${canary} two`, 99);
  if (schema === ombudsman) return fc.constantFrom('lgsco', 'ico', 'nobody-at-all');
  if (schema === procedureId) return fc.constantFrom('lgsco-code', 'children-2006', 'dp-complaint', 'not-known');
  if (schema === isoDate) return fc.constantFrom(...dates);
  if (schema instanceof z.ZodOptional) return fc.option(valueOf(schema.unwrap()), { nil: undefined });
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map((option) => valueOf(option)));
  if (schema instanceof z.ZodArray) return fc.array(valueOf(schema.element), { maxLength: 3 });
  if (schema instanceof z.ZodObject) return recordOf(schema);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return fc.constantFrom(1, 2, 5, 10, 11, 60);
  if (schema instanceof z.ZodUUID) return fc.uuid();
  if (schema instanceof z.ZodString) return fc.constantFrom('r1', 'r2', 'constructor', 'toString');
  if (schema instanceof z.ZodPipe) return fc.constantFrom('ann', 'bob', '');
  throw new Error(`No value is known for ${schema._zod.def.type}.`);
}

function recordOf(schema: z.ZodObject): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.shape).map(([name, field]) => [name, valueOf(field)] as const);
  return fc
    .record(Object.fromEntries(fields))
    .map((value) => Object.fromEntries(Object.entries(value).filter(([, given]) => given !== undefined)));
}
