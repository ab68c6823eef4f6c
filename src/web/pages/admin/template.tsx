import { londonInstant } from '../../../calendar/london.ts';
import { isIsoDate } from '../../../calendar/iso-date.ts';
import { proposeChange } from '../../../configuration/propose-change.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import { letterTemplateTexts as texts } from '../../../language/en/pages-letter-templates.ts';
import { listProposals, type TemplateProposal } from '../../../letters/templates/list-proposals.ts';
import { listVersions, type TemplateVersion } from '../../../letters/templates/list-versions.ts';
import { builtIn, templateInForce, type TemplateInForce } from '../../../letters/templates/template-in-force.ts';
import { sendTemplateTest } from '../../../letters/templates/send-test.ts';
import { templateBody, type TemplateBody, type TemplateName } from '../../../letters/templates/template-body.ts';
import { SentBanner } from '../../admin/sent-banner.tsx';
import { drawDate } from '../../event-forms/draw-field.tsx';
import { errorAt, formValues, typedDate, type FormFault, type FormValues } from '../../form.ts';
import { button, input, notificationBanner, radios, textarea } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { TemplateHelp, TemplateHistory, TemplatePreview, TemplateProposals } from '../../letters/template-beside.tsx';
import { templateInWords } from '../../letters/template-in-words.ts';
import { templateOfAddress } from '../../letters/template-of-address.ts';
import { definePage, type PageRequest, type Submitted } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props {
  name: TemplateName;
  now: TemplateInForce;
  versions: TemplateVersion[];
  proposals: TemplateProposal[];
  values: FormValues;
  faults: FormFault[];
  /** The address that a test has just gone to. */
  testTo?: string;
}

/** One template: its words, how they look, what waits and what was before. A change is proposed to a second person. */
export const templatePage = definePage<Props>({
  path: patterns.adminTemplate,
  access: ['template.manage'],
  load: (request) => load(request),
  view: (props, request) => ({
    title: templateInWords(props.name),
    faults: props.faults,
    back: { href: pathTo('adminTemplates'), text: texts.back },
    wide: true,
    body: <Template {...props} request={request} />,
  }),
  async submit(request, form) {
    const values = formValues(form);
    const before = await load(request);
    if (values['do'] === 'preview') return { again: { ...before, values }, status: 200 };
    if (values['do'] === 'test') return sendTest(request, { ...before, values });
    const faults = await propose(request, before, values);
    if (faults.length > 0) return { again: { ...before, values, faults } };
    return { redirect: pathTo('adminTemplate', { ...before.name }, { done: 'proposed' }) };
  },
});

async function load(request: PageRequest): Promise<Props> {
  const { ctx } = request;
  const name = templateOfAddress(request);
  const [now, versions, proposals] = await Promise.all([
    templateInForce(ctx, name),
    listVersions(ctx, name),
    listProposals(ctx, name),
  ]);
  return { name, now, versions, proposals, values: { text: now.text, signAs: now.signAs }, faults: [] };
}

/** What was typed stays where it is: a test saves nothing. */
async function sendTest({ ctx }: PageRequest, before: Props): Promise<Submitted<Props>> {
  const parsed = templateBody.safeParse(typedBody(before));
  if (!parsed.success)
    return { again: { ...before, faults: parsed.error.issues.map(({ message }) => ({ field: 'text', message })) } };
  const sent = await sendTemplateTest(ctx, parsed.data);
  if (sent === null) throw new HttpFailure('forbidden');
  return { again: { ...before, testTo: sent.to }, status: 200 };
}

/** What was typed, as a template. */
function typedBody({ name, now, values }: Props): TemplateBody {
  const signAs = values['signAs'] === 'role' ? 'role' : 'name';
  return { ...name, text: values['text'] ?? '', signAs, over: now.version };
}

async function propose({ ctx }: PageRequest, { name, versions }: Props, values: FormValues): Promise<FormFault[]> {
  const { text = '', signAs = 'name', reason } = values;
  const day = typedDate(values, 'from');
  if (day !== undefined && !isIsoDate(day)) return [{ field: 'from-day', message: texts.faults.date }];
  const inForceFrom = day === undefined ? undefined : londonInstant(day, '00:00');
  if (inForceFrom !== undefined && inForceFrom < ctx.clock.now())
    return [{ field: 'from-day', message: texts.faults.date }];
  const after = { ...name, text, signAs, over: versions[0]?.version ?? 0 };
  const done = await proposeChange(ctx, { area: 'letterTemplates', after, inForceFrom, reason });
  if (done.ok) return [];
  if (done.why.kind !== 'invalid') return [{ field: 'text', message: texts.wrong[done.why.kind] }];
  return done.why.faults.map(({ message }) => ({ field: 'text', message }));
}

function Template({ request, ...props }: Props & { request: PageRequest }) {
  const { name, now, versions, proposals, testTo } = props;
  return (
    <>
      <SentBanner request={request} />
      {testTo === undefined ? '' : notificationBanner({ type: 'success', text: texts.test.sent(testTo) })}
      <TemplateProposals proposals={proposals} now={now.text} />
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-one-half">
          <Fields {...props} request={request} />
          <TemplateHelp kind={name.kind} />
        </div>
        <div class="govuk-grid-column-one-half">
          <TemplatePreview body={typedBody(props)} />
        </div>
      </div>
      <TemplateHistory versions={versions} first={builtIn(name).text} />
    </>
  );
}

function Fields({ values, faults, request }: Props & { request: PageRequest }) {
  return (
    <Form request={request}>
      {textarea({
        id: 'text',
        name: 'text',
        label: { text: texts.text.label, classes: 'govuk-label--m' },
        hint: { text: texts.text.hint },
        value: values['text'] ?? '',
        rows: 22,
        ...errorAt(faults, 'text'),
      })}
      {radios({
        name: 'signAs',
        idPrefix: 'signAs',
        fieldset: { legend: { text: texts.signAs.label, classes: 'govuk-fieldset__legend--s' } },
        items: (['name', 'role'] as const).map((value) => ({
          value,
          text: texts.signAs[value],
          checked: (values['signAs'] ?? 'name') === value,
        })),
      })}
      {drawDate('from', texts.fromDate, { values, faults })}
      {input({
        id: 'reason',
        name: 'reason',
        label: { text: texts.reason.label, classes: 'govuk-label--s' },
        value: values['reason'] ?? '',
      })}
      <div class="govuk-button-group">
        {button({ text: texts.propose, preventDoubleClick: true })}
        {button({ text: texts.preview, name: 'do', value: 'preview', classes: 'govuk-button--secondary' })}
        {button({
          text: texts.test.button,
          name: 'do',
          value: 'test',
          classes: 'govuk-button--secondary',
          preventDoubleClick: true,
        })}
      </div>
    </Form>
  );
}
