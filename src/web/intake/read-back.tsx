import { FORM_TOKEN_FIELD } from '../../http/form-token.ts';
import { readBackTexts as texts } from '../../language/en/pages-staff-intake.ts';
import { errorAt, type FormValues } from '../form.ts';
import { button, summaryList, textarea } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';
import { pathTo } from '../paths.ts';
import { ToldReference } from './intake-form.tsx';
import type { IntakeAnswers } from './intake-answers.ts';
import type { IntakeProps } from './intake-props.ts';
import { OpenCases } from './open-cases.tsx';
import { openingField, sealOpening } from './opening.ts';
import { readBackRows } from './read-back-rows.ts';

/** Whether this can be acknowledged at once: by somebody who may, to somebody who can be written to. */
export function canAcknowledge(given: IntakeAnswers, { mayAcknowledge }: Pick<IntakeProps, 'mayAcknowledge'>): boolean {
  return mayAcknowledge && given.what === 'receive' && [given.phone, given.email, given.address].some(Boolean);
}

/** What was understood, read aloud; nothing is saved before one of its buttons is pressed. */
export function ReadBack({ request, given, ...props }: IntakeProps & { given: IntakeAnswers; request: PageRequest }) {
  const { values, faults, opening } = props;
  const acknowledges = canAcknowledge(given, props);
  return (
    <>
      <ToldReference reference={opening.reference} />
      <p class="govuk-body">{texts.intro}</p>
      {summaryList({ rows: readBackRows(given, props) })}
      <Form request={request} action={pathTo('intake')}>
        <input type="hidden" name={openingField} value={sealOpening(request.ctx, opening)} />
        {kept(values).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {acknowledges
          ? textarea({
              id: 'points',
              name: 'points',
              label: { text: texts.points.label, classes: 'govuk-label--s' },
              hint: { text: texts.points.hint },
              value: values.points ?? given.description,
              rows: 4,
              ...errorAt(faults, 'points'),
            })
          : ''}
        <div class="govuk-button-group">
          {acknowledges ? button({ text: texts.send, name: 'do', value: 'send', preventDoubleClick: true }) : ''}
          {button({
            text: texts.save,
            name: 'do',
            value: 'save',
            preventDoubleClick: true,
            ...(acknowledges ? { classes: 'govuk-button--secondary' } : {}),
          })}
          {button({ text: texts.saveFiles, name: 'do', value: 'files', classes: 'govuk-button--secondary' })}
          {button({ text: texts.change, name: 'do', value: 'change', classes: 'govuk-button--secondary' })}
        </div>
        <OpenCases cases={props.openCases} />
      </Form>
    </>
  );
}

const ofThePage: readonly string[] = [FORM_TOKEN_FIELD, openingField, 'do', 'addTo', 'points'];

/** What was typed goes on to whatever comes next, as it was typed. */
function kept(values: FormValues): [string, string][] {
  return Object.entries(values).filter(([name]) => !ofThePage.includes(name));
}
