import { integrationStates, type IntegrationState } from '../../../configuration/integration-state.ts';
import { tryIntegration } from '../../../configuration/try-integration.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import { listProviders, type ProviderRow } from '../../../identity/provider/provider-row.ts';
import { adminTexts } from '../../../language/en/pages-admin.ts';
import { integrationsTexts as texts } from '../../../language/en/pages-admin-integrations.ts';
import { attemptsOf, type NamedAttempt } from '../../admin/attempts-of.ts';
import { IntegrationTable } from '../../admin/integration-table.tsx';
import { SentBanner } from '../../admin/sent-banner.tsx';
import { formValues } from '../../form.ts';
import { button, notificationBanner } from '../../govuk.ts';
import { linkTo } from '../../link.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props {
  attempts: NamedAttempt[];
  states: ReadonlyMap<string, IntegrationState>;
  providers: ProviderRow[];
  tried: string | null;
}

/** The systems beside ours: whether each is set up, when it was last well, and a button that really tries it. */
export const integrationsPage = definePage<Props>({
  path: patterns.adminIntegrations,
  access: ['integration.manage'],
  async load(request) {
    const { ctx, http, query } = request;
    const providers = await listProviders(ctx);
    const attempts = attemptsOf(ctx, http.get('options').integrations ?? [], providers);
    const states = await integrationStates(
      ctx,
      attempts.map(({ name }) => name),
    );
    return { attempts, states, providers, tried: query.get('tried') };
  },
  view: (props, request) => ({
    title: texts.title,
    back: { href: pathTo('admin'), text: adminTexts.back },
    wide: true,
    body: <Integrations {...props} request={request} />,
  }),
  async submit({ ctx, http }, form) {
    const { name } = formValues(form);
    const attempts = attemptsOf(ctx, http.get('options').integrations ?? [], await listProviders(ctx));
    const chosen = attempts.find((one) => one.name === name);
    if (chosen === undefined) throw new HttpFailure('not-found');
    const done = await tryIntegration(ctx, { ...chosen, mail: texts.mail });
    if (done === null) throw new HttpFailure('forbidden');
    return { redirect: pathTo('adminIntegrations', {}, { tried: chosen.name }) };
  },
});

function Integrations({ request, ...props }: Props & { request: PageRequest }) {
  const { attempts, states, providers, tried } = props;
  const shown = attempts.find(({ name }) => name === tried);
  return (
    <>
      <SentBanner request={request} />
      {shown === undefined ? '' : <Tried title={shown.title} state={states.get(shown.name)} />}
      <p class="govuk-body">{texts.intro}</p>
      <IntegrationTable attempts={attempts} states={states} request={request} />
      <p class="govuk-body">{texts.notYet}</p>
      <h2 class="govuk-heading-m">{texts.providers.heading}</h2>
      <p class="govuk-body">{texts.providers.intro}</p>
      {providers.length === 0 ? <p class="govuk-body">{texts.providers.none}</p> : ''}
      <ul class="govuk-list">
        {providers.map(({ id, name }) => (
          <li>{linkTo(pathTo('adminProvider', { id }), texts.providers.button(name))}</li>
        ))}
      </ul>
      {button({
        text: texts.providers.add,
        href: pathTo('adminProvider', { id: 'new' }),
        classes: 'govuk-button--secondary',
      })}
    </>
  );
}

function Tried({ title, state }: { title: string; state: IntegrationState | undefined }) {
  return state?.isWell
    ? notificationBanner({ type: 'success', text: texts.tried.yes(title) })
    : notificationBanner({ text: texts.tried.no(title) });
}
