import { londonDate } from '../calendar/london.ts';
import { momentOf } from '../machines/decide.ts';
import { openIssues } from '../machines/deeds/issues.ts';
import { caseFacts } from '../machines/facts.ts';
import { withoutMarks } from '../machines/letter-marks.ts';
import { look, nextDue } from '../machines/look.ts';
import type { Actor, Context } from '../ports.ts';
import { situationOf } from './loaded-case.ts';
import { isOpenTo, permittedEvents } from './permissions.ts';
import { readCase, type CaseName, type ReadCase } from './read-case.ts';
import { formatReference } from './reference.ts';
import { staffFileOf } from './staff-file.ts';
import { lodgedOf } from './lodged-of.ts';
import { statementsOf } from './statements-of.ts';
import { withhold } from './withhold.ts';
import { lastListOf, wordsAt } from './words-at.ts';
import type { ActionView, CaseView, IssueView, RemedyView, StageView } from './view.ts';

/** One case as the actor may see it; null when there is none for them. That it was read is logged with the read. */
export async function getCase(ctx: Context, input: CaseName): Promise<CaseView | null> {
  const read = await readCase(ctx, input, 'case');
  return read && viewOf(read, ctx.actor, ctx.clock.now());
}

/** Pure: what an actor sees of a case at an instant. A resident does not see who handles it, or what staff were told. */
export function viewOf(read: ReadCase, actor: Actor, at: Date): CaseView {
  return withhold(wholeView(read, actor, at), actor, read.loaded.conflicts);
}

function wholeView(read: ReadCase, actor: Actor, at: Date): CaseView {
  const { loaded, person, messages } = read;
  const seen = look(situationOf(loaded), at);
  const isResident = actor.kind === 'resident';
  return {
    caseId: loaded.caseId,
    reference: formatReference(loaded.reference),
    version: loaded.version,
    procedure: loaded.pins.procedure.id,
    procedureVersion: loaded.pins.procedure.version,
    nation: loaded.pins.nation,
    organisation: organisationOf(read),
    receivedOn: loaded.receivedOn,
    channel: loaded.channel,
    description: wordsAt(read, 1, 'description') ?? '',
    onBehalfOf: wordsAt(read, 1, 'onBehalfOf'),
    outcomesSought: lastListOf(read, 'outcomesSought'),
    notResponsibleFor: lastListOf(read, 'notResponsibleFor'),
    person,
    represented: read.represented,
    lodged: lodgedOf(read),
    statements: statementsOf(read),
    owner: isResident ? null : read.owner,
    issues: issuesOf(read),
    remedies: remediesOf(read),
    actions: actionsOf(read),
    updateEvery: loaded.snapshot.context.updateEvery,
    messages: messagesFor(isResident, messages),
    stage: stageOf(read, at),
    look: seen,
    allowed: permittedEvents(actor, seen.allowed).filter((event) => isOpenTo(actor, event, loaded)),
    nextDue: nextDue(seen),
    forStaff: isResident ? null : staffFileOf(read, seen, londonDate(at)),
  };
}

/** Staff see what staff were told, too. */
function messagesFor(isResident: boolean, messages: ReadCase['messages']): CaseView['messages'] {
  const seen = isResident ? messages.filter(({ audience }) => audience === 'resident') : messages;
  return seen.map(({ letter, ...message }) => ({
    ...message,
    letter: letter === null ? null : withoutMarks(letter),
    at: new Date(message.at).toISOString(),
  }));
}

function organisationOf({ organisation }: ReadCase): CaseView['organisation'] {
  const { name, contactPhone, contactEmail, contactHours } = organisation;
  const contact = {
    ...(contactPhone === null ? {} : { phone: contactPhone }),
    ...(contactEmail === null ? {} : { email: contactEmail }),
    ...(contactHours === null ? {} : { hours: contactHours }),
  };
  return { name, contact };
}

function issuesOf({ loaded }: ReadCase): IssueView[] {
  const open = openIssues(loaded.snapshot.context.issues);
  return loaded.issues
    .filter(({ state }) => state !== 'replaced')
    .map(({ textSeq: _seq, textPath: _path, text, ...issue }) => ({
      ...issue,
      text: text ?? '',
      isOpen: open.includes(issue.number),
    }));
}

function remediesOf(read: ReadCase): RemedyView[] {
  return read.loaded.remedies.map(({ textSeq, textPath, ...remedy }) => ({
    ...remedy,
    text: textSeq === null || textPath === null ? null : wordsAt(read, textSeq, textPath),
  }));
}

/** The effects of the answers say which words each action has. */
function actionsOf(read: ReadCase): ActionView[] {
  const { actions } = read.loaded.snapshot.context;
  const stateOf = (number: number) => actions.find((one) => one.number === number)?.state ?? 'open';
  return read.told.flatMap(({ seq, effects }) =>
    effects.flatMap((effect) =>
      effect.type === 'recordAction'
        ? [
            {
              number: effect.number,
              text: wordsAt(read, seq, effect.text),
              due: effect.dueOn,
              state: stateOf(effect.number),
            },
          ]
        : [],
    ),
  );
}

function stageOf({ loaded }: ReadCase, at: Date): StageView | null {
  const situation = situationOf(loaded);
  const { value, context } = situation.snapshot;
  const { stage } = caseFacts(value, context, momentOf(situation, at));
  if (stage === null) return null;
  const { id, title, letter, extension } = stage;
  return { id, title, contents: letter.contents, extension: extension && extensionOf(extension) };
}

function extensionOf({ decidedBy, beyond, workingDays }: NonNullable<StageView['extension']>): StageView['extension'] {
  return { decidedBy, beyond, workingDays };
}
