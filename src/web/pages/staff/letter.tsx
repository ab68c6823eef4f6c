import { getCase } from '../../../cases/get-case.ts';
import { postLetter } from '../../../cases/post-letter.ts';
import type { MessageView, PersonView } from '../../../cases/view.ts';
import { letterCode } from '../../../identity/letter-code.ts';
import { letterTexts as texts } from '../../../language/en/pages-letters.ts';
import { askedOfLetter } from '../../case/asked-of-letter.ts';
import { LetterSheet, type Sheet } from '../../case/letter-sheet.tsx';
import type { FormFault } from '../../form.ts';
import { found } from '../../found.ts';
import { button, insetText } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { linkTo } from '../../link.ts';
import { definePage, param, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props {
  reference: string;
  id: string;
  /** Of the letter: its heading is that of the page. */
  subject: string;
  state: MessageView['state'];
  asked: string[];
  sheet: Sheet;
  faults: FormFault[];
}

/** One letter as it goes into the envelope; in print only the letter is left. */
export const letterPage = definePage<Props>({
  path: patterns.staffLetter,
  access: ['letter.post'],
  load: (request) => load(request, []),
  view: (props, request) => ({
    title: props.subject,
    back: { href: pathTo('staffCase', { reference: props.reference }), text: texts.back },
    ownHeading: true,
    faults: props.faults,
    body: <Letter {...props} request={request} />,
  }),
  async submit(request) {
    const { reference = '', id = '' } = request.params;
    if (await postLetter(request.ctx, { messageId: id })) return { redirect: pathTo('staffLetter', { reference, id }) };
    return { again: await load(request, [{ field: 'posted', message: texts.undelivered }]) };
  },
});

async function load(request: PageRequest, faults: FormFault[]): Promise<Props> {
  const view = found(await getCase(request.ctx, { reference: param(request, 'reference') }));
  const id = param(request, 'id');
  const message = found(view.messages.find(({ messageId }) => messageId === id) ?? null);
  const { html, state, at, subject } = message;
  const person = found(view.person);
  const isLetter = state === 'toPost' || state === 'posted';
  const sheet = { ...sheetOf(request, view.caseId, person), at, html: found(isLetter ? html : null) };
  return { reference: view.reference, id, subject: found(subject), state, asked: askedOfLetter(person), sheet, faults };
}

function sheetOf({ ctx, http }: PageRequest, caseId: string, person: PersonView): Omit<Sheet, 'at' | 'html'> {
  const { name, address, personId, formats } = person;
  const code = letterCode(ctx, { caseId, personId, address });
  const url = `${http.get('options').baseUrl}${pathTo('letterCode')}`;
  return { name, address, isLarge: formats.includes('largePrint'), code, url };
}

function Letter({ reference, id, state, asked, sheet, request }: Props & { request: PageRequest }) {
  const notes = [...(sheet.address?.trim() ? [] : [texts.noAddress]), ...asked, texts.print];
  return (
    <>
      <Notes notes={notes} />
      <p class="govuk-body govuk-!-display-none-print">
        {linkTo(pathTo('staffLetterPdf', { reference, id }), texts.pdf)}
      </p>
      <LetterSheet {...sheet} />
      <div class="govuk-!-display-none-print" id="posted">
        {state === 'posted' ? (
          <p class="govuk-body">{texts.isPosted}</p>
        ) : (
          <Form request={request}>{button({ text: texts.posted, preventDoubleClick: true })}</Form>
        )}
      </div>
    </>
  );
}

function Notes({ notes }: { notes: string[] }) {
  const list = (
    <>
      <h2 class="govuk-heading-s">{texts.how}</h2>
      <ul class="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
        {notes.map((note) => (
          <li>{note}</li>
        ))}
      </ul>
    </>
  );
  return <div class="govuk-!-display-none-print">{insetText({ html: String(list) })}</div>;
}
