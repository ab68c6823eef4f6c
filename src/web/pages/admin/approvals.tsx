import { differences, type Difference } from '../../../configuration/differences.ts';
import { inForce } from '../../../configuration/in-force.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import { adminTexts } from '../../../language/en/pages-admin.ts';
import { adminApprovalsTexts as texts } from '../../../language/en/pages-admin-approvals.ts';
import { letterTemplateTexts } from '../../../language/en/pages-letter-templates.ts';
import { approvalSetting, type ApprovalSetting } from '../../../letters/approval-setting.ts';
import { letterKindNames } from '../../../letters/letter-kind.ts';
import { mayDo } from '../../../permissions/may-do.ts';
import { ChangeForm } from '../../admin/change-form.tsx';
import { approvalsOf, valuesOfApprovals } from '../../admin/read-approvals.ts';
import { sendChange } from '../../admin/send-change.ts';
import { SentBanner } from '../../admin/sent-banner.tsx';
import { errorAt, formValues, type FormFault, type FormValues } from '../../form.ts';
import { found } from '../../found.ts';
import { checkboxes, input, summaryList } from '../../govuk.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props {
  now: ApprovalSetting;
  seen: string;
  mayChange: boolean;
  always: readonly string[];
  values: FormValues;
  faults: FormFault[];
  meanwhile: Difference[];
}

/** Which letters a second person must agree to before they go out. */
export const adminApprovalsPage = definePage<Props>({
  path: patterns.adminApprovals,
  access: ['rules.manage', 'configuration.read'],
  load: (request) => shown(request),
  view: (props, request) => ({
    title: texts.title,
    back: { href: pathTo('admin'), text: adminTexts.back },
    faults: props.faults,
    body: <Approvals {...props} request={request} />,
  }),
  async submit(request, form) {
    if (!mayDo(request.ctx.actor, 'rules.manage')) throw new HttpFailure('forbidden');
    const values = formValues(form);
    const always = form.getAll('always').map(String);
    const { after, faults } = approvalsOf(values, always);
    if (faults.length > 0) return { again: { ...(await shown(request)), always, values, faults } };
    const sent = await sendChange(request, {
      area: 'approvals',
      after,
      values,
      fieldOf: {},
      onward: (_subject, query) => pathTo('adminApprovals', {}, query),
    });
    if ('redirect' in sent) return sent;
    const before = await shown(request);
    const meanwhile = differences(after, before.now);
    return { again: { ...before, always, values, faults: sent.faults, meanwhile } };
  },
});

async function shown({ ctx }: PageRequest): Promise<Props> {
  const { body, seen } = found(await inForce(ctx, 'approvals'));
  const now = approvalSetting.parse(body);
  const mayChange = mayDo(ctx.actor, 'rules.manage');
  return { now, seen, mayChange, always: now.always, values: valuesOfApprovals(now), faults: [], meanwhile: [] };
}

function Approvals({ request, ...props }: Props & { request: PageRequest }) {
  return (
    <>
      <SentBanner request={request} />
      <p class="govuk-body">{texts.intro}</p>
      {props.mayChange ? <Fields {...props} request={request} /> : <Now now={props.now} />}
    </>
  );
}

function Now({ now: { always, paymentOver } }: Pick<Props, 'now'>) {
  const kinds = always.map((kind) => letterTemplateTexts.kinds[kind]).join(', ');
  const rows = [
    [texts.now.kinds, kinds || texts.now.noKinds],
    [texts.now.payment, paymentOver === null ? texts.noLimit : texts.pounds(paymentOver)],
  ] as const;
  return summaryList({ rows: rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } })) });
}

function Fields({ request, ...props }: Props & { request: PageRequest }) {
  const { always, values, faults } = props;
  return (
    <ChangeForm {...props} request={request}>
      {checkboxes({
        name: 'always',
        idPrefix: 'always',
        fieldset: { legend: { text: texts.always.legend, classes: 'govuk-fieldset__legend--m' } },
        hint: { text: texts.always.hint },
        items: letterKindNames.map((value) => ({
          value,
          text: letterTemplateTexts.kinds[value],
          checked: always.includes(value),
        })),
        ...errorAt(faults, 'always'),
      })}
      {input({
        id: 'paymentOver',
        name: 'paymentOver',
        label: { text: texts.paymentOver.label, classes: 'govuk-label--m' },
        hint: { text: texts.paymentOver.hint },
        classes: 'govuk-input--width-5',
        value: values['paymentOver'] ?? '',
        ...errorAt(faults, 'paymentOver'),
      })}
      <p class="govuk-body">{texts.fewer}</p>
    </ChangeForm>
  );
}
