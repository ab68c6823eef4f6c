import { z } from 'zod';
import { isIsoDate } from '../../calendar/iso-date.ts';

/** Words of any kind up to so many characters. */
export function text(max: number) {
  return z.string().max(max, `Shorten this to ${max.toLocaleString('en-GB')} characters or fewer`);
}

export const referenceText = text(40)
  .min(1, 'Give the reference, for example C-7K2M-9QX-4')
  .meta({ examples: ['C-7K2M-9QX-4'] });

export const emailAddress = z
  .email('Give an e-mail address like name@example.com')
  .max(254, 'Give an e-mail address of 254 characters or fewer');

export const dateText = z
  .string()
  .refine((value) => isIsoDate(value), 'Give a real date as YYYY-MM-DD, for example 2026-03-02')
  .meta({ format: 'date' });

/** An instant in an answer: RFC 3339 in UTC. */
export const instantText = z.string().meta({ format: 'date-time' });

/** An instant in a request: RFC 3339 with its offset; becomes a Date. */
export const instantInput = z.iso
  .datetime({ offset: true, error: 'Give a time with its offset, for example 2026-03-02T10:15:00Z' })
  .transform((value) => new Date(value));

/** In which language the words of an answer are. */
export const languageInput = z.enum(['en', 'cy']).default('en').meta({ description: 'The language of the words' });

/** `?overdue=true` */
export const flagInput = z.enum(['true', 'false']).transform((value) => value === 'true');

export const pageQuery = {
  cursor: z
    .string()
    .max(600)
    .optional()
    .meta({ description: '`nextCursor` of the page before, with the same filters' }),
  limit: z.coerce.number().int().min(1).max(100).default(25).meta({ type: 'integer' }),
};

export const caseParams = z.strictObject({ reference: referenceText });
