import { z } from 'zod';
import type { Texts } from '../../../language/language.ts';
import { eventSchemas } from '../../../machines/events.ts';
import { errorAt } from '../../form.ts';
import { button, characterCount } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { patterns } from '../../paths.ts';
import { FilesField } from './files/files-field.tsx';
import { ownActionPage, type OwnActionProps } from './own-action.tsx';

/** Adds to a complaint or corrects what we understood; no date moves. */
export const addInformationPage = ownActionPage({
  path: patterns.ownInformation,
  event: 'addInformation',
  takesFiles: true,
  title: (_own, { resident }) => resident.informationTexts.title,
  field: 'text',
  form: schema,
  eventOf: (given) => eventSchemas.addInformation.parse({ type: 'addInformation', about: 'complaint', ...given }),
  draw: (props) => <AddInformation {...props} />,
  done: 'information',
});

function schema({ resident: { informationTexts: words } }: Texts) {
  return z.object({ text: z.string({ error: words.text.missing }).max(10_000, words.text.tooLong) });
}

function AddInformation({ values, faults, files, request, texts }: OwnActionProps) {
  const words = texts.resident.informationTexts;
  return (
    <>
      <p class="govuk-body">{words.intro}</p>
      <Form request={request} takesFiles>
        {characterCount({
          id: 'text',
          name: 'text',
          value: values.text ?? '',
          label: { text: words.text.label, classes: 'govuk-label--s' },
          hint: { text: words.text.hint },
          rows: 8,
          maxlength: 10_000,
          threshold: 80,
          ...errorAt(faults, 'text'),
        })}
        <FilesField files={files} faults={faults} texts={texts} />
        {button({ text: words.send, preventDoubleClick: true })}
      </Form>
    </>
  );
}
