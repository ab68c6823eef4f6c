import { z } from 'zod';
import { informationTexts as texts } from '../../../language/en/pages-resident.ts';
import { eventSchemas } from '../../../machines/events.ts';
import { errorAt } from '../../form.ts';
import { button, characterCount } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { patterns } from '../../paths.ts';
import { ownActionPage, type OwnActionProps } from './own-action.tsx';

/** Adds to a complaint or corrects what we understood; no date moves. */
export const addInformationPage = ownActionPage({
  path: patterns.ownInformation,
  event: 'addInformation',
  title: () => texts.title,
  field: 'text',
  form: z.object({ text: z.string({ error: texts.text.missing }).max(10_000, texts.text.tooLong) }),
  eventOf: ({ text }) => eventSchemas.addInformation.parse({ type: 'addInformation', text }),
  draw: (props) => <AddInformation {...props} />,
  done: 'information',
});

function AddInformation({ values, faults, request }: OwnActionProps) {
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <Form request={request}>
        {characterCount({
          id: 'text',
          name: 'text',
          value: values.text ?? '',
          label: { text: texts.text.label, classes: 'govuk-label--s' },
          hint: { text: texts.text.hint },
          rows: 8,
          maxlength: 10_000,
          threshold: 80,
          ...errorAt(faults, 'text'),
        })}
        {button({ text: texts.send, preventDoubleClick: true })}
      </Form>
    </>
  );
}
