import { readRules, type OrganisationRules } from '../../../cases/read-rules.ts';
import {
  workOutDeadlines,
  workOutPeriod,
  type ComplaintDates,
  type PeriodEnd,
} from '../../../cases/work-out-deadlines.ts';
import { countQuestion } from '../../../http/limits.ts';
import type { Texts } from '../../../language/language.ts';
import { noAnswerInWords } from '../../../language/no-answer.ts';
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
    const { asked, values } = readDeadlineQuestion(request.query, request.texts);
    if (asked.kind !== 'nothing') await countQuestion(request.http);
    const { why, ...query } = Object.fromEntries([...request.query].filter(([, value]) => value !== ''));
    const found = await answer(request, asked);
    return { rules: await readRules(request.ctx), values, query, why: placeOf(why), ...found };
  },
  view: (props, { texts }) => ({
    title: texts.deadlines.deadlinesTexts.title,
    faults: props.faults,
    wide: true,
    body: <Deadlines {...props} texts={texts} />,
  }),
});

type Found = Pick<Props, 'faults' | 'complaint' | 'period'>;
const nothing: Found = { faults: [], complaint: null, period: null };

async function answer({ ctx, texts }: PageRequest, asked: Asked): Promise<Found> {
  if (asked.kind === 'unreadable') return { ...nothing, faults: asked.faults };
  if (asked.kind === 'complaint') {
    const found = await workOutDeadlines(ctx, asked.question);
    return found.ok ? { ...nothing, complaint: found.value } : faulty(noAnswerInWords(found, texts), complaintFields);
  }
  if (asked.kind === 'period') {
    const found = await workOutPeriod(ctx, asked.question);
    return found.ok ? { ...nothing, period: found.value } : faulty(noAnswerInWords(found, texts), periodFields);
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

function Deadlines({ rules, values, faults, complaint, period, query, why, texts }: Props & { texts: Texts }) {
  const words = texts.deadlines.deadlinesTexts;
  return (
    <>
      <p class="govuk-body govuk-!-display-none-print">{words.intro}</p>
      {complaint === null ? '' : <ComplaintAnswer found={complaint} query={query} why={why} texts={texts} />}
      {period === null ? '' : <PeriodAnswer found={period} texts={texts} />}
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-one-half">
          <h2 class="govuk-heading-m govuk-!-display-none-print">{words.complaint}</h2>
          <ComplaintForm rules={rules} values={values} faults={faults} texts={texts} />
        </div>
        <div class="govuk-grid-column-one-half">
          <h2 class="govuk-heading-m govuk-!-display-none-print">{words.period}</h2>
          <PeriodForm values={values} faults={faults} texts={texts} />
        </div>
      </div>
      <p class="govuk-body govuk-!-display-none-print">
        <a class="govuk-link" href={pathTo('standards')}>
          {words.standards}
        </a>
      </p>
    </>
  );
}
