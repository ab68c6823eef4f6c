import { londonDate } from '../../calendar/london.ts';
import type { CaseView } from '../../cases/view.ts';
import { listStaff } from '../../identity/list-staff.ts';
import { texts } from '../../language/language.ts';
import { fillIn, type PlaceholderValues } from '../../letters/placeholders.ts';
import { templateInForce } from '../../letters/templates/template-in-force.ts';
import type { Context } from '../../ports.ts';
import type { FormValues } from '../form.ts';
import type { LetterSubject } from './letter-subject.ts';

/** What the form of a new letter shows first: its template with what is known of the case, and how the points stand. */
export async function prefillLetter(ctx: Context, { kind, view, event }: LetterSubject): Promise<FormValues> {
  const language = view.person?.language ?? 'en';
  const format = view.person?.formats.includes('easyRead') ? 'easyRead' : 'standard';
  const template = await templateInForce(ctx, { kind, language, format });
  const officer = template.signAs === 'role' ? null : await ownName(ctx);
  const letter = fillIn(template.text, valuesFor(view, { officer, today: londonDate(ctx.clock.now()) }));
  const points = event === 'acknowledge' ? view.issues.map(({ text }) => text).join('\n') : '';
  return { letter, ...(points === '' ? {} : { issues: points }) };
}

function valuesFor(view: CaseView, { officer, today }: { officer: string | null; today: string }): PlaceholderValues {
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

async function ownName({ actor, ...ctx }: Context): Promise<string | null> {
  if (actor.kind !== 'staff') return null;
  const everybody = await listStaff({ ...ctx, actor });
  return everybody.find(({ staffId }) => staffId === actor.staffId)?.name ?? null;
}
