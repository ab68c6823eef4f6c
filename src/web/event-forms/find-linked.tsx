import { eventTexts } from '../../language/en/pages-staff-events.ts';
import { linkedTexts as texts } from '../../language/en/pages-staff-linked.ts';
import { errorAt, type FormFault, type FormValues } from '../form.ts';
import { button, input } from '../govuk.ts';
import { pathTo } from '../paths.ts';

interface Props {
  reference: string;
  values: FormValues;
  faults: readonly FormFault[];
}

/** First the other case is looked up by its reference, so that nobody links the wrong one. */
export function FindLinked({ reference, values, faults }: Props) {
  const { to } = eventTexts.link.fields;
  return (
    <form method="get" action={pathTo('staffEvent', { reference, type: 'link' })} novalidate>
      {input({
        id: 'to',
        name: 'to',
        label: { text: to.label, classes: 'govuk-label--s' },
        hint: { text: to.hint },
        classes: 'govuk-input--width-10',
        value: values['to'] ?? '',
        ...errorAt(faults, 'to'),
      })}
      {button({ text: texts.find, classes: 'govuk-button--secondary' })}
    </form>
  );
}
