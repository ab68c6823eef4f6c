import { startClock, stopClock } from '../clock-book.ts';
import { deed, inStage } from './deed.ts';

/** The panel met now: its report is due (SI 2006/1738 reg 20). */
export const meetPanel = deed('meetPanel', (draft, _facts, where) => {
  const { id } = inStage(where);
  stopClock(draft, `${id}.panel`);
  startClock(draft, `${id}.report`, { on: draft.moment.today });
});

/** The panel's report was sent now: the authority's response is due. */
export const reportPanel = deed('reportPanel', (draft, _facts, where) => {
  const { id } = inStage(where);
  stopClock(draft, `${id}.report`);
  startClock(draft, `${id}.respond`, { on: draft.moment.today });
});
