import type { FiledView } from '../../cases/filed-view.ts';
import type { CaseView } from '../../cases/view.ts';
import { casePartsTexts as texts } from '../../language/en/pages-case-parts.ts';
import { dataTable } from '../data-table.tsx';
import { summaryList } from '../govuk.ts';

/** Who works on a case, and where it belongs. */
export function CaseStaff({ view: { owner, forStaff } }: { view: Pick<CaseView, 'owner' | 'forStaff'> }) {
  if (forStaff === null) return <></>;
  const { roles } = texts;
  const { deputy, reviewer, team, service, enteredBy, ward, labels } = forStaff;
  const known: [string, string | null][] = [
    [roles.owner, owner?.name ?? texts.nobody],
    [roles.deputy, deputy?.name ?? null],
    [roles.reviewer, reviewer?.name ?? null],
    [roles.team, team?.name ?? null],
    [roles.service, service?.name ?? null],
    [roles.enteredBy, enteredBy?.name ?? null],
    [roles.ward, ward],
    [roles.labels, labels.length === 0 ? null : labels.join(', ')],
  ];
  return (
    <>
      <h2 class="govuk-heading-m">{texts.staff}</h2>
      {summaryList({
        rows: known.flatMap(([key, text]) => (text === null ? [] : [{ key: { text: key }, value: { text } }])),
      })}
    </>
  );
}

/** Who must not work on a case. */
export function CaseConflicts({ conflicts }: { conflicts: FiledView['conflicts'] }) {
  if (conflicts.length === 0) return <></>;
  return dataTable({
    name: texts.conflicts,
    caption: { text: texts.conflicts, size: 'm' },
    head: [texts.conflict.name, texts.conflict.reason],
    rows: conflicts.map(({ name, reason }) => [{ text: name }, { text: reason ?? texts.erased }]),
  });
}
