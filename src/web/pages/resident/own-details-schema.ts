import { z } from 'zod';
import type { Texts } from '../../../language/language.ts';
import { contactWay, format, language } from '../../../machines/words.ts';
import { phonePattern } from '../../../requests/phone-pattern.ts';
import type { FormFault } from '../../form.ts';

const tick = z
  .literal('yes')
  .optional()
  .transform((value) => value === 'yes');

/** The details as a form gives them; a field that is emptied is not there. */
export function detailsSchema({ ownDetails: texts }: Texts) {
  return z.object({
    name: z.string().max(200, texts.name.tooLong).optional(),
    email: z.email(texts.email.wrong).max(254, texts.email.wrong).optional(),
    phone: z.string().max(40, texts.phone.wrong).regex(phonePattern, texts.phone.wrong).optional(),
    address: z.string().max(500, texts.address.tooLong).optional(),
    preferredContact: contactWay.or(z.literal('none')).optional(),
    language: language.optional(),
    adjustments: z.string().max(2_000, texts.adjustments.tooLong).optional(),
    discreet: tick,
    noVoicemail: tick,
    notAt: z.string().max(500, texts.notAt.tooLong).optional(),
    ending: z.string().max(2_000, texts.ending.tooLong).optional(),
    formats: ticks(format),
    neverBy: ticks(contactWay),
  });
}

/** Ticks come in one text with commas between them; what is none of them was made up. */
function ticks<Value extends string>(one: z.ZodType<Value, string>) {
  return z
    .string()
    .transform((text) => text.split(',').filter((value) => value !== ''))
    .pipe(z.array(one));
}

/** The details that were typed. */
export type TypedDetails = z.infer<ReturnType<typeof detailsSchema>>;

/** What is wrong with details together that are right each by itself: a way that leads nowhere, or was ruled out. */
export function wayFaults(typed: TypedDetails, { ownDetails: texts }: Texts): FormFault[] {
  const { preferredContact: way, email, phone, address, neverBy } = typed;
  if (way === undefined || way === 'none') return [];
  if (neverBy.includes(way)) return [{ field: 'preferredContact', message: texts.preferredContact.never }];
  const needed = {
    email: ['email', email],
    phone: ['phone', phone],
    text: ['phone', phone],
    letter: ['address', address],
  } as const;
  const [field, value] = needed[way];
  return value === undefined ? [{ field, message: texts[field].needed }] : [];
}
