import type { Calendar } from '../../../calendar/calendar.ts';
import { listCases } from '../../../cases/list-cases.ts';
import type { ListedCase } from '../../../cases/listed-case.ts';
import { readRules } from '../../../cases/read-rules.ts';
import { queueTexts as texts } from '../../../language/en/pages-staff-teams.ts';
import { queueFilter, takeNext } from '../../../teams/take-next.ts';
import { button, notificationBanner } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { CaseTable } from '../../worklist/case-table.tsx';

interface Props {
  cases: ListedCase[];
  today: string;
  calendar: Calendar;
}

const shown = 50;

/** What nobody in one's teams has; one click takes the next. */
export const teamQueuePage = definePage<Props>({
  path: patterns.teamQueue,
  access: ['case.handle'],
  async load({ ctx }) {
    const [{ items }, { today, calendar }] = await Promise.all([
      listCases(ctx, { limit: shown, filter: queueFilter }),
      readRules(ctx),
    ]);
    return { cases: items, today, calendar };
  },
  view: (props, request) => ({ title: texts.title, wide: true, body: <Queue {...props} request={request} /> }),
  async submit({ ctx }) {
    const reference = await takeNext(ctx);
    if (reference === null) return { redirect: pathTo('teamQueue', {}, { taken: 'none' }) };
    return { redirect: pathTo('staffCase', { reference }, { done: 'assign' }) };
  },
});

function Queue({ cases, request, ...today }: Props & { request: PageRequest }) {
  return (
    <>
      {request.query.get('taken') === 'none' ? notificationBanner({ text: texts.nothing }) : ''}
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('absence')}>
          {texts.absence}
        </a>
      </p>
      {cases.length === 0 ? (
        <p class="govuk-body">{texts.none}</p>
      ) : (
        <>
          <p class="govuk-body">{texts.takes}</p>
          <Form request={request}>{button({ text: texts.take, preventDoubleClick: true })}</Form>
          <p class="govuk-body">{texts.intro}</p>
          <CaseTable name={texts.title} cases={cases} {...today} />
        </>
      )}
    </>
  );
}
