import { sessionCookie, setSessionCookie } from '../../../http/cookies.ts';
import { listMemberships, type Membership } from '../../../identity/list-memberships.ts';
import { switchOrganisation } from '../../../identity/switch-organisation.ts';
import { ownOrganisationsTexts as texts } from '../../../language/en/pages-staff-sign-in.ts';
import { anyStaff } from '../../sign-in/any-staff.ts';
import type { FormFault } from '../../form.ts';
import { button } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { definePage, type PageRequest } from '../../page.ts';
import { wholeFault } from '../../whole-fault.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props {
  memberships: Membership[];
  faults: FormFault[];
}

/** Where whoever is signed in works; going to another organisation is another session there. */
export const organisationsPage = definePage<Props>({
  path: patterns.ownOrganisations,
  access: anyStaff,
  load: (request) => own(request, []),
  view: (props, request) => ({
    title: texts.title,
    faults: props.faults,
    body: <Organisations {...props} request={request} />,
  }),
  async submit(request, form) {
    const secret = sessionCookie(request.http) ?? '';
    const organisationId = String(form.get('organisation') ?? '');
    const session = await switchOrganisation(request.ctx, { secret, organisationId });
    if (!session) return { again: await own(request, [{ field: 'organisation', message: texts.gone }]) };
    setSessionCookie(request.http, session.secret);
    return { redirect: pathTo('staffHome') };
  },
});

async function own({ ctx, http }: PageRequest, faults: FormFault[]): Promise<Props> {
  return { memberships: await listMemberships(ctx, { secret: sessionCookie(http) ?? '' }), faults };
}

function Organisations(props: Props & { request: PageRequest }) {
  return (
    <div id="organisation" tabindex={-1}>
      {wholeFault(props.faults, 'organisation')}
      {props.memberships.length < 2 ? <One /> : <Several {...props} />}
    </div>
  );
}

function One() {
  return (
    <>
      <p class="govuk-body">{texts.one}</p>
      <p class="govuk-body">{texts.local}</p>
    </>
  );
}

function Several({ memberships, request }: Props & { request: PageRequest }) {
  const here = request.ctx.actor.organisationId;
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <Form request={request}>
        <ul class="govuk-list">
          {memberships.map(({ organisationId, name }) => (
            <li>{organisationId === here ? texts.here(name) : goTo(organisationId, name)}</li>
          ))}
        </ul>
      </Form>
    </>
  );
}

function goTo(value: string, name: string) {
  return button({ text: texts.go(name), name: 'organisation', value, classes: 'govuk-button--secondary' });
}
