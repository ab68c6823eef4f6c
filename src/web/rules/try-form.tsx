import { ownProceduresTexts } from '../../language/en/pages-own-procedures.ts';
import { rulesTexts } from '../../language/en/pages-rules.ts';
import { errorAt, type FormFault, type FormValues } from '../form.ts';
import { button, dateInput, select } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';

const texts = rulesTexts.whatIf;
const { trial } = ownProceduresTexts;

interface Props {
  values: FormValues;
  faults: FormFault[];
  request: PageRequest;
  /** Whose complaints can be tried on; none where a draft says so itself. */
  procedures?: readonly { id: string; title: string }[];
}

/** The period whose cases a draft is tried on. */
export function TryForm({ values, faults, request, procedures = [] }: Props) {
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
        {procedures.length === 0
          ? ''
          : select({
              id: 'of',
              name: 'of',
              label: { text: trial.of },
              items: [
                ...procedures.map(({ id, title }) => ({ value: id, text: title, selected: id === values['of'] })),
                { value: '', text: trial.all, selected: values['do'] === 'try' && values['of'] === undefined },
              ],
            })}
        {button({ text: texts.action, name: 'do', value: 'try', classes: 'govuk-button--secondary' })}
      </Form>
    </section>
  );
}
