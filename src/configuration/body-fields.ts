import { z } from 'zod';
import { isIsoDate } from '../calendar/iso-date.ts';

/** A day as YYYY-MM-DD. */
export const day = z.string().refine(isIsoDate, 'Enter a real date');

/** An optional line of words; nothing is null. */
export const optionalLine = z.string().trim().min(1).max(200, 'Enter 200 characters or fewer').nullable();

/** An optional e-mail address. */
export const optionalEmail = z
  .email('Enter an email address, like waste@council.gov.uk')
  .max(200, 'Enter 200 characters or fewer')
  .nullable();

/** The id of something else; nothing is null. */
export const optionalId = z.uuid().nullable();
