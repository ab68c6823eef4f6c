import { checkProvider } from '../../identity/provider/check-provider.ts';
import type { ProviderRow } from '../../identity/provider/provider-row.ts';
import { integrationsTexts as texts } from '../../language/en/pages-admin-integrations.ts';
import type { Context, IntegrationCheck } from '../../ports.ts';

/** Something that can be tried, as the page names it. */
export interface NamedAttempt {
  name: string;
  title: string;
  what: string;
  isConfigured: boolean;
  attempt: IntegrationCheck['attempt'];
}

/** Everything that an administrator may try: what the installation is set up with, and who signs staff in. */
export function attemptsOf(
  ctx: Context,
  checks: readonly IntegrationCheck[],
  providers: readonly ProviderRow[],
): NamedAttempt[] {
  return [
    ...checks.map((check) => ({ ...check, title: texts.names[check.name], what: texts.what[check.name] })),
    ...providers.map((provider) => providerAttempt(ctx, provider)),
  ];
}

function providerAttempt(ctx: Context, { id, name }: ProviderRow): NamedAttempt {
  return {
    name: `provider ${id}`,
    title: texts.providers.button(name),
    what: texts.providers.heading,
    isConfigured: true,
    async attempt() {
      const check = await checkProvider(ctx, { providerId: id });
      return check.isGood ? null : check.problem;
    },
  };
}
