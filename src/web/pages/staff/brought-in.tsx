import { listCases } from '../../../cases/list-cases.ts';
import type { ListedCase } from '../../../cases/listed-case.ts';
import { dateInWords } from '../../../language/en/dates.ts';
import { broughtInTexts as texts } from '../../../language/en/pages-brought-in.ts';
import { clockName, statesInWords } from '../../case/case-in-words.ts';
import { dataTable } from '../../data-table.tsx';
import { button, pagination } from '../../govuk.ts';
import { linkTo } from '../../link.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { readPage } from '../../read-cursor.ts';

interface Props {
  items: ListedCase[];
  nextCursor: string | null;
}

const perPage = 50;

/** For councillors and partners: the complaints that they brought in, and where each stands. */
export const broughtInPage = definePage<Props>({
  path: patterns.broughtIn,
  access: ['case.readOwn'],
  load({ ctx, query }) {
    const cursor = query.get('cursor') || undefined;
    return readPage(listCases(ctx, { sort: 'newest', limit: perPage, cursor }));
  },
  view: (props) => ({ title: texts.title, wide: true, body: <BroughtIn {...props} /> }),
});

function BroughtIn({ items, nextCursor }: Props) {
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      {button({ text: texts.bring, href: pathTo('intake') })}
      {items.length === 0 ? (
        <p class="govuk-body">{texts.none}</p>
      ) : (
        dataTable({ name: texts.title, head: Object.values(texts.head), rows: items.map(rowOf) })
      )}
      {nextCursor === null
        ? ''
        : pagination({ landmarkLabel: texts.pages, next: { href: pathTo('broughtIn', {}, { cursor: nextCursor }) } })}
    </>
  );
}

function rowOf({ reference, receivedOn, states, procedure, nextDue }: ListedCase) {
  const next = nextDue === null ? texts.nothingDue : texts.nextBy(clockName(nextDue.clock), dateInWords(nextDue.due));
  return [
    { html: linkTo(pathTo('broughtInCase', { reference }), reference) },
    { text: dateInWords(receivedOn) },
    { text: statesInWords(states, procedure) },
    { text: next },
  ];
}
