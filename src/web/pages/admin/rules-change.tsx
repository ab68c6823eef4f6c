import { decideChange } from '../../../configuration/decide-change.ts';
import { wholeChange, type WholeChange } from '../../../configuration/whole-change.ts';
import { withdrawChange } from '../../../configuration/withdraw-change.ts';
import { londonDate } from '../../../calendar/london.ts';
import { dayAndDate } from '../../../language/en/dates.ts';
import { rulesTexts } from '../../../language/en/pages-rules.ts';
import type { Procedure } from '../../../machines/procedure.ts';
import { momentInWords } from '../../case/case-in-words.ts';
import { dataTable } from '../../data-table.tsx';
import { formValues, type FormFault, type FormValues } from '../../form.ts';
import { found } from '../../found.ts';
import { notificationBanner, summaryList } from '../../govuk.ts';
import { definePage, param, type PageRequest, type Submitted } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { changeInWords } from '../../rules/change-in-words.ts';
import { draftOf, OfProcedure } from '../../rules/draft-of-change.tsx';
import { DecideRules } from '../../rules/decide-rules.tsx';
import { organisationRules } from '../../rules/organisation-rules.ts';
import { faultsOfDecision } from '../../rules/faults-of-decision.ts';
import { TryForm } from '../../rules/try-form.tsx';
import { lastYear, tryOnPast } from '../../rules/try-on-past.ts';
import { WhatIfShown, type Trial } from '../../rules/what-if-shown.tsx';

const texts = rulesTexts.change;

interface Props {
  change: WholeChange;
  procedures: Procedure[];
  differences: { what: string; before: string; after: string }[];
  trial: Trial | null;
  values: FormValues;
  faults: FormFault[];
}

/** One change of the rules: what it changes in words, what it would have done to past cases, and the decision on it. */
export const rulesChangePage = definePage<Props>({
  path: patterns.adminRulesChange,
  access: ['rules.manage', 'configuration.read'],
  load: (request) => shown(request, { values: lastYear(request.ctx.clock.now()) }),
  view: (props, request) => ({
    title: texts.title,
    faults: props.faults,
    back: { href: pathTo('adminRules'), text: rulesTexts.back },
    wide: true,
    body: <Change {...props} request={request} />,
  }),
  async submit(request, form) {
    const values = formValues(form);
    return values['do'] === 'try' ? tried(request, values) : decided(request, values);
  },
});

async function shown(
  { ctx, params }: PageRequest,
  { values, trial = null, faults = [] }: { values: FormValues } & Partial<Props>,
): Promise<Props> {
  const change = found(await wholeChange(ctx, params['id'] ?? ''));
  const { procedures } = await organisationRules(ctx);
  return { change, procedures, differences: changeInWords(change, procedures), trial, values, faults };
}

async function tried(request: PageRequest, values: FormValues): Promise<Submitted<Props>> {
  const { change } = await shown(request, { values });
  const draft = draftOf(change);
  const of = values['of'];
  const result = draft === null ? { faults: [] } : await tryOnPast(request.ctx, values, { ...draft, of });
  return { again: await shown(request, { values, ...result }), status: 'trial' in result ? 200 : 422 };
}

async function decided(request: PageRequest, values: FormValues): Promise<Submitted<Props>> {
  const changeId = param(request, 'id');
  const reason = values['why'] === undefined ? {} : { reason: values['why'] };
  const done =
    values['do'] === 'withdraw'
      ? await withdrawChange(request.ctx, { changeId, ...reason })
      : await decideChange(request.ctx, {
          changeId,
          decision: values['do'] === 'apply' ? 'apply' : 'reject',
          ...reason,
        });
  if (done.ok) return { redirect: pathTo('adminRulesChange', { id: changeId }) };
  return { again: await shown(request, { values, faults: faultsOfDecision(done.why) }) };
}

function Change({ change, procedures, differences, trial, values, faults, request }: Props & { request: PageRequest }) {
  const { state, inForceFrom } = change;
  return (
    <>
      {state === 'proposed' ? '' : notificationBanner({ text: texts.decided[state] })}
      {summaryList({ rows: rowsOf(change, inForceFrom) })}
      <OfProcedure change={change} />
      {change.area === 'ownProcedure' ? '' : <Otherwise differences={differences} />}
      {draftOf(change) === null ? (
        ''
      ) : (
        <TryForm {...{ values, faults, request }} procedures={change.area === 'ownProcedure' ? procedures : []} />
      )}
      {trial === null ? '' : <WhatIfShown {...trial} />}
      <DecideRules change={change} values={values} faults={faults} request={request} />
    </>
  );
}

function Otherwise({ differences }: Pick<Props, 'differences'>) {
  return (
    <>
      <h2 class="govuk-heading-m">{texts.heading}</h2>
      {differences.length === 0 ? (
        <p class="govuk-body">{texts.none}</p>
      ) : (
        dataTable({
          name: texts.heading,
          head: [texts.what, texts.before, texts.after],
          rows: differences.map(({ what, before, after }) => [{ text: what }, { text: before }, { text: after }]),
        })
      )}
    </>
  );
}

function rowsOf({ steps }: WholeChange, inForceFrom: Date | null) {
  const from = inForceFrom === null ? '' : dayAndDate(londonDate(inForceFrom));
  const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } });
  return [
    row(texts.from, from),
    ...steps.map(({ kind, at, by, reason }) =>
      row(texts.steps[kind], [by, momentInWords(at.toISOString()), reason ?? ''].filter(Boolean).join(', ')),
    ),
  ];
}
