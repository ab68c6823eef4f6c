import { caseHistory } from '../../../cases/case-history.ts';
import { getCase } from '../../../cases/get-case.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import { eventFormTexts as texts, eventTexts } from '../../../language/en/pages-staff-events.ts';
import { linkedTexts } from '../../../language/en/pages-staff-linked.ts';
import { loadPresence } from '../../case/presence.ts';
import { EventPage } from '../../event-forms/event-page.tsx';
import type { EventPageProps, EventSubject } from '../../event-forms/event-page-props.ts';
import { eventForms, hasForm } from '../../event-forms/forms.ts';
import { loadLinked } from '../../event-forms/linked-preview.ts';
import { chosenIn } from '../../event-forms/chosen-in.ts';
import { loadChoices } from '../../event-forms/load-choices.ts';
import { movedOn } from '../../event-forms/moved-on.tsx';
import { valuesOf } from '../../event-forms/read-fields.ts';
import { openedAt, recordEvent } from '../../event-forms/record-event.ts';
import { takeEventFiles } from '../../event-forms/take-event-files.ts';
import type { FormFault } from '../../form.ts';
import { found } from '../../found.ts';
import { definePage, param, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

/** Where officers record what they did: one form for each event, drawn from its fields. */
export const staffEventPage = definePage<EventPageProps>({
  path: patterns.staffEvent,
  access: ['case.handle', 'case.note'],
  takesFiles: true,
  async load(request) {
    const given = await subject(request);
    const { type, view, choices } = given;
    const to = type === 'link' ? request.query.get('to') : null;
    const linked = await loadLinked(request.ctx, view, to);
    return {
      ...given,
      values: { ...eventForms[type].known?.(choices), ...chosenIn(request.query, type, choices), ...(to && { to }) },
      faults: to !== null && linked === null ? [{ field: 'to', message: linkedTexts.notFound }] : [],
      isFresh: true,
      since: null,
      linked,
    };
  },
  view: (props, request) => ({
    title: texts.heading(eventTexts[props.type].title, props.view.reference),
    faults: props.faults,
    back: { href: pathTo('staffCase', { reference: props.view.reference }), text: texts.back },
    wide: true,
    ownHeading: true,
    body: <EventPage {...props} request={request} />,
  }),
  async submit(request, form) {
    const given = await subject(request);
    const { fields } = eventForms[given.type];
    const taken = await takeEventFiles(request, form, fields);
    const choices = { ...given.choices, files: taken.files };
    const withFiles = { ...given, choices };
    const recorded =
      taken.faults.length > 0
        ? { done: false as const, faults: taken.faults, isStale: false }
        : await recordEvent(request, form, withFiles);
    if (recorded.done) {
      return { redirect: pathTo('staffCase', { reference: given.view.reference }, { done: given.type }) };
    }
    const { isStale, faults } = recorded;
    const values = valuesOf(form, fields);
    const linked = given.type === 'link' ? await loadLinked(request.ctx, given.view, values['to'] ?? null) : null;
    const again = { ...withFiles, values, isFresh: false, linked };
    return isStale
      ? { again: { ...again, faults: [stale], since: await sinceOpened(request, given, form) }, status: 412 }
      : { again: { ...again, faults, since: null } };
  },
});

const stale: FormFault = { field: movedOn, message: texts.stale };

async function subject(request: PageRequest): Promise<EventSubject> {
  const type = param(request, 'type');
  if (!hasForm(type)) throw new HttpFailure('not-found');
  const view = found(await getCase(request.ctx, { reference: param(request, 'reference') }));
  const [choices, presence] = await Promise.all([
    loadChoices(request.ctx, type, view),
    loadPresence(request.ctx, view),
  ]);
  return { type, view, choices, presence };
}

/** What others have recorded since the form was opened. */
async function sinceOpened({ ctx }: PageRequest, { view }: EventSubject, form: FormData) {
  const { reference, version } = view;
  const history = await caseHistory(ctx, { reference, after: openedAt(form, version), limit: 50 });
  return history?.items ?? [];
}
