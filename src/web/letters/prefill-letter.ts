import { londonDate } from '../../calendar/london.ts';
import type { CaseView } from '../../cases/view.ts';
import { listStaff } from '../../identity/list-staff.ts';
import { texts } from '../../language/language.ts';
import { fillIn, type PlaceholderValues } from '../../letters/placeholders.ts';
import { templateInForce } from '../../letters/templates/template-in-force.ts';
import type { TemplateName } from '../../letters/templates/template-body.ts';
import type { Context } from '../../ports.ts';
import type { FormValues } from '../form.ts';
import type { LetterSubject } from './letter-subject.ts';
import { templateField } from './typed-of.ts';

/** Which template a letter to the person of a case begins from. */
export function templateFor({ kind, view: { person } }: Pick<LetterSubject, 'kind' | 'view'>): TemplateName {
  const format = person?.formats.includes('easyRead') ? 'easyRead' : 'standard';
  return { kind, language: person?.language ?? 'en', format };
}

/** What the form of a new letter shows first: its template with what is known of the case, and how the points stand. */
export async function prefillLetter(ctx: Context, subject: LetterSubject): Promise<FormValues> {
  const { view, event } = subject;
  const template = await templateInForce(ctx, templateFor(subject));
  const officer = template.signAs === 'role' ? null : await signedAs(ctx);
  const letter = fillIn(template.text, valuesFor(view, { officer, today: londonDate(ctx.clock.now()) }));
  const points = event === 'acknowledge' ? view.issues.map(({ text }) => text).join('\n') : '';
  const from = { [templateField]: String(template.version) };
  return { letter, ...from, ...(points === '' ? {} : { issues: points }) };
}

/** What the placeholders of a letter of this case are filled in with, on a day. */
export function valuesFor(
  view: CaseView,
  { officer, today }: { officer: string | null; today: string },
): PlaceholderValues {
  const { clocks, dates } = texts(view.person?.language ?? 'en');
  const { name, contact } = view.organisation;
  const due = view.look.clocks[`${view.stage?.id}.respond`]?.due ?? null;
  const role = clocks.handlerRole;
  return {
    reference: view.reference,
    today: dates.dateInWords(today),
    received: dates.dateInWords(view.receivedOn),
    organisation: name,
    signature: [officer, role.charAt(0).toUpperCase() + role.slice(1)].filter(Boolean).join('\n'),
    ...(view.person?.name ? { name: view.person.name } : {}),
    ...(due === null ? {} : { due: dates.dateInWords(due) }),
    ...contact,
  };
}

/** The name of whoever writes. */
export async function signedAs({ actor, ...ctx }: Context): Promise<string | null> {
  if (actor.kind !== 'staff') return null;
  const everybody = await listStaff({ ...ctx, actor });
  return everybody.find(({ staffId }) => staffId === actor.staffId)?.name ?? null;
}
