import type { IsoDate } from '../../calendar/iso-date.ts';
import { londonInstant } from '../../calendar/london.ts';
import type { OpenCaseInput } from '../../cases/open-case.ts';
import type { DocumentPlan, NewPerson } from '../../cases/plan-types.ts';
import { intakeTexts as texts } from '../../language/en/pages-staff-intake.ts';
import { eventSchemas } from '../../machines/events.ts';
import type { IntakeAnswers } from './intake-answers.ts';

/** What was written down, as the verb takes it. Who wrote it is the actor, never the person who complains. */
export function intakeToCase(given: IntakeAnswers, now: Date, files: readonly DocumentPlan[]): OpenCaseInput {
  const { receivedOn, lateEntryReason, procedure, represented, consent } = given;
  const person = personOf(given);
  return {
    event: eventOf(given, files),
    ...(procedure === undefined ? {} : { procedure }),
    ...(person === null ? {} : { person }),
    ...(represented === undefined ? {} : { represented: { name: represented, consent } }),
    ...(receivedOn === undefined ? {} : { happenedAt: momentOf(receivedOn, now) }),
    ...(lateEntryReason === undefined ? {} : { lateEntryReason }),
  };
}

/** Nobody where nothing was said of them. */
function personOf(given: IntakeAnswers): NewPerson | null {
  const { name, email, phone, address, adjustments, preferredContact, language, formats, care, neverBy, notAt } = given;
  const said = Object.entries({ name, email, phone, address, adjustments }).filter(([, value]) => value !== undefined);
  if (said.length === 0) return null;
  const rules = {
    neverBy,
    discreet: care.includes('discreet'),
    noVoicemail: care.includes('noVoicemail'),
    notAt: notAt ?? null,
  };
  const hasRules = neverBy.length > 0 || rules.discreet || rules.noVoicemail || rules.notAt !== null;
  return {
    ...Object.fromEntries(said),
    preferredContact: preferredContact ?? 'none',
    language,
    formats,
    ...(hasRules ? { contactRules: rules } : {}),
  };
}

function eventOf(given: IntakeAnswers, files: readonly DocumentPlan[]) {
  const { what, channel, description } = given;
  if (what === 'receiveServiceRequest')
    return eventSchemas.receiveServiceRequest.parse({ type: what, channel, description });
  const said = {
    awareOn: given.awareOn,
    firstToldOn: given.firstToldOn,
    onBehalfOf: given.represented,
    capacity: given.capacity ?? (given.represented === undefined ? undefined : 'someoneElse'),
    service: given.service,
    outcomesSought: given.outcome === undefined ? undefined : [given.outcome],
    risk: given.care.includes('risk') ? given.riskWords : undefined,
    withholdName: given.care.includes('keepName') ? (given.withholdWhy ?? texts.care.noReason) : undefined,
    documents: files.length === 0 ? undefined : files.map(({ id, hash }) => ({ id, hash })),
  };
  const told = Object.entries(said).filter(([, value]) => value !== undefined);
  return eventSchemas.receive.parse({ type: what, channel, description, ...Object.fromEntries(told) });
}

/** Of a letter one knows the day; today it cannot have come later than now. */
function momentOf(receivedOn: IsoDate, now: Date): Date {
  const midday = londonInstant(receivedOn, '12:00');
  return midday > now ? now : midday;
}
