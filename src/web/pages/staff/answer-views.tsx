import { acceptedExtensions } from '../../../documents/accepted-types.ts';
import { dateInWords } from '../../../language/en/dates.ts';
import { answerTexts as texts } from '../../../language/en/pages-answer.ts';
import { errorAt } from '../../form.ts';
import { button, fileUpload, input, textarea } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import type { PageRequest } from '../../page.ts';
import type { AnswerProps } from './answer.tsx';

/** The question, and where it is answered. */
export function AnswerForm({ asked, values, faults, request }: AnswerProps & { request: PageRequest }) {
  const { text, by, files } = texts;
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <h2 class="govuk-heading-m">{texts.facts.question}</h2>
      <div class="govuk-inset-text redress-words">{asked.question}</div>
      <p class="govuk-body">
        {`${texts.facts.reference}: ${asked.reference}. `}
        {asked.dueOn === null ? '' : <strong>{`${texts.facts.due} ${dateInWords(asked.dueOn)}.`}</strong>}
      </p>
      <p class="govuk-body">{texts.mind}</p>
      <Form request={request} takesFiles>
        {textarea({
          id: 'text',
          name: 'text',
          rows: 8,
          value: values['text'] ?? '',
          label: { text: text.label, classes: 'govuk-label--s' },
          ...errorAt(faults, 'text'),
        })}
        {input({
          id: 'by',
          name: 'by',
          value: values['by'] ?? '',
          classes: 'govuk-!-width-one-half',
          label: { text: by.label, classes: 'govuk-label--s' },
          hint: { text: by.hint },
          ...errorAt(faults, 'by'),
        })}
        {fileUpload({
          id: 'documents',
          name: 'documents',
          label: { text: files.label, classes: 'govuk-label--s' },
          hint: { text: files.hint },
          attributes: { multiple: 'multiple', accept: acceptedExtensions },
          ...errorAt(faults, 'documents'),
        })}
        {button({ text: texts.send, preventDoubleClick: true })}
      </Form>
    </>
  );
}

/** Why there is nothing to answer, and whom to ring. */
export function AnswerClosed({ text, contact }: { text: string; contact: AnswerProps['contact'] }) {
  const { phone, email } = contact;
  return (
    <>
      <p class="govuk-body">{text}</p>
      {phone === undefined ? '' : <p class="govuk-body">{texts.ring(phone)}</p>}
      {email === undefined ? '' : <p class="govuk-body">{texts.write(email)}</p>}
    </>
  );
}
