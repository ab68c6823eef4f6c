import { intakeTimes, type IntakeTimes } from '../../../intake/intake-times.ts';
import { intakeTimesTexts as texts } from '../../../language/en/pages-staff-intake.ts';
import { dataTable } from '../../data-table.tsx';
import { definePage } from '../../page.ts';
import { patterns } from '../../paths.ts';

interface Props {
  periods: (IntakeTimes & { days: number })[];
}

const periods = [7, 30, 90] as const;
const day = 24 * 60 * 60_000;

/** Whether a call can be written down while it lasts: the median, with how many it was taken over. */
export const intakeTimesPage = definePage<Props>({
  path: patterns.intakeTimes,
  access: ['case.handle', 'figures.read'],
  async load({ ctx }) {
    const now = ctx.clock.now().getTime();
    const times = periods.map(async (days) => ({
      days,
      ...(await intakeTimes(ctx, { since: new Date(now - days * day) })),
    }));
    return { periods: await Promise.all(times) };
  },
  view: (props) => ({
    title: texts.title,
    body: (
      <>
        <p class="govuk-body">{texts.intro}</p>
        {dataTable({ name: texts.title, head: Object.values(texts.head), rows: props.periods.map(rowOf) })}
      </>
    ),
  }),
});

function rowOf({ days, n, median, within }: Props['periods'][number]) {
  return [
    { text: texts.days(days) },
    { text: String(n) },
    { text: median === null ? texts.none : texts.duration(Math.floor(median / 60), median % 60) },
    { text: n === 0 ? texts.none : texts.share(Math.round((within / n) * 100)) },
  ];
}
