import { z } from 'zod';
import { isIsoDate } from '../../../calendar/iso-date.ts';
import { londonDate } from '../../../calendar/london.ts';
import { openCase } from '../../../cases/open-case.ts';
import type { Failure } from '../../../errors.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import { countLodging } from '../../../http/limits.ts';
import { describeOrganisation } from '../../../identity/describe-organisation.ts';
import { lodgeTexts as texts } from '../../../language/en/pages-public.ts';
import { eventSchemas } from '../../../machines/events.ts';
import { faultsOfVerb, formValues, parseForm, typedDate, type FormFault } from '../../form.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { leaveSentNote } from '../../sent-note.ts';
import { LodgeForm, type LodgeProps } from './lodge-form.tsx';

const upTo = (most: number, what: string) => z.string().max(most, texts.tooLong(what, most)).optional();
const answers = z.object({
  about: z.enum(['general', 'housing'], texts.about.missing).optional(),
  description: z.string({ error: texts.description.missing }).max(10_000, texts.description.tooLong),
  outcome: upTo(5_000, texts.outcome.short),
  awareOn: z.string().refine(isIsoDate, texts.aware.wrong).optional(),
  onBehalfOf: upTo(200, texts.onBehalf.short),
  name: upTo(200, texts.name.short),
  email: z.email(texts.email.wrong).max(254, texts.email.wrong).optional(),
  phone: upTo(50, texts.phone.short),
  address: upTo(1_000, texts.address.short),
  adjustments: upTo(2_000, texts.adjustments.short),
});
type Answers = z.infer<typeof answers>;

/** The whole complaint in one form; only what happened has to be said. */
export const lodgePage = definePage<LodgeProps>({
  path: patterns.lodge,
  access: 'public',
  load: async (request) => ({ asksAbout: await asksAbout(request), values: {}, faults: [] }),
  view: (props, request) => ({
    title: texts.title,
    faults: props.faults,
    body: <LodgeForm {...props} request={request} />,
  }),
  async submit(request, form) {
    const values = formValues(form);
    const awareOn = typedDate(values, 'awareOn');
    const parsed = parseForm(answers, { ...values, ...(awareOn ? { awareOn } : {}) });
    const asks = await asksAbout(request);
    const unsaid = asks && values['about'] === undefined ? [{ field: 'about', message: texts.about.missing }] : [];
    const faults = parsed.ok ? futureFaults(parsed.value, request) : parsed.faults.map(atFirstField);
    const again = { asksAbout: asks, values, faults: [...unsaid, ...faults] };
    if (!parsed.ok || again.faults.length > 0) return { again };
    await countLodging(request.http);
    const refused = await lodge(request, parsed.value);
    return refused.length > 0 ? { again: { ...again, faults: refused } } : { redirect: pathTo('sent') };
  },
});

/** Its own landlord, too, answers for the homes under another Code; what else there is, staff sort out (triage). */
async function asksAbout({ ctx }: PageRequest): Promise<boolean> {
  const { procedures } = await describeOrganisation(ctx);
  return procedures.length > 1 && procedures.includes(housing);
}

const housing = 'ho-code';

function futureFaults({ awareOn }: Answers, request: PageRequest): FormFault[] {
  const isFuture = awareOn !== undefined && awareOn > londonDate(request.ctx.clock.now());
  return isFuture ? [{ field: 'awareOn-day', message: texts.aware.future }] : [];
}

/** A fault of a date is shown at its first field. */
function atFirstField(fault: FormFault): FormFault {
  return fault.field === 'awareOn' ? { ...fault, field: 'awareOn-day' } : fault;
}

/** The faults, or none when it is lodged and the confirmation is ready. */
async function lodge(request: PageRequest, given: Answers): Promise<FormFault[]> {
  const { name, email, phone, address, adjustments } = given;
  const person = Object.fromEntries(
    Object.entries({ name, email, phone, address, adjustments }).filter(([, value]) => value),
  );
  const opened = await openCase(request.ctx, {
    event: receiveOf(given),
    ...(given.about === 'housing' ? { procedure: housing } : {}),
    ...(Object.keys(person).length > 0 ? { person } : {}),
    idempotencyKey: request.http.get('idempotencyKey'),
  });
  if (!opened.ok) return faultsOf(opened.failure);
  const { reference, acknowledgeBy, answerBy } = opened.value;
  await leaveSentNote(request.http, { reference, acknowledgeBy, answerBy, mailed: email !== undefined });
  return [];
}

function faultsOf(failure: Failure): FormFault[] {
  if (failure.kind === 'key-reused') return [{ field: 'description', message: texts.sentBefore }];
  if (failure.kind === 'refused' && failure.faults) return faultsOfVerb(failure.faults, {});
  throw new HttpFailure('invalid-request');
}

function receiveOf({ description, outcome, awareOn, onBehalfOf }: Answers) {
  return eventSchemas.receive.parse({
    type: 'receive',
    channel: 'web',
    description: outcome === undefined ? description : `${description}\n\n${texts.outcome.heading}\n${outcome}`,
    ...(awareOn ? { awareOn } : {}),
    ...(onBehalfOf ? { onBehalfOf } : {}),
  });
}
