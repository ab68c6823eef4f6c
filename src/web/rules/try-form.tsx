import { rulesTexts } from '../../language/en/pages-rules.ts';
import { errorAt, type FormFault, type FormValues } from '../form.ts';
import { button, dateInput } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';

const texts = rulesTexts.whatIf;

interface Props {
  values: FormValues;
  faults: FormFault[];
  request: PageRequest;
}

/** The period whose cases a draft is tried on. */
export function TryForm({ values, faults, request }: Props) {
  return (
    <section>
      <h2 class="govuk-heading-m">{texts.heading}</h2>
      <p class="govuk-body">{texts.intro}</p>
      <Form request={request}>
        {(['from', 'to'] as const).map((name) =>
          dateInput({
            id: name,
            namePrefix: name,
            fieldset: { legend: { text: texts[name] } },
            items: ['day', 'month', 'year'].map((part) => ({
              name: part,
              classes: `govuk-input--width-${part === 'year' ? 4 : 2}`,
              value: values[`${name}-${part}`] ?? '',
            })),
            ...errorAt(faults, `${name}-day`),
          }),
        )}
        {button({ text: texts.action, name: 'do', value: 'try', classes: 'govuk-button--secondary' })}
      </Form>
    </section>
  );
}
