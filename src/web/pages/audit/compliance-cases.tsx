import { z } from 'zod';
import { isIsoDate } from '../../../calendar/iso-date.ts';
import type { Page } from '../../../cases/view.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import { dateInWords } from '../../../language/en/dates.ts';
import { complianceCasesTexts as texts, complianceTexts } from '../../../language/en/pages-audit.ts';
import { standings, targetStandings } from '../../../reports/clock-standing.ts';
import { complianceCases, type ComplianceCase, type ComplianceQuestion } from '../../../reports/compliance.ts';
import { clockName } from '../../case/case-in-words.ts';
import { dataTable } from '../../data-table.tsx';
import { pagination } from '../../govuk.ts';
import { linkTo } from '../../link.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { readPage } from '../../read-cursor.ts';

interface Props {
  question: ComplianceQuestion;
  page: Page<ComplianceCase>;
}

const day = z.string().refine((text) => isIsoDate(text));
const asked = z.object({
  from: day,
  to: day,
  procedure: z.string().max(60),
  clock: z.string().max(80),
  state: z.enum([...standings, ...targetStandings, 'finished', 'targetFinished']),
  cursor: z.string().max(1000).optional(),
});

/** The cases behind one number, each with the account of its date. */
export const complianceCasesPage = definePage<Props>({
  path: patterns.complianceCases,
  access: ['figures.cases'],
  async load({ ctx, query }) {
    const parsed = asked.safeParse(Object.fromEntries(query));
    if (!parsed.success) throw new HttpFailure('not-found');
    const { cursor, ...question } = parsed.data;
    const page = await readPage(complianceCases(ctx, { ...question, ...(cursor ? { cursor } : {}) }));
    return { question, page };
  },
  view: (props) => ({
    title: texts.title(clockName(props.question.clock), stateName[props.question.state]),
    back: { href: pathTo('compliance', {}, periodOf(props.question)), text: texts.back },
    body: <Cases {...props} />,
  }),
});

const stateName = { ...complianceTexts.states, ...complianceTexts.ownStates, ...complianceTexts.shares };

function periodOf({ from, to }: ComplianceQuestion) {
  return { from, to };
}

function Cases({ question, page }: Props) {
  const { from, to, procedure, clock, state } = question;
  const next = { from, to, procedure, clock, state, cursor: page.nextCursor ?? undefined };
  return (
    <>
      <p class="govuk-body">{complianceTexts.period(dateInWords(from), dateInWords(to))}</p>
      {page.items.length === 0 ? (
        <p class="govuk-body">{texts.none}</p>
      ) : (
        dataTable({
          name: texts.caption,
          caption: { text: texts.caption, size: 'm' },
          head: [texts.case, texts.due, texts.target, texts.why],
          rows: page.items.map(rowOf),
        })
      )}
      {page.nextCursor === null
        ? ''
        : pagination({ landmarkLabel: texts.caption, next: { href: pathTo('complianceCases', {}, next) } })}
    </>
  );
}

function rowOf({ reference, clock, run, due, target }: ComplianceCase) {
  return [
    { html: linkTo(pathTo('staffCase', { reference }), reference), classes: 'redress-nowrap' },
    { text: due === null ? '' : dateInWords(due) },
    { text: target === null ? '' : dateInWords(target) },
    {
      html: linkTo(
        pathTo('staffClock', { reference, clock }, { run: String(run) }),
        texts.why,
        texts.whyHidden(reference),
      ),
    },
  ];
}
