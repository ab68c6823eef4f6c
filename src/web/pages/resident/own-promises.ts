import type { IsoDate } from '../../../calendar/iso-date.ts';
import { londonDate } from '../../../calendar/london.ts';
import type { CaseView } from '../../../cases/view.ts';
import type { Texts } from '../../../language/language.ts';
import type { ClockLook } from '../../../machines/look.ts';
import type { Procedure } from '../../../machines/procedure.ts';
import { procedureOf } from './own-stage.ts';

/** Something that we owe somebody: what, until when, and how it stands; some rules name no day. */
export interface OwnPromise {
  clock: string;
  what: string;
  due: IsoDate | null;
  /** Until when, in words. */
  when: string;
  standing: string;
}

/** What we promise the person, in the order of its dates; what is only watched inside is left out. */
export function ownPromises(
  own: Pick<CaseView, 'look' | 'procedure' | 'procedureVersion'>,
  texts: Texts,
): OwnPromise[] {
  const procedure = procedureOf(own);
  return Object.entries(own.look.clocks)
    .flatMap(([clock, look]) => {
      const what = whatIsPromised(clock, procedure, texts);
      if (what === null || look.started === null) return [];
      return [{ clock, what, due: look.due, when: whenOf(look, texts), standing: standingOf(look, texts) }];
    })
    .sort((a, b) => ((a.due ?? '~') < (b.due ?? '~') ? -1 : 1));
}

/** In the words of the person: what a clock is for; null for one that is no promise to them. */
export function whatIsPromised(
  clock: string,
  procedure: Pick<Procedure, 'stages'>,
  { resident, stages: stageWords }: Texts,
): string | null {
  const words = resident.promiseTexts;
  if (clock === 'response.update') return words.update;
  const { stages } = procedure;
  const index = stages.findIndex(({ id }) => clock.startsWith(`${id}.`));
  const stage = stages[index];
  if (stage === undefined) return null;
  const name = stageWords.name(stage);
  switch (clock.slice(stage.id.length + 1)) {
    case 'acknowledge':
      return index === 0 ? words.acknowledge.first : words.acknowledge.later(name);
    case 'panel':
      return words.panel;
    case 'report':
      return words.report;
    case 'respond':
      if (index === 0) return words.respond.first;
      return index === stages.length - 1 ? words.respond.last : words.respond.later(name);
    default:
      return null;
  }
}

/** In the words of the person: the day that a clock is counted from, where only its name is known. */
export function whatStarts(clock: string, { resident, stages }: Texts): string {
  const [, id = '', step] = /^(stage\d|single)\.(acknowledge|respond)$/.exec(clock) ?? [];
  if (step !== 'acknowledge' && step !== 'respond') return resident.promiseTexts.starts.other;
  const words = resident.promiseTexts.starts[step];
  return id === 'stage1' || id === 'single' ? words.first : words.later(stages.name({ id }));
}

function whenOf({ due, stopped }: ClockLook, { resident: { promiseTexts: words } }: Texts): string {
  if (due !== null) return words.by(due);
  return stopped === null ? words.noDate : '';
}

function standingOf({ state, stopped }: ClockLook, { resident }: Texts): string {
  const words = resident.promiseTexts.standing[state];
  if (typeof words === 'string') return words;
  return stopped === null ? '' : words(londonDate(new Date(stopped)));
}
