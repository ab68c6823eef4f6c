import { retentionBody, retentionKinds, type RetentionBody } from '../../../configuration/areas/retention.ts';
import { differences, type Difference } from '../../../configuration/differences.ts';
import { inForce } from '../../../configuration/in-force.ts';
import { pastRetention, type PastRetention } from '../../../configuration/past-retention.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import { adminTexts } from '../../../language/en/pages-admin.ts';
import { retentionTexts as texts } from '../../../language/en/pages-admin-retention.ts';
import { mayDo } from '../../../permissions/may-do.ts';
import { ChangeForm } from '../../admin/change-form.tsx';
import { retentionOf, valuesOfRetention } from '../../admin/read-retention.ts';
import { sendChange } from '../../admin/send-change.ts';
import { SentBanner } from '../../admin/sent-banner.tsx';
import { dataTable } from '../../data-table.tsx';
import { errorAt, formValues, type FormFault, type FormValues } from '../../form.ts';
import { found } from '../../found.ts';
import { input, insetText } from '../../govuk.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props {
  now: RetentionBody;
  seen: string;
  past: PastRetention[];
  isTyped: boolean;
  mayChange: boolean;
  values: FormValues;
  faults: FormFault[];
  meanwhile: Difference[];
}

/** How long cases are kept, and what would be past its period today. */
export const retentionPage = definePage<Props>({
  path: patterns.adminRetention,
  access: ['organisation.manage', 'configuration.read'],
  load: (request) => shown(request),
  view: (props, request) => ({
    title: texts.title,
    back: { href: pathTo('admin'), text: adminTexts.back },
    faults: props.faults,
    body: <Retention {...props} request={request} />,
  }),
  async submit(request, form) {
    if (!mayDo(request.ctx.actor, 'organisation.manage')) throw new HttpFailure('forbidden');
    const values = formValues(form);
    const { after, faults } = retentionOf(values);
    if (faults.length > 0) return { again: { ...(await shown(request)), values, faults } };
    if (values['do'] === 'preview') return { again: { ...(await shown(request, after)), values }, status: 200 };
    const sent = await sendChange(request, {
      area: 'retention',
      after,
      values,
      fieldOf: {},
      onward: (_subject, query) => pathTo('adminRetention', {}, query),
    });
    if ('redirect' in sent) return sent;
    const before = await shown(request, after);
    return { again: { ...before, values, faults: sent.faults, meanwhile: differences(after, before.now) } };
  },
});

async function shown({ ctx }: PageRequest, typed?: RetentionBody): Promise<Props> {
  const { body, seen } = found(await inForce(ctx, 'retention'));
  const now = retentionBody.parse(body);
  const past = await pastRetention(ctx, typed ?? now);
  const mayChange = mayDo(ctx.actor, 'organisation.manage');
  const base = { now, seen, past, isTyped: typed !== undefined, mayChange };
  return { ...base, values: valuesOfRetention(now), faults: [], meanwhile: [] };
}

function Retention({ request, ...props }: Props & { request: PageRequest }) {
  const { past, isTyped, mayChange, values, faults } = props;
  const heading = isTyped ? texts.preview.ofTyped : texts.preview.heading;
  return (
    <>
      <SentBanner request={request} />
      <p class="govuk-body">{texts.intro}</p>
      {insetText({ text: texts.truth })}
      <p class="govuk-body">{texts.held}</p>
      <h2 class="govuk-heading-m">{heading}</h2>
      {dataTable({ name: heading, head: Object.values(texts.preview.head), rows: past.map(rowOf) })}
      {mayChange ? (
        <ChangeForm {...props} request={request} preview={texts.preview.show}>
          {period('months', texts.months, { values, faults })}
          {retentionKinds.map((kind) =>
            period(kind, { label: texts.kinds[kind], hint: texts.kindHint }, { values, faults }),
          )}
          <p class="govuk-body">{texts.shorter}</p>
        </ChangeForm>
      ) : (
        ''
      )}
    </>
  );
}

function rowOf({ kind, past, held }: PastRetention) {
  return [{ text: texts.preview.kinds[kind] }, { text: String(past) }, { text: String(held) }];
}

function period(
  name: string,
  { label, hint }: { label: string; hint: string },
  { values, faults }: Pick<Props, 'values' | 'faults'>,
) {
  return input({
    id: name,
    name,
    label: { text: label, classes: 'govuk-label--s' },
    hint: { text: hint },
    classes: 'govuk-input--width-4',
    inputmode: 'numeric',
    value: values[name] ?? '',
    ...errorAt(faults, name),
  });
}
