import { isIsoDate } from '../../calendar/iso-date.ts';
import { rolesOfTokens, type TokenAsked } from '../../identity/tokens/make-token.ts';
import { tokenTexts as texts } from '../../language/en/pages-tokens.ts';
import { permissions, type Permission } from '../../permissions/permission.ts';
import { formValues, typedDate, type FormFault, type ParsedForm } from '../form.ts';

/** Every permission, in the order of the table. */
const allPermissions = Object.keys(permissions).filter((one): one is Permission => Object.hasOwn(permissions, one));

/** The permissions that a token may be limited to: those of the roles that tokens can have. */
export const permissionsOfTokens = allPermissions.filter((one) =>
  permissions[one].some((role) => rolesOfTokens.some((offered) => offered === role)),
);

/** What was asked for, or what is wrong with it. */
export function readToken(form: FormData): ParsedForm<TokenAsked> {
  const values = formValues(form);
  const { name = '', holderId = null } = values;
  const role = rolesOfTokens.find((one) => one === values['role']);
  const until = typedDate(values, 'until');
  const chosen = form.getAll('only').map(String);
  const only = permissionsOfTokens.filter((one) => chosen.includes(one));
  const faults: FormFault[] = [
    ...(name === '' ? [{ field: 'name', message: texts.name.missing }] : []),
    ...(name.length > 100 ? [{ field: 'name', message: texts.name.tooLong }] : []),
    ...(role === undefined ? [{ field: 'role', message: texts.role.missing }] : []),
    ...(until === undefined ? [{ field: 'until-day', message: texts.until.missing }] : []),
    ...(until !== undefined && !isIsoDate(until) ? [{ field: 'until-day', message: texts.until.wrong }] : []),
  ];
  if (faults.length > 0 || role === undefined || until === undefined) return { ok: false, faults };
  return { ok: true, value: { name, role, until, holderId, only: only.length === 0 ? null : only } };
}
