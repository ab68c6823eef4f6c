import type { IsoDate } from '../../../calendar/iso-date.ts';
import { isWorkingDay } from '../../../calendar/calendar.ts';
import { overviewTexts as texts } from '../../../language/en/pages-overview.ts';
import { worklistTexts } from '../../../language/en/pages-worklist.ts';
import { daysAhead } from '../../../worklist/days-ahead.ts';
import type { Closable } from '../../../worklist/read-choices.ts';
import { readOverview, type Overview } from '../../../worklist/read-overview.ts';
import { found } from '../../found.ts';
import { button, select } from '../../govuk.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { DuePicture } from '../../worklist/due-picture.tsx';
import { LatePicture } from '../../worklist/late-picture.tsx';
import { loadOffered } from '../../worklist/load-offered.ts';
import { Workload } from '../../worklist/workload.tsx';

interface Props {
  overview: Overview;
  today: IsoDate;
  days: readonly IsoDate[];
  teams: Closable[];
  team: string | undefined;
}

/** The open cases in pictures: what is due when, what is late and where it waits, and who has how much. */
export const overviewPage = definePage<Props>({
  path: patterns.overview,
  access: ['case.read'],
  async load({ ctx, query }) {
    const { today, calendar, week, choices } = await loadOffered(ctx);
    const ahead = daysAhead(calendar, today, 15);
    const days = isWorkingDay(calendar, today) ? [today, ...ahead] : ahead;
    const team = choices.teams.find(({ id }) => id === query.get('team'))?.id;
    const until = days.at(-1) ?? today;
    const overview = found(await readOverview(ctx, { filter: { team }, week, until }));
    return { overview, today, days, teams: choices.teams, team };
  },
  view: (props) => ({
    title: texts.title,
    wide: true,
    back: { href: pathTo('worklist'), text: texts.back },
    body: <Pictures {...props} />,
  }),
});

function Pictures({ overview, today, days, teams, team }: Props) {
  const narrowed: Record<string, string> = team === undefined ? {} : { team };
  const isEmpty = overview.people.length === 0;
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      {teams.length < 2 ? '' : <Teams teams={teams} team={team} />}
      {isEmpty ? (
        <p class="govuk-body">{texts.none}</p>
      ) : (
        <>
          <DuePicture overview={overview} today={today} days={days} team={narrowed} />
          <LatePicture late={overview.late} team={narrowed} />
          <Workload people={overview.people} team={narrowed} />
        </>
      )}
    </>
  );
}

function Teams({ teams, team }: Pick<Props, 'teams' | 'team'>) {
  return (
    <form method="get" action={pathTo('overview')} class="redress-filter" novalidate>
      {select({
        id: 'team',
        name: 'team',
        label: { text: texts.team.label },
        items: [
          { value: '', text: texts.team.all },
          ...teams.map(({ id, name, isClosed }) => ({
            value: id,
            text: isClosed ? worklistTexts.filter.closed(name) : name,
            selected: id === team,
          })),
        ],
      })}
      {button({ text: texts.team.apply, classes: 'govuk-button--secondary' })}
    </form>
  );
}
