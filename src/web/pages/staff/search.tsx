import { formatReference, parseReference } from '../../../cases/reference.ts';
import { readRules } from '../../../cases/read-rules.ts';
import { searchTexts as texts, worklistTexts } from '../../../language/en/pages-worklist.ts';
import { readSearch } from '../../../worklist/read-search.ts';
import { searchCases, type SearchResult } from '../../../worklist/search-cases.ts';
import { answersCalls } from '../../contact/answers-calls.ts';
import { formValues, type FormFault } from '../../form.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { CaseTable } from '../../worklist/case-table.tsx';
import type { Today } from '../../worklist/due-cell.ts';
import { SearchBox } from '../../worklist/search-box.tsx';

interface Props {
  words: string;
  faults: FormFault[];
  /** Null before anything was looked for. */
  found: (SearchResult & Today) | null;
}

const longest = 200;

/** Finds cases by whatever somebody has in hand; the answer is shown at once, so that no address says what was typed. */
export const searchPage = definePage<Props>({
  path: patterns.search,
  access: ['case.read'],
  load: () => Promise.resolve({ words: '', faults: [], found: null }),
  view: (props, request) => ({
    title: texts.title,
    faults: props.faults,
    wide: true,
    back: { href: pathTo('worklist'), text: worklistTexts.title },
    body: <Search {...props} request={request} />,
  }),
  async submit({ ctx }, form) {
    const { words = '' } = formValues(form);
    const fault = words === '' ? texts.nothingTyped : words.length > longest ? texts.tooLong : undefined;
    if (fault !== undefined) return { again: { words, faults: [{ field: 'words', message: fault }], found: null } };
    const [result, rules] = await Promise.all([searchCases(ctx, readSearch(words)), readRules(ctx)]);
    const whole = parseReference(words);
    const named = result.cases.find(({ reference }) => whole !== null && reference === formatReference(whole));
    if (named !== undefined)
      return {
        redirect: pathTo(answersCalls(ctx.actor) ? 'staffContact' : 'staffCase', { reference: named.reference }),
      };
    return { again: { words, faults: [], found: { ...result, ...rules } }, status: 200 };
  },
});

function Search({ words, faults, found, request }: Props & { request: PageRequest }) {
  return (
    <>
      <SearchBox request={request} words={words} faults={faults} />
      {found === null ? '' : <Found {...found} forCalls={answersCalls(request.ctx.actor)} />}
    </>
  );
}

function Found({ cases, hasMore, forCalls, ...today }: SearchResult & Today & { forCalls: boolean }) {
  if (cases.length === 0) {
    return (
      <div role="status">
        <p class="govuk-body">{texts.none}</p>
        <p class="govuk-body">{texts.tips}</p>
      </div>
    );
  }
  return (
    <>
      <p class="govuk-body" role="status">
        <strong>{texts.found(cases.length)}</strong> {cases.length > 1 ? texts.order : ''} {hasMore ? texts.more : ''}
      </p>
      <CaseTable name={texts.title} cases={cases} forCalls={forCalls} {...today} />
    </>
  );
}
