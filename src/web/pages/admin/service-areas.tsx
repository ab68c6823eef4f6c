import { teamOverview, type ServiceListed, type TeamListed } from '../../../configuration/team-overview.ts';
import { adminTexts } from '../../../language/en/pages-admin.ts';
import { servicesTexts as texts, teamsTexts } from '../../../language/en/pages-admin-teams.ts';
import { dateInWords } from '../../../language/en/dates.ts';
import { mayDo } from '../../../permissions/may-do.ts';
import { openCasesCell } from '../../admin/open-cases.ts';
import { SentBanner } from '../../admin/sent-banner.tsx';
import { dataTable } from '../../data-table.tsx';
import { button, tag } from '../../govuk.ts';
import { linkTo } from '../../link.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props {
  teams: TeamListed[];
  services: ServiceListed[];
  mayChange: boolean;
}

/** Every service: which team answers for it, who does it, and how many cases are about it. */
export const servicesPage = definePage<Props>({
  path: patterns.adminServices,
  access: ['team.manage', 'configuration.read'],
  load: async ({ ctx }) => ({ ...(await teamOverview(ctx)), mayChange: mayDo(ctx.actor, 'team.manage') }),
  view: (props, request) => ({
    title: texts.title,
    back: { href: pathTo('admin'), text: adminTexts.back },
    wide: true,
    body: <Services {...props} request={request} />,
  }),
});

function Services({ request, ...props }: Props & { request: PageRequest }) {
  const { services, mayChange } = props;
  return (
    <>
      <SentBanner request={request} />
      <p class="govuk-body">{texts.intro}</p>
      {mayChange ? button({ text: texts.add, href: pathTo('adminService', { id: 'new' }) }) : ''}
      {services.length === 0 ? (
        <p class="govuk-body">{texts.none}</p>
      ) : (
        dataTable({
          name: texts.title,
          head: Object.values(texts.head),
          rows: services.map((service) => rowOf(service, props, request)),
        })
      )}
    </>
  );
}

function rowOf(service: ServiceListed, { teams, services, mayChange }: Props, { ctx }: PageRequest) {
  const { id, name, teamId, contractor, parentId, closedOn } = service;
  const parent = services.find((other) => other.id === parentId);
  const text = parent ? texts.partOf(name, parent.name) : name;
  return [
    mayChange ? { html: linkTo(pathTo('adminService', { id }), text) } : { text },
    { text: teams.find((team) => team.id === teamId)?.name ?? texts.noTeam },
    { text: contractor ?? texts.ourselves },
    openCasesCell({ by: 'service', ...service, actor: ctx.actor }),
    closedOn === null
      ? { html: tag({ text: teamsTexts.open.text, classes: teamsTexts.open.tag }) }
      : { text: teamsTexts.closed(dateInWords(closedOn)) },
  ];
}
