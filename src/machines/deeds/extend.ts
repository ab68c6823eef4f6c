import { workingDaysBetween } from '../../calendar/calendar.ts';
import type { IsoDate } from '../../calendar/iso-date.ts';
import type { ExtensionRecord } from '../case-state.ts';
import { extendClock, openClock, undoExtension as takeBack } from '../clock-book.ts';
import { follow, remember, type Draft } from '../draft.ts';
import type { FactsByType, Moment } from '../machine-event.ts';
import type { StageRule } from '../procedure.ts';
import { deed, inStage } from './deed.ts';
import { extensionsOf, lastExtension } from '../extensions.ts';
import { promiseUpdates } from './updates.ts';

/** The extension notice is sent now; without the Ombudsman's details it is on record, but the date stands (Codes 6.5). */
export const extend = deed('extend', (draft, facts, where) => {
  const stage = inStage(where);
  const name = `${stage.id}.respond`;
  const clock = openClock(draft, name);
  if (clock === null || clock.dueOn === null) return;
  const extension = record(draft, stage, facts, { name, run: clock.run, dueOn: clock.dueOn });
  if (extension.valid) extendClock(draft, name, extension.workingDays, facts.until);
  if (extension.valid) extendClock(draft, 'response.backstop', extension.workingDays);
  const updates = stage.extension?.updates;
  if (extension.valid && updates !== undefined) promiseUpdates(draft, updates.limit.amount);
  follow(draft, {
    type: 'recordExtension',
    ...extension,
    fromDueOn: clock.dueOn,
    toDueOn: openClock(draft, name)?.dueOn ?? clock.dueOn,
    approvedBy: facts.approvedBy ?? null,
  });
  follow(draft, { type: 'notify', occasion: 'extension', to: 'resident', clock: name });
});

/** The last extension was a mistake: the date is again what it was before it, and the person is told (features C5). */
export const undoExtension = deed('undoExtension', (draft, _facts, where) => {
  const name = `${inStage(where).id}.respond`;
  const last = lastExtension(draft.context, name);
  if (last === null) return;
  const extensions = draft.context.extensions.map((one) => (one === last ? { ...one, undone: true } : one));
  remember(draft, { extensions });
  takeBack(draft, name, last.workingDays);
  takeBack(draft, 'response.backstop', last.workingDays);
  follow(draft, { type: 'notify', occasion: 'extension-undone', to: 'resident', clock: name });
});

/** How many working days an extension would add to a due date; throws OutsideCoverage. */
export function addedDays(facts: FactsByType['extend'], dueOn: IsoDate, moment: Moment): number {
  if (facts.workingDays !== undefined) return facts.workingDays;
  return workingDaysBetween(moment.calendar, dueOn, facts.until ?? dueOn);
}

function record(
  draft: Draft,
  stage: StageRule,
  facts: FactsByType['extend'],
  clock: { name: string; run: number; dueOn: IsoDate },
): ExtensionRecord {
  const workingDays = addedDays(facts, clock.dueOn, draft.moment);
  const { total } = extensionsOf(draft.context, stage);
  const valid = facts.ombudsmanDetails;
  const cap = stage.extension?.workingDays ?? null;
  const overCap = valid && cap !== null && total + workingDays > cap;
  const number = draft.context.extensions.filter((one) => one.clock === clock.name).length + 1;
  const extension = { clock: clock.name, run: clock.run, number, workingDays, valid, overCap, undone: false };
  remember(draft, { extensions: [...draft.context.extensions, extension] });
  return extension;
}
