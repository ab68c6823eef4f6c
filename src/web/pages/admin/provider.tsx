import { providerBody, type ProviderBody } from '../../../configuration/areas/provider.ts';
import { differences, type Difference } from '../../../configuration/differences.ts';
import { inForce } from '../../../configuration/in-force.ts';
import { providerTexts as texts } from '../../../language/en/pages-admin-integrations.ts';
import { fieldOfProvider, providerOf, valuesOfProvider } from '../../admin/read-provider.ts';
import { ProviderForm } from '../../admin/provider-form.tsx';
import { sendChange } from '../../admin/send-change.ts';
import { formValues, type FormFault, type FormValues } from '../../form.ts';
import { found } from '../../found.ts';
import { definePage, param, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props {
  /** Null: a new one. */
  now: ProviderBody | null;
  seen: string;
  id: string;
  returnTo: string;
  values: FormValues;
  faults: FormFault[];
  meanwhile: Difference[];
}

/** What is agreed with an identity provider; its secret goes in, and never comes out. */
export const providerPage = definePage<Props>({
  path: patterns.adminProvider,
  access: ['integration.manage'],
  load: (request) => shown(request),
  view: (props, request) => ({
    title: props.now?.name ?? texts.newTitle,
    back: { href: pathTo('adminIntegrations'), text: texts.back },
    faults: props.faults,
    body: <ProviderForm {...props} isNew={props.now === null} request={request} />,
  }),
  async submit(request, form) {
    const before = await shown(request);
    const isEnd = form.get('do') === 'end' && before.now !== null;
    const values = isEnd ? { ...before.values, seen: before.seen } : formValues(form);
    const { after, faults } = providerOf(values, isEnd);
    if (faults.length > 0) return { again: { ...before, values, faults } };
    const sent = await send(request, before, { after, values });
    if ('redirect' in sent) return sent;
    return { again: { ...before, values, faults: sent.faults, meanwhile: differences(after, before.now) } };
  },
});

async function shown(request: PageRequest): Promise<Props> {
  const id = param(request, 'id');
  const held = id === 'new' ? null : found(await inForce(request.ctx, 'provider', id));
  const now = held === null ? null : providerBody.parse(held.body);
  if (now?.ended) found(null);
  const returnTo = `${request.http.get('options').baseUrl}${pathTo('signInCallback')}`;
  return { now, seen: held?.seen ?? '', id, returnTo, values: valuesOfProvider(now), faults: [], meanwhile: [] };
}

function send(request: PageRequest, before: Props, { after, values }: { after: unknown; values: FormValues }) {
  const { clientSecret: secret, ...others } = values;
  return sendChange(request, {
    area: 'provider',
    subject: before.now === null ? undefined : before.id,
    after,
    values: others,
    secret,
    fieldOf: fieldOfProvider(after),
    onward: (_subject, query) => pathTo('adminIntegrations', {}, query),
  });
}
