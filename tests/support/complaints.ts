import { applyEvent } from '../../src/cases/apply-event.ts';
import { openCase, type OpenedCase } from '../../src/cases/open-case.ts';
import type { NewPerson } from '../../src/cases/plan-types.ts';
import { caseEvent } from '../../src/machines/events.ts';
import type { Context } from '../../src/ports.ts';

const words = 'The street light outside number 9 has been out for a month.';

/** Lodges a complaint as the context's actor. */
export async function lodge(ctx: Context, person: NewPerson = { email: 'sam@example.org' }): Promise<OpenedCase> {
  const event = caseEvent.parse({ type: 'receive', channel: 'web', description: words });
  if (event.type !== 'receive') throw new Error('Not a complaint');
  const opened = await openCase(ctx, { event, person });
  if (!opened.ok) throw new Error(`Not taken in: ${JSON.stringify(opened.failure)}`);
  return opened.value;
}

/** Does something to a case, which must not be refused. */
export async function act(ctx: Context, reference: string, event: unknown): Promise<void> {
  const done = await applyEvent(ctx, { reference, event: caseEvent.parse(event) });
  if (!done.ok) throw new Error(`Refused: ${JSON.stringify(done.failure)}`);
}
