import { rolesOfTokens } from '../../identity/tokens/make-token.ts';
import { permissionTexts } from '../../language/en/pages-permissions.ts';
import { tokenTexts as texts } from '../../language/en/pages-tokens.ts';
import { roleTexts } from '../../language/en/staff-roles.ts';
import { dateBoxes } from '../date-boxes.ts';
import { errorAt, type FormFault, type FormValues } from '../form.ts';
import { button, checkboxes, input, radios, select } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';
import { permissionsOfTokens } from './read-token.ts';

interface Props {
  values: FormValues;
  only: readonly string[];
  /** Programs that have a token. */
  holders: readonly { holderId: string; holder: string }[];
  faults: readonly FormFault[];
  request: PageRequest;
}

/** What a new token is for, what it may do, and till when. */
export function TokenForm({ values, only, holders, faults, request }: Props) {
  return (
    <Form request={request}>
      {input({
        id: 'name',
        name: 'name',
        label: { text: texts.name.label, classes: 'govuk-label--s' },
        value: values['name'] ?? '',
        ...errorAt(faults, 'name'),
      })}
      {radios({
        name: 'role',
        idPrefix: 'role',
        fieldset: { legend: { text: texts.role.legend, classes: 'govuk-fieldset__legend--s' } },
        items: rolesOfTokens.map((role) => ({
          value: role,
          text: roleTexts[role].name,
          hint: { text: roleTexts[role].hint },
          checked: values['role'] === role,
        })),
        ...errorAt(faults, 'role'),
      })}
      {checkboxes({
        name: 'only',
        idPrefix: 'only',
        fieldset: { legend: { text: texts.only.legend, classes: 'govuk-fieldset__legend--s' } },
        hint: { text: texts.only.hint },
        items: permissionsOfTokens.map((one) => ({
          value: one,
          text: permissionTexts[one],
          checked: only.includes(one),
        })),
        ...errorAt(faults, 'only'),
      })}
      {select({
        id: 'holderId',
        name: 'holderId',
        label: { text: texts.holder.label },
        hint: { text: texts.holder.hint },
        items: [
          { value: '', text: texts.holder.none },
          ...holders.map(({ holderId, holder }) => ({
            value: holderId,
            text: holder,
            selected: values['holderId'] === holderId,
          })),
        ],
        ...errorAt(faults, 'holderId'),
      })}
      {dateBoxes('until', texts.until, { values, faults, texts: request.texts })}
      {button({ text: texts.send, preventDoubleClick: true })}
    </Form>
  );
}
