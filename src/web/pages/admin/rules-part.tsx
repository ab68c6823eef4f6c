import { HttpFailure } from '../../../http/http-failure.ts';
import { rulesTexts as texts } from '../../../language/en/pages-rules.ts';
import { formValues, type FormFault, type FormValues } from '../../form.ts';
import { button } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { definePage, param, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { FromAndWhy } from '../../rules/in-force-from.tsx';
import { organisationRules, type OrganisationRules } from '../../rules/organisation-rules.ts';
import { isPart, policyParts, type PartName } from '../../rules/policy-parts.ts';
import { proposeRules } from '../../rules/propose-rules.ts';
import { wholeFault } from '../../whole-fault.ts';

interface Props {
  part: PartName;
  rules: OrganisationRules;
  values: FormValues;
  faults: FormFault[];
}

/** One part of the policy, written anew: it becomes a proposal that is looked at next. */
export const rulesPartPage = definePage<Props>({
  path: patterns.adminRulesPart,
  access: ['rules.manage'],
  async load(request) {
    const part = partOf(request);
    const rules = await organisationRules(request.ctx);
    const known = policyParts[part].known(rules.policy, rules.procedures);
    return { part, rules, values: { ...known, seen: rules.seen }, faults: [] };
  },
  view: (props, request) => ({
    title: texts.parts[props.part].title,
    faults: props.faults,
    back: { href: pathTo('adminRules'), text: texts.back },
    body: <Part {...props} request={request} />,
  }),
  async submit(request, form) {
    const part = partOf(request);
    const rules = await organisationRules(request.ctx);
    const values = formValues(form);
    const again = (faults: FormFault[]) => ({ again: { part, rules, values, faults } });
    const read = policyParts[part].read(values, rules.policy, rules.procedures);
    if (!read.ok) return again(read.faults);
    const { version: _version, ...after } = read.policy;
    const proposed = await proposeRules(request.ctx, { area: 'policy', after, values });
    return 'redirect' in proposed ? proposed : again(proposed.faults);
  },
});

function partOf(request: PageRequest): PartName {
  const part = param(request, 'part');
  if (!isPart(part)) throw new HttpFailure('not-found');
  return part;
}

function Part({ part, rules, values, faults, request }: Props & { request: PageRequest }) {
  const { Fields } = policyParts[part];
  return (
    <Form request={request}>
      <p class="govuk-body">{texts.parts[part].hint}.</p>
      {wholeFault(faults, 'whole')}
      <input type="hidden" name="seen" value={values['seen'] ?? rules.seen} />
      {Fields({ values, faults, procedures: rules.procedures })}
      <FromAndWhy values={values} faults={faults} />
      {button({ text: texts.propose, preventDoubleClick: true })}
    </Form>
  );
}
