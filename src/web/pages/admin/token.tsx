import { listTokens, type TokenListed } from '../../../identity/tokens/list-tokens.ts';
import { makeToken } from '../../../identity/tokens/make-token.ts';
import { tokenTexts as texts } from '../../../language/en/pages-tokens.ts';
import { faultsOfVerb, formValues, type FormFault, type FormValues } from '../../form.ts';
import { panel } from '../../govuk.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { readToken } from '../../tokens/read-token.ts';
import { TokenForm } from '../../tokens/token-form.tsx';

interface Props {
  values: FormValues;
  only: string[];
  holders: TokenListed[];
  faults: FormFault[];
  /** The token itself, shown this once; null until it is made. */
  made: string | null;
}

/** Makes a token; it is shown in the answer to the form, which no address brings back. */
export const tokenPage = definePage<Props>({
  path: patterns.adminToken,
  access: ['people.manage'],
  fresh: true,
  load: (request) => shown(request, {}),
  view: (props, request) => ({
    title: texts.title,
    faults: props.faults,
    back: { href: pathTo('adminTokens'), text: texts.back },
    ownHeading: props.made !== null,
    body: props.made === null ? <TokenForm {...props} request={request} /> : <Made token={props.made} />,
  }),
  async submit(request, form) {
    const typed = { values: formValues(form), only: form.getAll('only').map(String) };
    const read = readToken(form);
    if (!read.ok) return { again: await shown(request, { ...typed, faults: read.faults }) };
    const made = await makeToken(request.ctx, read.value);
    if (made.ok) return { again: await shown(request, { made: made.value.token }), status: 200 };
    const faults = faultsOfVerb(made.faults, { '/until': 'until-day' });
    return { again: await shown(request, { ...typed, faults }) };
  },
});

/** Programs alone go on from another token: a person's token ends with the person. */
async function shown({ ctx }: PageRequest, more: Partial<Props>): Promise<Props> {
  const programs = (await listTokens(ctx)).filter(({ role }) => role === 'integration');
  const holders = programs.filter((one, at) => programs.findIndex(({ holderId }) => holderId === one.holderId) === at);
  return { values: {}, only: [], holders, faults: [], made: null, ...more };
}

function Made({ token }: { token: string }) {
  return (
    <>
      {panel({ titleText: texts.made, html: String(<code class="redress-token">{token}</code>) })}
      <p class="govuk-body">{texts.once}</p>
    </>
  );
}
