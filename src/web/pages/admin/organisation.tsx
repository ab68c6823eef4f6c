import { organisationBody } from '../../../configuration/areas/organisation.ts';
import { differences, type Difference } from '../../../configuration/differences.ts';
import { inForce } from '../../../configuration/in-force.ts';
import { describeOrganisation } from '../../../identity/describe-organisation.ts';
import { organisationHosts } from '../../../identity/organisation-hosts.ts';
import { findProcedure } from '../../../machines/find-procedure.ts';
import { adminTexts } from '../../../language/en/pages-admin.ts';
import { organisationTexts as texts } from '../../../language/en/pages-admin-organisation.ts';
import { ChangeForm } from '../../admin/change-form.tsx';
import { OrganisationFactsList, type OrganisationFacts } from '../../admin/organisation-facts.tsx';
import {
  fieldOfOrganisation,
  openingFields,
  organisationFields,
  successorFields,
  organisationOf,
  valuesOfOrganisation,
} from '../../admin/read-organisation.ts';
import { sendChange } from '../../admin/send-change.ts';
import { SentBanner } from '../../admin/sent-banner.tsx';
import { dateBoxes } from '../../date-boxes.ts';
import { errorAt, formValues, type FormFault, type FormValues } from '../../form.ts';
import { found } from '../../found.ts';
import { input } from '../../govuk.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props extends OrganisationFacts {
  seen: string;
  values: FormValues;
  faults: FormFault[];
  meanwhile: Difference[];
}

/** Name, contact block and opening hours of the organisation. */
export const organisationPage = definePage<Props>({
  path: patterns.adminOrganisation,
  access: ['organisation.manage'],
  load: (request) => shown(request),
  view: (props, request) => ({
    title: texts.title,
    back: { href: pathTo('admin'), text: adminTexts.back },
    faults: props.faults,
    body: <Organisation {...props} request={request} />,
  }),
  async submit(request, form) {
    const values = formValues(form);
    const { after, faults } = organisationOf(values);
    if (faults.length > 0) return { again: { ...(await shown(request)), values, faults } };
    const sent = await sendChange(request, {
      area: 'organisation',
      after,
      values,
      fieldOf: fieldOfOrganisation,
      onward: (_subject, query) => pathTo('adminOrganisation', {}, query),
    });
    if ('redirect' in sent) return sent;
    const now = await shown(request);
    return { again: { ...now, values, faults: sent.faults, meanwhile: differences(after, await bodyNow(request)) } };
  },
});

async function shown(request: PageRequest): Promise<Props> {
  const { body, seen } = found(await inForce(request.ctx, 'organisation'));
  const values = valuesOfOrganisation(organisationBody.parse(body));
  return { seen, values, faults: [], meanwhile: [], ...(await factsOf(request)) };
}

async function factsOf({ ctx, texts: words }: PageRequest): Promise<OrganisationFacts> {
  const [hosts, { procedures }] = await Promise.all([organisationHosts(ctx), describeOrganisation(ctx)]);
  const bodies = procedures.flatMap((id) => findProcedure(id) ?? []).map((procedure) => words.bodyAfter(procedure));
  return { hosts, ombudsmen: [...new Map(bodies.map((body) => [body.name, body])).values()] };
}

async function bodyNow({ ctx }: PageRequest): Promise<unknown> {
  return (await inForce(ctx, 'organisation'))?.body;
}

function Organisation({ request, ...props }: Props & { request: PageRequest }) {
  const { values, faults } = props;
  return (
    <>
      <SentBanner request={request} />
      <p class="govuk-body">{texts.intro}</p>
      <ChangeForm {...props} request={request}>
        {organisationFields.map((name) => lineInput(name, props))}
        <h2 class="govuk-heading-m">{texts.opening.heading}</h2>
        <p class="govuk-hint">{texts.opening.hint}</p>
        {openingFields.map(({ name, from, to }) => (
          <div class="redress-pair">
            {timeInput(from, texts.opening.from(name), props)}
            {timeInput(to, texts.opening.to(name), props)}
          </div>
        ))}
        <h2 class="govuk-heading-m">{texts.successor.heading}</h2>
        <p class="govuk-hint">{texts.successor.hint}</p>
        {successorFields.map((name) => lineInput(name, props))}
        {dateBoxes('successorFrom', texts.successor.from, { values, faults, texts: request.texts })}
      </ChangeForm>
      <OrganisationFactsList {...props} />
    </>
  );
}

function lineInput(name: keyof typeof texts.fields, { values, faults }: Pick<Props, 'values' | 'faults'>) {
  const { label, hint } = texts.fields[name];
  return input({
    id: name,
    name,
    label: { text: label, classes: 'govuk-label--s' },
    ...(hint === '' ? {} : { hint: { text: hint } }),
    value: values[name] ?? '',
    ...errorAt(faults, name),
  });
}

function timeInput(name: string, label: string, { values, faults }: Pick<Props, 'values' | 'faults'>) {
  return input({
    id: name,
    name,
    label: { text: label },
    classes: 'govuk-input--width-5',
    value: values[name] ?? '',
    ...errorAt(faults, name),
  });
}
