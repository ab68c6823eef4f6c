import { worklistTexts } from '../../language/en/pages-worklist.ts';
import type { WorklistCounts } from '../../worklist/count-worklist.ts';
import { pathTo } from '../paths.ts';
import { addressOfList, type Chosen } from './chosen.ts';

const texts = worklistTexts.figures;

/** What each figure counts, as choices of the list; calls have a list of their own. */
const counted: Record<Exclude<keyof WorklistCounts, 'callBacks'>, Chosen['values']> = {
  overdue: { due: 'overdue' },
  dueToday: { due: 'today' },
  dueSoon: { due: 'soon' },
  unacknowledged: { step: 'awaitingAcknowledgement' },
  service: { waiting: 'service' },
  approval: { waiting: 'approval' },
  undelivered: { message: 'undelivered' },
  unowned: { owner: 'nobody' },
};

interface Figure {
  key: keyof WorklistCounts;
  href: string;
  isHere: boolean;
}

/** How much asks for what, each figure a link to exactly those cases. */
export function Figures({ counts, chosen, mayCall }: { counts: WorklistCounts; chosen: Chosen; mayCall: boolean }) {
  const calls: Figure[] = mayCall ? [{ key: 'callBacks', href: pathTo('staffCallBacks'), isHere: false }] : [];
  return (
    <nav aria-label={texts.label}>
      <ul class="govuk-list redress-figures">
        {[...figuresOf(chosen), ...calls].map(({ key, href, isHere }) => (
          <li>
            <a class="redress-figure govuk-link" href={href} {...(isHere ? { 'aria-current': 'true' } : {})}>
              <strong class={key === 'overdue' && counts[key] > 0 ? 'redress-figure-late' : ''}>{counts[key]}</strong>{' '}
              {texts[key]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function figuresOf({ values: { whose = 'all', ...values } }: Chosen): Figure[] {
  return Object.entries(counted).map(([key, wanted]) => {
    const query = { whose, show: 'open', ...wanted };
    const href = addressOfList({ values: query, sort: 'due' });
    return { key: keyOf(key), href, isHere: href === addressOfList({ values: { whose, ...values }, sort: 'due' }) };
  });
}

/** Holds because the keys of `counted` are those of the counts. */
function keyOf(key: string): Figure['key'] {
  return key as Figure['key'];
}
