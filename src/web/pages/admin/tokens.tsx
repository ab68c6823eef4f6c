import { londonDate } from '../../../calendar/london.ts';
import { isUuid } from '../../../cases/is-uuid.ts';
import { revokeToken } from '../../../identity/revoke-token.ts';
import { listTokens, type TokenListed } from '../../../identity/tokens/list-tokens.ts';
import { dateInWords } from '../../../language/en/dates.ts';
import { permissionTexts } from '../../../language/en/pages-permissions.ts';
import { tokensTexts as texts } from '../../../language/en/pages-tokens.ts';
import { roleTexts } from '../../../language/en/staff-roles.ts';
import { dataTable } from '../../data-table.tsx';
import { formValues } from '../../form.ts';
import { button, notificationBanner } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props {
  tokens: TokenListed[];
}

/** The tokens of other systems: what each may do, till when, and when it was used last; each can be ended. */
export const tokensPage = definePage<Props>({
  path: patterns.adminTokens,
  access: ['people.manage'],
  fresh: true,
  load: async ({ ctx }) => ({ tokens: await listTokens(ctx) }),
  view: (props, request) => ({
    title: texts.title,
    wide: true,
    back: { href: pathTo('adminPeople'), text: texts.back },
    body: <Tokens {...props} request={request} />,
  }),
  async submit({ ctx }, form) {
    const { tokenId = '' } = formValues(form);
    const isEnded = isUuid(tokenId) && (await revokeToken(ctx, { tokenId }));
    return { redirect: pathTo('adminTokens', {}, isEnded ? { done: 'revoked' } : {}) };
  },
});

function Tokens({ tokens, request }: Props & { request: PageRequest }) {
  return (
    <>
      {request.query.has('done') ? notificationBanner({ type: 'success', text: texts.revoked }) : ''}
      <p class="govuk-body">{texts.intro}</p>
      {button({ text: texts.make, href: pathTo('adminToken') })}
      {tokens.length === 0 ? (
        <p class="govuk-body">{texts.none}</p>
      ) : (
        dataTable({
          name: texts.title,
          head: Object.values(texts.head),
          rows: tokens.map((token) => rowOf(token, request)),
        })
      )}
    </>
  );
}

function rowOf(token: TokenListed, request: PageRequest) {
  const { name, prefix, role, only, expiresAt, lastUsedAt, state } = token;
  const may = only === null ? texts.everything : only.map((one) => permissionTexts[one]).join('; ');
  return [
    { text: name },
    { html: `<code>${prefix}</code>` },
    { text: roleTexts[role].name },
    { text: may },
    { text: dateInWords(londonDate(new Date(expiresAt.getTime() - 1))) },
    { text: lastUsedAt === null ? texts.never : dateInWords(londonDate(lastUsedAt)) },
    { text: texts.states[state] },
    { html: state === 'live' ? String(<Revoke token={token} request={request} />) : '' },
  ];
}

function Revoke({ token, request }: { token: TokenListed; request: PageRequest }) {
  return (
    <Form request={request}>
      <input type="hidden" name="tokenId" value={token.tokenId} />
      <button
        type="submit"
        class="govuk-button govuk-button--warning govuk-!-margin-bottom-0"
        data-module="govuk-button"
      >
        {texts.revoke}
        <span class="govuk-visually-hidden"> {token.name}</span>
      </button>
    </Form>
  );
}
