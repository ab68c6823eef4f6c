import { londonDate } from '../../calendar/london.ts';
import { getCase } from '../../cases/get-case.ts';
import type { CaseView } from '../../cases/view.ts';
import type { PlaceholderValues } from '../../letters/placeholders.ts';
import { latestLetterOf } from '../../letters/drafts/latest-letter-of.ts';
import { templateKey } from '../../letters/templates/template-used.ts';
import { wordsForAnother } from '../../letters/words-for-another.ts';
import { mayDo } from '../../permissions/may-do.ts';
import type { Context } from '../../ports.ts';
import type { FormValues } from '../form.ts';
import type { LetterSubject } from './letter-subject.ts';
import { prefillLetter, signedAs, templateFor, valuesFor } from './prefill-letter.ts';
import { templateField } from './typed-of.ts';

/** The letter of the case that leads this one's group: the same kind, language and format. */
export interface LeadingLetter {
  /** Of the leading case, as shown. */
  reference: string;
  /** What the form of this case's own letter shows first. */
  values: FormValues;
}

/** Of the first leading case that has such a letter, its words for this case's own person; null where whoever asks may not see both. */
export async function leadingLetter(ctx: Context, subject: LetterSubject): Promise<LeadingLetter | null> {
  // Who may not know a withheld name could not be kept from its traces either.
  if (!mayDo(ctx.actor, 'case.handle') || !mayDo(ctx.actor, 'case.sensitive')) return null;
  const leading = subject.view.forStaff?.links.filter(({ kind, direction }) => kind === 'group' && direction === 'to');
  for (const { reference } of leading ?? []) {
    const view = await getCase(ctx, { reference });
    const values = view && (await valuesAfter(ctx, subject, view));
    if (values) return { reference, values };
  }
  return null;
}

async function valuesAfter(ctx: Context, subject: LetterSubject, leading: CaseView): Promise<FormValues | null> {
  const template = templateKey(templateFor(subject));
  const theirs = await latestLetterOf(ctx, { caseId: leading.caseId, template });
  if (theirs === null) return null;
  const own = await prefillLetter(ctx, subject);
  const { letter, writtenBy, createdAt, templateVersion } = theirs;
  const officer = letter.includes(writtenBy) ? writtenBy : null;
  const of = valuesFor(leading, { officer, today: londonDate(createdAt) });
  const to = valuesFor(subject.view, {
    officer: officer === null ? null : await signedAs(ctx),
    today: londonDate(ctx.clock.now()),
  });
  const words = wordsForAnother(letter, { of: personalOf(of), to, secrets: secretsOf(leading) });
  return { ...own, letter: words, [templateField]: String(templateVersion) };
}

/** What the organisation says of itself is the same in both letters. */
const personal: ReadonlySet<string> = new Set(['name', 'reference', 'today', 'received', 'due', 'signature']);

function personalOf(values: PlaceholderValues): PlaceholderValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => personal.has(name)));
}

function secretsOf({ person, onBehalfOf, represented }: CaseView): string[] {
  const { name, email, phone, address } = person ?? {};
  const names = [name, onBehalfOf, represented?.name];
  return [...names, email, phone, address].filter((one) => typeof one === 'string' && one !== '').map(String);
}
