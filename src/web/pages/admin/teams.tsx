import { teamOverview, type TeamListed } from '../../../configuration/team-overview.ts';
import { adminTexts } from '../../../language/en/pages-admin.ts';
import { teamsTexts as texts } from '../../../language/en/pages-admin-teams.ts';
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
  mayChange: boolean;
}

/** Every team: where it is written to, who is in it, and what is with it. */
export const teamsPage = definePage<Props>({
  path: patterns.adminTeams,
  access: ['team.manage', 'configuration.read'],
  load: async ({ ctx }) => ({ teams: (await teamOverview(ctx)).teams, mayChange: mayDo(ctx.actor, 'team.manage') }),
  view: (props, request) => ({
    title: texts.title,
    back: { href: pathTo('admin'), text: adminTexts.back },
    wide: true,
    body: <Teams {...props} request={request} />,
  }),
});

function Teams({ teams, mayChange, request }: Props & { request: PageRequest }) {
  return (
    <>
      <SentBanner request={request} />
      <p class="govuk-body">{texts.intro}</p>
      {mayChange ? button({ text: texts.add, href: pathTo('adminTeam', { id: 'new' }) }) : ''}
      {teams.length === 0 ? (
        <p class="govuk-body">{texts.none}</p>
      ) : (
        dataTable({
          name: texts.title,
          head: Object.values(texts.head),
          rows: teams.map((team) => rowOf(team, mayChange, request)),
        })
      )}
    </>
  );
}

function rowOf(team: TeamListed, mayChange: boolean, { ctx }: PageRequest) {
  const { id, name, email, closedOn, people } = team;
  return [
    mayChange ? { html: linkTo(pathTo('adminTeam', { id }), name) } : { text: name },
    { text: email ?? '' },
    { text: String(people) },
    openCasesCell({ by: 'team', ...team, actor: ctx.actor }),
    closedOn === null
      ? { html: tag({ text: texts.open.text, classes: texts.open.tag }) }
      : { text: texts.closed(dateInWords(closedOn)) },
  ];
}
