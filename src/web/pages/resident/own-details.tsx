import { applyEvent } from '../../../cases/apply-event.ts';
import type { CaseView } from '../../../cases/view.ts';
import { eventSchemas } from '../../../machines/events.ts';
import { formValues, parseForm, type FormFault, type FormValues } from '../../form.ts';
import { found } from '../../found.ts';
import { notificationBanner } from '../../govuk.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { loadOwnCase } from './load-own-case.ts';
import { detailsChanged, knownValues } from '../../case/changed-details.ts';
import { DetailsForm } from './own-details-form.tsx';
import { detailsSchema, wayFaults, type TypedDetails } from './own-details-schema.ts';
import { sendOwnEvent } from './send-own-event.ts';

interface Props {
  own: CaseView;
  values: FormValues;
  faults: FormFault[];
}

/** Changing how one is reached, in which language and form, and what would not be safe; only what differs is sent. */
export const ownDetailsPage = definePage<Props>({
  path: patterns.ownDetails,
  access: ['resident'],
  async load(request) {
    const own = await loadOwnCase(request);
    return { own, values: knownValues(found(own.person)), faults: [] };
  },
  view: ({ own, values, faults }, request) => ({
    title: request.texts.ownDetails.title,
    back: { href: pathTo('ownCase'), text: request.texts.ownDetails.back },
    faults,
    body: (
      <>
        <Saved own={own} request={request} />
        {faults.length > 0 || own.allowed.includes('changeDetails') ? (
          <DetailsForm own={own} values={values} faults={faults} request={request} />
        ) : (
          <p class="govuk-body">{request.texts.ownDetails.notNow}</p>
        )}
      </>
    ),
  }),
  async submit(request, form) {
    const own = await loadOwnCase(request);
    const values = { ...formValues(form), formats: ticksIn(form, 'formats'), neverBy: ticksIn(form, 'neverBy') };
    const parsed = parseForm(detailsSchema(request.texts), values);
    const faults = parsed.ok ? await save(request, own, parsed.value) : parsed.faults;
    if (faults.length > 0) return { again: { own, values, faults } };
    const isNewEmail = parsed.ok && parsed.value.email !== undefined && parsed.value.email !== own.person?.email;
    return { redirect: pathTo('ownDetails', {}, { done: isNewEmail ? 'email' : 'saved' }) };
  },
});

function ticksIn(form: FormData, name: string): string {
  return form.getAll(name).join(',');
}

/** Sends what differs; the wish of whoever acts for somebody else goes to a person, since it is for them to see to. */
async function save(request: PageRequest, own: CaseView, typed: TypedDetails): Promise<FormFault[]> {
  const texts = request.texts.ownDetails;
  const ending = own.represented === null ? undefined : typed.ending;
  const changed = detailsChanged(found(own.person), typed);
  if (changed === null && ending === undefined) return [{ field: 'name', message: texts.unchanged }];
  const faults = wayFaults(typed, request.texts);
  if (faults.length > 0) return faults;
  if (changed !== null) {
    const event = eventSchemas.changeDetails.parse({ type: 'changeDetails', ...changed });
    const refused = await sendOwnEvent(request, event, 'name');
    if (refused.length > 0) return refused;
  }
  return ending === undefined ? [] : tellOfEnding(request, own, ending);
}

/** Under a key of its own: the key of the form stands for the changes. */
async function tellOfEnding(request: PageRequest, { caseId }: CaseView, ending: string): Promise<FormFault[]> {
  const texts = request.texts.ownDetails;
  const sent = await applyEvent(request.ctx, {
    caseId,
    event: eventSchemas.addInformation.parse({ type: 'addInformation', text: texts.endingSaid(ending) }),
    idempotencyKey: `${request.http.get('idempotencyKey')}-ending`,
  });
  return sent.ok ? [] : [{ field: 'ending', message: request.texts.resident.notNowTexts.movedOn }];
}

function Saved({ own, request: { query, texts } }: { own: CaseView; request: PageRequest }) {
  const done = query.get('done');
  if (done !== 'saved' && done !== 'email') return <></>;
  const email = own.person?.email;
  const { saved, savedEmail } = texts.ownDetails;
  return notificationBanner({ type: 'success', text: done === 'email' && email ? savedEmail(email) : saved });
}
