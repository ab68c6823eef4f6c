import { listCases } from '../../../cases/list-cases.ts';
import type { CaseFilter } from '../../../cases/case-filter.ts';
import type { CaseRow } from '../../../cases/view.ts';
import { listStaff, type StaffMember } from '../../../identity/list-staff.ts';
import { dayAndDate } from '../../../language/en/dates.ts';
import { worklistTexts as texts } from '../../../language/en/pages-staff.ts';
import { clockName, procedureName, statesInWords } from '../../case/case-in-words.ts';
import { clockTag } from '../../case/state-tag.ts';
import { dataTable } from '../../data-table.tsx';
import { button, pagination, radios, select, type Markup } from '../../govuk.ts';
import { linkTo } from '../../link.ts';
import { mayDo } from '../../../permissions/may-do.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { describeOrganisation } from '../../../identity/describe-organisation.ts';
import { findProcedure } from '../../../machines/find-procedure.ts';
import { readPage } from '../../read-cursor.ts';

type Chosen = Record<'due' | 'stage' | 'owner' | 'procedure', string | undefined>;

interface Props {
  cases: CaseRow[];
  nextCursor: string | null;
  chosen: Chosen;
  staff: StaffMember[];
  mayRecord: boolean;
  /** Ids of the organisation's procedures, and the states that a case of them can be in. */
  procedures: readonly string[];
  stages: string[];
}

const perPage = 25;

/** The worklist: what is due next comes first. */
export const worklistPage = definePage<Props>({
  path: patterns.worklist,
  access: ['case.read'],
  async load({ ctx, query }) {
    const chosen = {
      due: taken(query, 'due'),
      stage: taken(query, 'stage'),
      owner: taken(query, 'owner'),
      procedure: taken(query, 'procedure'),
    };
    const cursor = taken(query, 'cursor');
    const staff = await listStaff(ctx);
    const { procedures } = await describeOrganisation(ctx);
    const stages = statesOf(procedures);
    const filter = filterOf(chosen, { staff, stages, procedures });
    const page = await readPage(listCases(ctx, { limit: perPage, filter, ...(cursor ? { cursor } : {}) }));
    const mayRecord = mayDo(ctx.actor, 'case.lodge');
    return { cases: page.items, nextCursor: page.nextCursor, chosen, staff, mayRecord, procedures, stages };
  },
  view: (props) => ({ title: texts.title, wide: true, body: <Worklist {...props} /> }),
});

function taken(query: URLSearchParams, name: string): string | undefined {
  return query.get(name) || undefined;
}

/** Only what the form offers: anything else would be no filter of ours. */
function filterOf(
  { due, stage, owner, procedure }: Chosen,
  { staff, stages, procedures }: Pick<Props, 'staff' | 'stages' | 'procedures'>,
): CaseFilter {
  return {
    ...(due === 'overdue' ? { overdue: true } : {}),
    ...(due === 'dueToday' ? { dueToday: true } : {}),
    ...(stage !== undefined && stages.includes(stage) ? { state: stage } : {}),
    ...(procedure !== undefined && procedures.includes(procedure) ? { procedure } : {}),
    ...(staff.some(({ staffId }) => staffId === owner) ? { owner } : {}),
    ...(owner === 'nobody' ? { unowned: true } : {}),
  };
}

/** The stages of these procedures, then the ways in which a case can end. */
function statesOf(procedures: readonly string[]): string[] {
  const stages = procedures.flatMap((id) => findProcedure(id)?.stages.map((stage) => stage.id) ?? []);
  return [...new Set(stages), ...others];
}

const others = ['serviceRequest', 'refused', 'withdrawn', 'duplicate', 'closed'];

function Worklist({ cases, nextCursor, mayRecord, ...offered }: Props) {
  const { chosen } = offered;
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      {mayRecord ? button({ text: texts.record, href: pathTo('intake') }) : ''}
      <Filter {...offered} />
      {cases.length === 0 ? (
        <p class="govuk-body">{texts.none}</p>
      ) : (
        dataTable({ name: texts.title, head: Object.values(texts.head), rows: cases.map(rowOf) })
      )}
      {nextCursor === null
        ? ''
        : pagination({
            landmarkLabel: texts.pages,
            next: { href: pathTo('worklist', {}, { ...chosen, cursor: nextCursor }) },
          })}
    </>
  );
}

function rowOf(row: CaseRow) {
  const { reference, nextDue } = row;
  return [
    { html: linkTo(pathTo('staffCase', { reference }), reference), classes: 'redress-nowrap' },
    { text: shortened(row.summary), classes: 'redress-wide-cell' },
    { text: statesInWords(row.states, row.procedure) },
    { text: nextDue === null ? texts.nothingDue : clockName(nextDue.clock) },
    { html: dueOf(row) },
    { text: row.owner?.name ?? texts.nobody },
  ];
}

function shortened(summary: string): string {
  if (summary === '') return texts.erased;
  return summary.length <= 80 ? summary : `${summary.slice(0, 79).trimEnd()}…`;
}

function dueOf({ nextDue, isOverdue, isDueToday }: CaseRow): Markup | string {
  if (nextDue === null) return '';
  const mark = isOverdue ? clockTag('overdue') : isDueToday ? clockTag('dueToday') : '';
  return `${dayAndDate(nextDue.due)} ${String(mark)}`;
}

function Filter({ chosen, staff, stages, procedures }: Omit<Props, 'cases' | 'nextCursor' | 'mayRecord'>) {
  const option = (value: string, text: string, of: string | undefined) => ({
    value,
    text,
    selected: value === (of ?? ''),
  });
  return (
    <form method="get" action={pathTo('worklist')} class="redress-filter" novalidate>
      <h2 class="govuk-heading-m">{texts.filter.heading}</h2>
      {radios({
        name: 'due',
        classes: 'govuk-radios--inline govuk-radios--small',
        fieldset: { legend: { text: texts.filter.due, classes: 'govuk-fieldset__legend--s' } },
        items: [
          { value: '', text: texts.filter.anyTime, checked: chosen.due === undefined },
          { value: 'overdue', text: texts.filter.overdue, checked: chosen.due === 'overdue' },
          { value: 'dueToday', text: texts.filter.dueToday, checked: chosen.due === 'dueToday' },
        ],
      })}
      {select({
        id: 'stage',
        name: 'stage',
        label: { text: texts.filter.stage },
        items: [
          option('', texts.filter.anyStage, chosen.stage),
          ...stages.map((stage) => option(stage, statesInWords([stage]), chosen.stage)),
        ],
      })}
      {procedures.length < 2
        ? ''
        : select({
            id: 'procedure',
            name: 'procedure',
            label: { text: texts.filter.procedure },
            items: [
              option('', texts.filter.anyProcedure, chosen.procedure),
              ...procedures.map((id) => option(id, procedureName(id), chosen.procedure)),
            ],
          })}
      {select({
        id: 'owner',
        name: 'owner',
        label: { text: texts.filter.owner },
        items: [
          option('', texts.filter.anybody, chosen.owner),
          option('nobody', texts.nobody, chosen.owner),
          ...staff.filter(({ role }) => role !== 'auditor').map((one) => option(one.staffId, one.name, chosen.owner)),
        ],
      })}
      <div class="govuk-button-group">
        {button({ text: texts.filter.apply, classes: 'govuk-button--secondary' })}
        <a class="govuk-link" href={pathTo('worklist')}>
          {texts.filter.clear}
        </a>
      </div>
    </form>
  );
}
