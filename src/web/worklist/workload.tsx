import { overviewTexts } from '../../language/en/pages-overview.ts';
import type { Workload as Load } from '../../worklist/read-overview.ts';
import { dataTable } from '../data-table.tsx';
import { linkTo } from '../link.ts';
import { addressOfList } from './chosen.ts';
import { WorkloadPicture } from './workload-picture.tsx';

const texts = overviewTexts.people;

/** Who has how many open cases; what nobody has comes first. */
export function Workload({ people, team }: { people: readonly Load[]; team: Record<string, string> }) {
  return (
    <>
      <h2 class="govuk-heading-m">{texts.heading}</h2>
      <WorkloadPicture people={people} team={team} />
      {dataTable({
        name: texts.heading,
        head: [
          texts.head.name,
          ...[texts.head.open, texts.head.week, texts.head.overdue].map((text) => ({
            text,
            format: 'numeric' as const,
          })),
        ],
        rows: people.map((one) => rowOf(one, team)),
      })}
    </>
  );
}

function rowOf({ staffId, name, ...counts }: Load, team: Record<string, string>) {
  const who = staffId === null ? texts.nobody : (name ?? texts.nobody);
  const cell = (n: number, more: Record<string, string>, what: string) => {
    const values = { whose: 'all', show: 'open', ...team, owner: staffId ?? 'nobody', ...more };
    const href = addressOfList({ values, sort: 'due' });
    return {
      format: 'numeric' as const,
      ...(n === 0 ? { text: '0' } : { html: linkTo(href, String(n), `${who}: ${what}`) }),
    };
  };
  return [
    { text: who },
    cell(counts.open, {}, texts.head.open),
    cell(counts.week, { due: 'week' }, texts.head.week),
    cell(counts.overdue, { due: 'overdue' }, texts.head.overdue),
  ];
}
