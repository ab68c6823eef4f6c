import { applyEvent } from '../../cases/apply-event.ts';
import { openCase, type OpenedCase } from '../../cases/open-case.ts';
import { openedWithKey } from '../../cases/opened-with-key.ts';
import { succeed, type Result } from '../../errors.ts';
import { recordIntake } from '../../intake/record-intake.ts';
import { eventSchemas } from '../../machines/events.ts';
import type { Context } from '../../ports.ts';
import type { IntakeAnswers } from './intake-answers.ts';
import { intakeToCase } from './intake-to-case.ts';
import type { Opening } from './opening.ts';

interface ToSave {
  given: IntakeAnswers;
  opening: Opening;
  /** Of an acknowledgement to be sent at once; null: none. */
  points: string[] | null;
}

/** What came of it: the case, and whether the acknowledgement that was wanted has gone. */
export interface SavedIntake {
  opened: OpenedCase;
  isAcknowledged: boolean | null;
}

/** Saves what was written down, with the reference that was told. However often it is sent, it is one case. */
export async function saveIntake(ctx: Context, { given, opening, points }: ToSave): Promise<Result<SavedIntake>> {
  const idempotencyKey = `intake:${opening.id}`;
  const input = intakeToCase(given, ctx.clock.now(), opening.files);
  const opened = await openCase(ctx, { ...input, reserved: opening.reference, idempotencyKey });
  if (!opened.ok) return opened.failure.kind === 'key-reused' ? savedBefore(ctx, idempotencyKey) : opened;
  const { caseId } = opened.value;
  await recordIntake(ctx, { caseId, openedAt: new Date(opening.openedAt) });
  if (given.what === 'receiveServiceRequest' && opening.files.length > 0) await addFiles(ctx, caseId, opening);
  if (given.ward !== undefined) await place(ctx, caseId, given.ward);
  const isAcknowledged = points === null ? null : await acknowledge(ctx, caseId, points, given);
  return succeed({ opened: opened.value, isAcknowledged });
}

/** Pressed again after something was changed: what was saved first stands. */
async function savedBefore(ctx: Context, idempotencyKey: string): Promise<Result<SavedIntake>> {
  const opened = await openedWithKey(ctx, idempotencyKey);
  if (opened === null) throw new Error('A key is kept for a case that is not there');
  return succeed({ opened, isAcknowledged: null });
}

/** A first request has no files of its own: they come as evidence beside it. */
async function addFiles(ctx: Context, caseId: string, { files }: Opening): Promise<void> {
  const documents = files.map(({ id, hash }) => ({ id, hash }));
  const text = files.map(({ name }) => name).join(', ');
  const event = eventSchemas.addNote.parse({ type: 'addNote', kind: 'evidence', text, documents });
  await applyEvent(ctx, { caseId, event, idempotencyKey: 'intake-files' });
}

/** Where it is, by the event that passes a case on: it changes no rule and no date. */
async function place(ctx: Context, caseId: string, ward: string): Promise<void> {
  const event = eventSchemas.route.parse({ type: 'route', ward });
  await applyEvent(ctx, { caseId, event, idempotencyKey: 'intake-ward' });
}

async function acknowledge(
  ctx: Context,
  caseId: string,
  points: string[],
  { outcome }: IntakeAnswers,
): Promise<boolean> {
  const outcomesSought = outcome === undefined ? {} : { outcomesSought: [outcome] };
  const definition = { issues: points, ...outcomesSought };
  const event = eventSchemas.acknowledge.parse({ type: 'acknowledge', definition, ombudsmanDetails: true });
  return (await applyEvent(ctx, { caseId, event, idempotencyKey: 'intake-acknowledgement' })).ok;
}
