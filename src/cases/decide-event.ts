import { OutsideCoverage } from '../calendar/outside-coverage.ts';
import type { Failure, FieldFault } from '../errors.ts';
import { decide, type Decision, type Situation } from '../machines/decide.ts';
import { possibleEvents } from '../machines/look.ts';
import type { EventFacts } from '../machines/split.ts';
import type { Actor } from '../ports.ts';
import { permittedEvents } from './permissions.ts';

/** Decides; a date that no calendar covers is a fault of the event, not of the program. */
export function decideEvent(situation: Situation, facts: EventFacts, at: Date): Decision {
  try {
    return decide(situation, facts, at);
  } catch (error) {
    if (!(error instanceof OutsideCoverage)) throw error;
    return { accepted: false, code: 'invalid-event', detail: error.message };
  }
}

/** The failure of a refused event, with what this actor could do instead. */
export function refusalOf(
  refused: Extract<Decision, { accepted: false }>,
  situation: Situation,
  actor: Actor,
  at: Date,
): { ok: false; failure: Failure } {
  const possible = situation.snapshot === null ? [] : permittedEvents(actor, possibleEvents(situation, at));
  const { code, clock, clause, detail } = refused;
  const faults = detail === undefined ? {} : { faults: [{ pointer: '', message: detail }] };
  const about = { ...(clock && { clock }), ...(clause && { clause }) };
  return { ok: false, failure: { kind: 'refused', code, possibleEvents: possible, ...faults, ...about } };
}

/** The failure of an event that says something which cannot be. */
export function invalidEvent(faults: FieldFault[]): { ok: false; failure: Failure } {
  return { ok: false, failure: { kind: 'refused', code: 'invalid-event', faults, possibleEvents: [] } };
}
