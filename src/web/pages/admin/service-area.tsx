import { londonDate } from '../../../calendar/london.ts';
import { serviceBody, type ServiceBody } from '../../../configuration/areas/service-area.ts';
import { differences, type Difference } from '../../../configuration/differences.ts';
import { inForce } from '../../../configuration/in-force.ts';
import { teamOverview, type ServiceListed, type TeamListed } from '../../../configuration/team-overview.ts';
import { servicesTexts as texts } from '../../../language/en/pages-admin-teams.ts';
import { ChangeForm } from '../../admin/change-form.tsx';
import { fieldOfServiceArea, serviceAreaOf, valuesOfServiceArea } from '../../admin/read-service-area.ts';
import { openCasesInset } from '../../admin/open-cases.ts';
import { sendChange } from '../../admin/send-change.ts';
import { StateFields } from '../../admin/state-fields.tsx';
import { errorAt, formValues, type FormFault, type FormValues } from '../../form.ts';
import { found } from '../../found.ts';
import { input, select } from '../../govuk.ts';
import { definePage, param, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props {
  /** Null: a new service. */
  now: ServiceBody | null;
  seen: string;
  id: string;
  teams: TeamListed[];
  services: ServiceListed[];
  values: FormValues;
  faults: FormFault[];
  meanwhile: Difference[];
}

/** One service, or a new one. */
export const serviceAreaPage = definePage<Props>({
  path: patterns.adminService,
  access: ['team.manage'],
  load: (request) => shown(request),
  view: (props, request) => ({
    title: props.now?.name ?? texts.newTitle,
    back: { href: pathTo('adminServices'), text: texts.back },
    faults: props.faults,
    body: <Service {...props} request={request} />,
  }),
  async submit(request, form) {
    const values = formValues(form);
    const before = await shown(request);
    const after = serviceAreaOf(values, before.now, londonDate(request.ctx.clock.now()));
    const sent = await sendChange(request, {
      area: 'service',
      subject: before.now === null ? undefined : before.id,
      after,
      values,
      fieldOf: fieldOfServiceArea,
      onward: (_subject, query) => pathTo('adminServices', {}, query),
    });
    if ('redirect' in sent) return sent;
    return { again: { ...before, values, faults: sent.faults, meanwhile: differences(after, before.now) } };
  },
});

async function shown(request: PageRequest): Promise<Props> {
  const { ctx } = request;
  const id = param(request, 'id');
  const held = id === 'new' ? null : found(await inForce(ctx, 'service', id));
  const now = held === null ? null : serviceBody.parse(held.body);
  const base = { now, seen: held?.seen ?? '', id, ...(await teamOverview(ctx)) };
  return { ...base, values: valuesOfServiceArea(now), faults: [], meanwhile: [] };
}

function Service({ request, ...props }: Props & { request: PageRequest }) {
  const { now, id, teams, services, values, faults } = props;
  const others = services.filter((service) => service.id !== id && service.closedOn === null);
  const listed = services.find((service) => service.id === id);
  const names = new Map([...teams, ...services].map((one) => [one.id, one.name]));
  return (
    <ChangeForm {...props} names={names} request={request}>
      {words('name', props)}
      {choice('team', withOwn(teams, now?.teamId), props)}
      {words('email', props)}
      {words('contractor', props)}
      {words('lgslCode', props)}
      {choice('parent', others, props)}
      {listed ? openCasesInset({ by: 'service', ...listed, actor: request.ctx.actor }) : ''}
      {now === null ? '' : <StateFields texts={texts.state} values={values} faults={faults} others={others} />}
    </ChangeForm>
  );
}

/** The teams that are open, and the one that it has. */
function withOwn(teams: readonly TeamListed[], own: string | null | undefined): TeamListed[] {
  return teams.filter(({ id, closedOn }) => closedOn === null || id === own);
}

type Filled = Pick<Props, 'values' | 'faults'>;

function words(name: 'name' | 'email' | 'contractor' | 'lgslCode', { values, faults }: Filled) {
  return input({
    id: name,
    name,
    label: { text: texts[name].label, classes: 'govuk-label--s' },
    hint: { text: texts[name].hint },
    value: values[name] ?? '',
    ...errorAt(faults, name),
  });
}

function choice(name: 'team' | 'parent', options: readonly { id: string; name: string }[], { values, faults }: Filled) {
  return select({
    id: name,
    name,
    label: { text: texts[name].label },
    items: [
      { value: '', text: texts[name].none },
      ...options.map((option) => ({ value: option.id, text: option.name, selected: values[name] === option.id })),
    ],
    ...errorAt(faults, name),
  });
}
