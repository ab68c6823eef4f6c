import { listRestrictions } from '../../../cases/list-restrictions.ts';
import type { RestrictionListed } from '../../../cases/view.ts';
import { dateInWords } from '../../../language/en/dates.ts';
import { restrictionsTexts as texts } from '../../../language/en/pages-staff.ts';
import { dataTable } from '../../data-table.tsx';
import { button, pagination, radios, tag } from '../../govuk.ts';
import { linkTo } from '../../link.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { readPage } from '../../read-cursor.ts';

type State = RestrictionListed['state'];

interface Props {
  restrictions: RestrictionListed[];
  nextCursor: string | null;
  state: State | undefined;
}

const perPage = 25;
const states = ['inForce', 'lifted'] as const;

/** The register of contact restrictions: those in force unless asked otherwise, what is to be looked at again first. */
export const restrictionsPage = definePage<Props>({
  path: patterns.restrictions,
  access: ['restriction.read'],
  async load({ ctx, query }) {
    const asked = query.get('state') ?? 'inForce';
    const state = states.find((known) => known === asked);
    const cursor = query.get('cursor') || undefined;
    const page = await readPage(listRestrictions(ctx, { limit: perPage, filter: { state }, cursor }));
    return { restrictions: page.items, nextCursor: page.nextCursor, state };
  },
  view: (props) => ({ title: texts.title, wide: true, body: <Restrictions {...props} /> }),
});

function Restrictions({ restrictions, nextCursor, state }: Props) {
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <Filter state={state} />
      {restrictions.length === 0 ? (
        <p class="govuk-body">{texts.none}</p>
      ) : (
        dataTable({ name: texts.title, head: Object.values(texts.head), rows: restrictions.map(rowOf) })
      )}
      {nextCursor === null
        ? ''
        : pagination({
            landmarkLabel: texts.pages,
            next: { href: pathTo('restrictions', {}, { state: state ?? '', cursor: nextCursor }) },
          })}
    </>
  );
}

function rowOf({ reference, name, imposedOn, reviewOn, isOwed, liftedOn, state }: RestrictionListed) {
  const { text, tag: classes } = texts.states[state];
  const owed = isOwed ? ` ${String(tag({ text: texts.owed.text, classes: texts.owed.tag }))}` : '';
  return [
    { html: linkTo(pathTo('staffCase', { reference }), reference), classes: 'redress-nowrap' },
    { text: name ?? texts.unnamed },
    { text: dateInWords(imposedOn) },
    { html: liftedOn === null ? `${dateInWords(reviewOn)}${owed}` : texts.liftedOn(dateInWords(liftedOn)) },
    { html: tag({ text, classes }) },
  ];
}

function Filter({ state }: Pick<Props, 'state'>) {
  const { filter } = texts;
  return (
    <form method="get" action={pathTo('restrictions')} class="redress-filter" novalidate>
      <h2 class="govuk-heading-m">{filter.heading}</h2>
      {radios({
        name: 'state',
        classes: 'govuk-radios--inline govuk-radios--small',
        fieldset: { legend: { text: filter.state, classes: 'govuk-fieldset__legend--s' } },
        items: [
          { value: '', text: filter.any, checked: state === undefined },
          ...states.map((value) => ({ value, text: texts.states[value].text, checked: value === state })),
        ],
      })}
      <div class="govuk-button-group">
        {button({ text: filter.apply, classes: 'govuk-button--secondary' })}
        <a class="govuk-link" href={pathTo('restrictions', {}, { state: '' })}>
          {filter.clear}
        </a>
      </div>
    </form>
  );
}
