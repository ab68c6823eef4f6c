import { proceduresBody } from '../../../configuration/areas/procedures.ts';
import { inForce } from '../../../configuration/in-force.ts';
import { learnProcedures } from '../../../configuration/learn-procedures.ts';
import { rulesTexts } from '../../../language/en/pages-rules.ts';
import type { Procedure } from '../../../machines/procedure.ts';
import { errorAt, formValues, type FormFault, type FormValues } from '../../form.ts';
import { button, checkboxes, insetText, select } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { FromAndWhy } from '../../rules/in-force-from.tsx';
import { latestOpenTo } from '../../rules/own-versions.ts';
import { proposeRules } from '../../rules/propose-rules.ts';
import { wholeFault } from '../../whole-fault.ts';

const texts = rulesTexts.procedures;

interface Props {
  offered: Procedure[];
  chosen: string[];
  values: FormValues;
  faults: FormFault[];
}

/** Which procedures complaints are answered under, and which of them is meant unless another is chosen. */
export const rulesProceduresPage = definePage<Props>({
  path: patterns.adminProcedures,
  access: ['rules.manage'],
  async load({ ctx }) {
    await learnProcedures(ctx);
    const { body, seen } = await procedures(ctx);
    return {
      offered: latestOpenTo(ctx.actor.organisationId),
      chosen: body,
      values: { first: body[0] ?? '', seen },
      faults: [],
    };
  },
  view: (props, request) => ({
    title: rulesTexts.parts.procedures.title,
    faults: props.faults,
    back: { href: pathTo('adminRules'), text: rulesTexts.back },
    body: <Choice {...props} request={request} />,
  }),
  async submit(request, form) {
    const values = formValues(form);
    const chosen = form.getAll('procedures').filter((one) => typeof one === 'string');
    const offered = latestOpenTo(request.ctx.actor.organisationId);
    const again = (faults: FormFault[]) => ({ again: { offered, chosen, values, faults } });
    if (chosen.length === 0) return again([{ field: 'procedures', message: texts.none }]);
    const { first } = values;
    if (first === undefined || !chosen.includes(first)) return again([{ field: 'first', message: texts.wrongFirst }]);
    const after = { procedures: [first, ...chosen.filter((id) => id !== first)] };
    const proposed = await proposeRules(request.ctx, { area: 'procedures', after, values });
    return 'redirect' in proposed ? proposed : again(proposed.faults);
  },
});

async function procedures(ctx: PageRequest['ctx']): Promise<{ body: string[]; seen: string }> {
  const found = await inForce(ctx, 'procedures');
  if (found === null) throw new Error('An organisation has procedures from its beginning');
  return { body: proceduresBody.parse(found.body).procedures, seen: found.seen };
}

function Choice({ offered, chosen, values, faults, request }: Props & { request: PageRequest }) {
  return (
    <Form request={request}>
      {wholeFault(faults, 'whole')}
      <input type="hidden" name="seen" value={values['seen'] ?? ''} />
      {checkboxes({
        name: 'procedures',
        fieldset: { legend: { text: texts.legend, classes: 'govuk-fieldset__legend--m' } },
        items: offered.map(({ id, title }) => ({ value: id, text: title, checked: chosen.includes(id) })),
        ...errorAt(faults, 'procedures'),
      })}
      {select({
        id: 'first',
        name: 'first',
        label: { text: texts.first.label },
        items: offered.map(({ id, title }) => ({ value: id, text: title, selected: id === values['first'] })),
        ...errorAt(faults, 'first'),
      })}
      {insetText({ text: texts.own })}
      <FromAndWhy values={values} faults={faults} />
      {button({ text: rulesTexts.propose, preventDoubleClick: true })}
    </Form>
  );
}
