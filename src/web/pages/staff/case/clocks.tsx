import { explainDeadline } from '../../../../cases/explain-deadline.ts';
import type { CaseView } from '../../../../cases/view.ts';
import { CaseClocks, type PicturedClock } from '../../../case/case-clocks.tsx';
import { CaseOwed } from '../../../case/case-owed.tsx';
import { defineCasePage } from '../../../case/case-page.tsx';
import { DoLinks } from '../../../case/do-links.tsx';
import type { PageRequest } from '../../../page.ts';

/** Every time limit of a case, the next one day by day, with why each date is what it is. */
export const staffClocksPage = defineCasePage<PicturedClock | null>({
  name: 'clocks',
  load: picture,
  body: (view, pictured) => (
    <>
      <DoLinks view={view} events={['extend', 'undoExtension', 'notifyDelay', 'sendUpdate', 'correct']} />
      <CaseClocks view={view} pictured={pictured} />
      <CaseOwed view={view} />
    </>
  ),
});

async function picture({ ctx }: PageRequest, { reference, nextDue }: CaseView): Promise<PicturedClock | null> {
  if (nextDue === null) return null;
  const basis = await explainDeadline(ctx, { reference, clock: nextDue.clock });
  return basis?.explanation ? { clock: nextDue.clock, explanation: basis.explanation } : null;
}
