import type { IsoDate } from '../../../calendar/iso-date.ts';
import { londonDate } from '../../../calendar/london.ts';
import type { CaseView } from '../../../cases/view.ts';
import { promiseTexts as texts } from '../../../language/en/pages-resident.ts';
import { stageWords } from '../../../language/en/stages.ts';
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
export function ownPromises(own: Pick<CaseView, 'look' | 'procedure' | 'procedureVersion'>): OwnPromise[] {
  const procedure = procedureOf(own);
  return Object.entries(own.look.clocks)
    .flatMap(([clock, look]) => {
      const what = whatIsPromised(clock, procedure);
      if (what === null || look.started === null) return [];
      return [{ clock, what, due: look.due, when: whenOf(look), standing: standingOf(look) }];
    })
    .sort((a, b) => ((a.due ?? '~') < (b.due ?? '~') ? -1 : 1));
}

/** In the words of the person: what a clock is for; null for one that is no promise to them. */
export function whatIsPromised(clock: string, procedure: Pick<Procedure, 'stages'>): string | null {
  if (clock === 'response.update') return texts.update;
  const { stages } = procedure;
  const index = stages.findIndex(({ id }) => clock.startsWith(`${id}.`));
  const stage = stages[index];
  if (stage === undefined) return null;
  const name = stageWords.name(stage);
  switch (clock.slice(stage.id.length + 1)) {
    case 'acknowledge':
      return index === 0 ? texts.acknowledge.first : texts.acknowledge.later(name);
    case 'panel':
      return texts.panel;
    case 'report':
      return texts.report;
    case 'respond':
      if (index === 0) return texts.respond.first;
      return index === stages.length - 1 ? texts.respond.last : texts.respond.later(name);
    default:
      return null;
  }
}

/** In the words of the person: the day that a clock is counted from, where only its name is known. */
export function whatStarts(clock: string): string {
  const [, id = '', step] = /^(stage\d|single)\.(acknowledge|respond)$/.exec(clock) ?? [];
  if (step !== 'acknowledge' && step !== 'respond') return texts.starts.other;
  const words = texts.starts[step];
  return id === 'stage1' || id === 'single' ? words.first : words.later(stageWords.name({ id }));
}

function whenOf({ due, stopped }: ClockLook): string {
  if (due !== null) return texts.by(due);
  return stopped === null ? texts.noDate : '';
}

function standingOf({ state, stopped }: ClockLook): string {
  const words = texts.standing[state];
  if (typeof words === 'string') return words;
  return stopped === null ? '' : words(londonDate(new Date(stopped)));
}
