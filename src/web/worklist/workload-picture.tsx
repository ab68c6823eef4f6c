import { overviewTexts } from '../../language/en/pages-overview.ts';
import type { Workload } from '../../worklist/read-overview.ts';
import { countBars } from '../charts/count-bars.ts';
import { addressOfList } from './chosen.ts';
import { Framed } from './framed.tsx';

const texts = overviewTexts.people;

/** Who has how many open cases, the most first; each bar leads to them. */
export function WorkloadPicture({ people, team }: { people: readonly Workload[]; team: Record<string, string> }) {
  const bars = people
    .filter(({ open }) => open > 0)
    .toSorted((a, b) => b.open - a.open)
    .map(({ staffId, name, open }) => ({
      name: name ?? texts.nobody,
      n: open,
      className: staffId === null ? 'redress-svg-due' : 'redress-svg-working',
      href: addressOfList({ values: { whose: 'all', show: 'open', ...team, owner: staffId ?? 'nobody' }, sort: 'due' }),
    }));
  const [most] = bars;
  if (most === undefined) return <></>;
  const summary = texts.summary(
    bars.reduce((sum, { n }) => sum + n, 0),
    most.name,
    most.n,
  );
  return (
    <>
      <p class="govuk-body">{summary}</p>
      <Framed name={texts.picture} svg={countBars(bars, summary, [texts.head.name, texts.head.open]).svg} />
    </>
  );
}
