import { londonDate } from '../../../calendar/london.ts';
import { listPeople, type PeopleAsked, type PersonListed } from '../../../identity/people/list-people.ts';
import { adminTexts } from '../../../language/en/pages-admin.ts';
import { peopleTexts as texts } from '../../../language/en/pages-people.ts';
import { formValues, type FormFault } from '../../form.ts';
import { button, pagination } from '../../govuk.ts';
import { linkTo } from '../../link.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { PeopleTable } from '../../people/people-table.tsx';
import { faultOfWords, SearchPeople } from '../../people/search-people.tsx';

interface Props {
  state: PeopleAsked['state'];
  page: number;
  people: PersonListed[];
  hasMore: boolean;
  words: string;
  faults: FormFault[];
}

/** Everybody who works here or did; a name is looked for without its standing in any address. */
export const peoplePage = definePage<Props>({
  path: patterns.adminPeople,
  access: ['people.manage'],
  load: (request) => shown(request, { words: undefined, faults: [] }),
  view: (props, request) => ({
    title: texts.title,
    faults: props.faults,
    wide: true,
    back: { href: pathTo('admin'), text: adminTexts.back },
    body: <People {...props} request={request} />,
  }),
  async submit(request, form) {
    const { words } = formValues(form);
    const faults = faultOfWords(words);
    if (faults.length > 0)
      return { again: { ...(await shown(request, { words: undefined, faults })), words: words ?? '' } };
    return { again: await shown(request, { words, faults }), status: 200 };
  },
});

async function shown(
  { ctx, query }: PageRequest,
  { words, faults }: { words: string | undefined; faults: FormFault[] },
): Promise<Props> {
  const state = query.get('state') === 'left' ? 'left' : 'here';
  const page = Math.min(Math.max(1, Number.parseInt(query.get('page') ?? '1', 10) || 1), 10_000);
  const { items, hasMore } = await listPeople(ctx, { state, page, words });
  return { state, page, people: items, hasMore, words: words ?? '', faults };
}

function People({ state, page, people, hasMore, words, faults, request }: Props & { request: PageRequest }) {
  const other = state === 'here' ? 'left' : 'here';
  const at = (n: number) => ({ href: pathTo('adminPeople', {}, { state, page: String(n) }) });
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <Ways />
      {button({ text: texts.add, href: pathTo('adminPerson', { id: 'new' }) })}
      <SearchPeople words={words} faults={faults} request={request} />
      <h2 class="govuk-heading-m">{texts[state]}</h2>
      <p class="govuk-body">{linkTo(pathTo('adminPeople', {}, { state: other }), texts.show[other])}</p>
      {people.length === 0 ? (
        <p class="govuk-body">{texts.none}</p>
      ) : (
        <PeopleTable people={people} today={londonDate(request.ctx.clock.now())} name={texts[state]} />
      )}
      {pagination({
        landmarkLabel: texts.pages,
        ...(page > 1 ? { previous: at(page - 1) } : {}),
        ...(hasMore && words === '' ? { next: at(page + 1) } : {}),
      })}
    </>
  );
}

function Ways() {
  return (
    <ul class="govuk-list">
      <li>{linkTo(pathTo('adminPermissions'), texts.permissions)}</li>
      <li>{linkTo(pathTo('adminTokens'), texts.tokens)}</li>
      <li>{linkTo(pathTo('lending'), texts.lending)}</li>
    </ul>
  );
}
