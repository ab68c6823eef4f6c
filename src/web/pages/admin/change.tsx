import { decideChange } from '../../../configuration/decide-change.ts';
import { getChange, type ChangeDetail } from '../../../configuration/get-change.ts';
import { namesOfIds } from '../../../configuration/names-of-ids.ts';
import { withdrawChange } from '../../../configuration/withdraw-change.ts';
import { changeTexts as texts, changesTexts } from '../../../language/en/pages-admin.ts';
import { areaInWords } from '../../admin/area-in-words.ts';
import { DecideForm } from '../../admin/decide-form.tsx';
import { DifferencesTable } from '../../admin/differences-table.tsx';
import { faultOfDecision } from '../../admin/fault-of-decision.ts';
import { textsIn } from '../../admin/part-in-words.ts';
import { wordsOfArea } from '../../admin/words-of-area.ts';
import { momentInWords } from '../../case/case-in-words.ts';
import { formValues, type FormFault, type FormValues } from '../../form.ts';
import { found } from '../../found.ts';
import { summaryList, tag, warningText } from '../../govuk.ts';
import { definePage, param, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props {
  change: ChangeDetail;
  names: ReadonlyMap<string, string>;
  values: FormValues;
  faults: FormFault[];
}

/** One change: what it changes in words, who proposed it and why, and the second person's decision. */
export const changePage = definePage<Props>({
  path: patterns.adminChange,
  access: ['configuration.read', 'rules.manage', 'template.manage'],
  load: (request) => shown(request, {}, []),
  view: (props, request) => ({
    title: texts.title,
    back: { href: pathTo('adminChanges'), text: texts.back },
    wide: true,
    faults: props.faults,
    body: <Change {...props} request={request} />,
  }),
  async submit(request, form) {
    const values = formValues(form);
    const fault = await decide(request, values);
    if (fault === null) return { redirect: pathTo('adminChange', { id: param(request, 'id') }) };
    return { again: await shown(request, values, [fault]) };
  },
});

async function shown(request: PageRequest, values: FormValues, faults: FormFault[]): Promise<Props> {
  const change = found(await getChange(request.ctx, param(request, 'id')));
  const ids = [change.subject ?? '', ...textsIn(change.differences), ...textsIn(change.overtaken)];
  const names = new Map([...(await namesOfIds(request.ctx, ids)), ...wordsOfArea(change.area)]);
  return { change, names, values, faults };
}

async function decide(request: PageRequest, values: FormValues): Promise<FormFault | null> {
  const { ctx } = request;
  const changeId = param(request, 'id');
  const { do: action, decision, reason } = values;
  if (action !== 'withdraw' && decision !== 'apply' && decision !== 'reject') {
    return { field: 'decision', message: texts.decide.missing };
  }
  const done =
    decision === 'apply' || decision === 'reject'
      ? await decideChange(ctx, { changeId, decision, reason })
      : await withdrawChange(ctx, { changeId });
  return done.ok ? null : faultOfDecision(done.why);
}

function Change({ change, names, values, faults, request }: Props & { request: PageRequest }) {
  return (
    <>
      {summaryList({ rows: factsOf(change, names).map(([key, value]) => ({ key: { text: key }, value })) })}
      <h2 class="govuk-heading-m">{texts.differences}</h2>
      <DifferencesTable name={texts.differences} differences={change.differences} names={names} />
      {change.overtaken === null ? (
        ''
      ) : (
        <>
          <h2 class="govuk-heading-m">{texts.overtaken.heading}</h2>
          {warningText({ text: texts.overtaken.text, iconFallbackText: texts.overtaken.heading })}
          <DifferencesTable name={texts.overtaken.heading} differences={change.overtaken} names={names} />
        </>
      )}
      <DecideForm change={change} values={values} faults={faults} request={request} />
    </>
  );
}

type Value = { text: string } | { html: string };

function factsOf(change: ChangeDetail, names: Props['names']): [string, Value][] {
  const { area, subject, state, inForceFrom, steps } = change;
  const { text, tag: classes } = changesTexts.states[state];
  return [
    [texts.what, { text: areaInWords(area, subject, names) }],
    [changesTexts.head.state, { html: String(tag({ text, classes })) }],
    ...(inForceFrom === null
      ? []
      : [[texts.from, { text: momentInWords(inForceFrom.toISOString()) }] satisfies [string, Value]]),
    ...steps.map(({ kind, at, by, reason }): [string, Value] => [
      texts.steps[kind],
      { text: texts.signed(by, momentInWords(at.toISOString()), reason) },
    ]),
  ];
}
