import { readRules, type OrganisationRules } from '../../../cases/read-rules.ts';
import {
  workOutDeadlines,
  workOutPeriod,
  type ComplaintDates,
  type PeriodEnd,
} from '../../../cases/work-out-deadlines.ts';
import { countQuestion } from '../../../http/limits.ts';
import { noAnswerInWords } from '../../../language/en/no-answer.ts';
import { deadlinesTexts as texts } from '../../../language/en/pages-deadlines.ts';
import type { FormFault, FormValues } from '../../form.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { ComplaintAnswer, PeriodAnswer } from './deadline-answers.tsx';
import { ComplaintForm, PeriodForm } from './deadline-forms.tsx';
import { readDeadlineQuestion, type Asked } from './read-deadline-question.ts';

interface Props {
  rules: OrganisationRules;
  values: FormValues;
  faults: FormFault[];
  complaint: ComplaintDates | null;
  period: PeriodEnd | null;
  query: Record<string, string>;
  why: number | null;
}

/** Works out the dates of a complaint, or the end of any period: for anybody, and every answer has an address. */
export const deadlinesPage = definePage<Props>({
  path: patterns.deadlines,
  access: 'public',
  async load(request) {
    const { asked, values } = readDeadlineQuestion(request.query);
    if (asked.kind !== 'nothing') await countQuestion(request.http);
    const { why, ...query } = Object.fromEntries([...request.query].filter(([, value]) => value !== ''));
    const found = await answer(request, asked);
    return { rules: await readRules(request.ctx), values, query, why: placeOf(why), ...found };
  },
  view: (props) => ({ title: texts.title, faults: props.faults, wide: true, body: <Deadlines {...props} /> }),
});

type Found = Pick<Props, 'faults' | 'complaint' | 'period'>;
const nothing: Found = { faults: [], complaint: null, period: null };

async function answer({ ctx }: PageRequest, asked: Asked): Promise<Found> {
  if (asked.kind === 'unreadable') return { ...nothing, faults: asked.faults };
  if (asked.kind === 'complaint') {
    const found = await workOutDeadlines(ctx, asked.question);
    return found.ok ? { ...nothing, complaint: found.value } : faulty(noAnswerInWords(found), complaintFields);
  }
  if (asked.kind === 'period') {
    const found = await workOutPeriod(ctx, asked.question);
    return found.ok ? { ...nothing, period: found.value } : faulty(noAnswerInWords(found), periodFields);
  }
  return nothing;
}

function faulty({ field, message }: FormFault, fields: Readonly<Record<string, string>>): Found {
  return { ...nothing, faults: [{ field: fields[field] ?? field, message }] };
}

const complaintFields = { on: 'on-day', awareOn: 'awareOn-day' };
const periodFields = { on: 'from-day', nation: 'of' };

/** Counted from 1 in addresses; what is no number is no place. */
function placeOf(why: string | undefined): number | null {
  return why !== undefined && /^\d{1,3}$/.test(why) ? Number(why) - 1 : null;
}

function Deadlines({ rules, values, faults, complaint, period, query, why }: Props) {
  return (
    <>
      <p class="govuk-body govuk-!-display-none-print">{texts.intro}</p>
      {complaint === null ? '' : <ComplaintAnswer found={complaint} query={query} why={why} />}
      {period === null ? '' : <PeriodAnswer {...period} />}
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-one-half">
          <h2 class="govuk-heading-m govuk-!-display-none-print">{texts.complaint}</h2>
          <ComplaintForm rules={rules} values={values} faults={faults} />
        </div>
        <div class="govuk-grid-column-one-half">
          <h2 class="govuk-heading-m govuk-!-display-none-print">{texts.period}</h2>
          <PeriodForm values={values} faults={faults} />
        </div>
      </div>
      <p class="govuk-body govuk-!-display-none-print">
        <a class="govuk-link" href={pathTo('standards')}>
          {texts.standards}
        </a>
      </p>
    </>
  );
}
