import { getCase } from '../../../cases/get-case.ts';
import type { CaseView } from '../../../cases/view.ts';
import { dateInWords } from '../../../language/en/dates.ts';
import { broughtInTexts as texts } from '../../../language/en/pages-brought-in.ts';
import { clockName, procedureName, statesInWords } from '../../case/case-in-words.ts';
import { found } from '../../found.ts';
import { summaryList } from '../../govuk.ts';
import { definePage, param } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

/** Where a complaint stands that somebody brought in: its state and its next date, without what is between others. */
export const broughtInCasePage = definePage<{ view: CaseView }>({
  path: patterns.broughtInCase,
  access: ['case.readOwn'],
  load: async (request) => ({
    view: found(await getCase(request.ctx, { reference: param(request, 'reference') })),
  }),
  view: ({ view }) => ({
    title: texts.caseTitle(view.reference),
    back: { href: pathTo('broughtIn'), text: texts.back },
    body: <Standing view={view} />,
  }),
});

function Standing({ view }: { view: CaseView }) {
  const { receivedOn, procedure, look, nextDue, description, reference } = view;
  const next = nextDue === null ? texts.nothingDue : texts.nextBy(clockName(nextDue.clock), dateInWords(nextDue.due));
  const row = (name: keyof typeof texts.rows, text: string) => ({ key: { text: texts.rows[name] }, value: { text } });
  return summaryList({
    rows: [
      row('received', dateInWords(receivedOn)),
      row('procedure', procedureName(procedure)),
      row('stands', statesInWords(look.states, procedure)),
      row('next', next),
      row('about', description),
      row('owner', texts.ask(reference)),
    ],
  });
}
