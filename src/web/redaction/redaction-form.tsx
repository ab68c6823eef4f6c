import { writeMarks, type Mark } from '../../documents/redaction/mark.ts';
import { redactTexts as texts } from '../../language/en/pages-redact.ts';
import { errorAt, type FormFault, type FormValues } from '../form.ts';
import { button, input } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';
import { pathTo } from '../paths.ts';

export interface RedactionProps {
  reference: string;
  documentId: string;
  name: string;
  page: number;
  pages: number;
  marks: Mark[];
  values: FormValues;
  faults: FormFault[];
}

/** The page as it will be, its boxes, and where one more is added: by numbers, or drawn where scripts run. */
export function RedactionForm(props: RedactionProps & { request: PageRequest }) {
  const { page, pages, marks, request } = props;
  const line = writeMarks(marks);
  return (
    <Form request={request}>
      <input type="hidden" name="marks" value={line} />
      <input type="hidden" name="page" value={String(page)} />
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h2 class="govuk-heading-m">{texts.page(page, pages)}</h2>
          <Picture {...props} line={line} />
          <Turning page={page} pages={pages} />
        </div>
        <div class="govuk-grid-column-one-third">
          <NewBox {...props} />
          <Boxes marks={marks} />
          <CopyTitle {...props} />
          {button({ text: texts.make, name: 'do', value: 'make', preventDoubleClick: true })}
        </div>
      </div>
    </Form>
  );
}

function Picture({ reference, documentId, page, line }: RedactionProps & { line: string }) {
  const source = pathTo('redactionPage', { reference, id: documentId, page: String(page) }, { marks: line });
  return (
    <>
      <p class="govuk-body">{texts.grid}</p>
      <p class="govuk-body" data-draw-hint hidden>
        {texts.draw}
      </p>
      <img class="redress-page-picture" src={source} alt={texts.picture(page)} data-draw draggable={false} />
    </>
  );
}

function Turning({ page, pages }: { page: number; pages: number }) {
  const others = [page - 1, page + 1].filter((one) => one >= 1 && one <= pages);
  return (
    <div class="govuk-button-group">
      {others.map((one) =>
        button({ text: texts.go(one), name: 'do', value: `page-${one}`, classes: 'govuk-button--secondary' }),
      )}
    </div>
  );
}

function NewBox({ values, faults }: RedactionProps) {
  const fields = (['left', 'top', 'width', 'height'] as const).map((name) =>
    input({
      id: name,
      name,
      value: values[name] ?? '',
      classes: 'govuk-input--width-4',
      label: { text: texts[name].label },
      hint: { text: texts[name].hint },
      ...errorAt(faults, name),
    }),
  );
  return (
    <>
      <fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{texts.legend}</legend>
        {fields}
      </fieldset>
      {button({ text: texts.add, name: 'do', value: 'add', classes: 'govuk-button--secondary' })}
    </>
  );
}

/** Never the original's name by itself: that may say what the copy hides. */
function CopyTitle({ values, faults }: RedactionProps) {
  return input({
    id: 'title',
    name: 'title',
    value: values['title'] ?? '',
    label: { text: texts.copyTitle.label, classes: 'govuk-label--m' },
    hint: { text: texts.copyTitle.hint },
    ...errorAt(faults, 'title'),
  });
}

function Boxes({ marks }: { marks: readonly Mark[] }) {
  return (
    <>
      <h2 class="govuk-heading-m">{texts.boxes}</h2>
      {marks.length === 0 ? <p class="govuk-body">{texts.noBoxes}</p> : ''}
      <ol class="govuk-list govuk-list--number">
        {marks.map(({ page, left, top, width, height }, index) => (
          <li>
            {texts.box(page, left, top, width, height)}{' '}
            <button
              class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0"
              name="do"
              value={`remove-${index}`}
            >
              {texts.remove}
              <span class="govuk-visually-hidden">{` ${texts.box(page, left, top, width, height)}`}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
