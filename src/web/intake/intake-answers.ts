import { z } from 'zod';
import { isIsoDate, type IsoDate } from '../../calendar/iso-date.ts';
import { intakeTexts as texts } from '../../language/en/pages-staff-intake.ts';
import { ward } from '../../machines/events.ts';
import { capacity, channel, contactWay, format, language } from '../../machines/words.ts';

const long = z.string().max(10_000, texts.tooLong).optional();
const day = (wrong: string) =>
  z
    .string()
    .refine((text): text is IsoDate => isIsoDate(text), wrong)
    .optional();
/** Several ticks of one name, joined by commas. */
const listOf = <Item extends z.ZodType<string, string>>(item: Item) =>
  z
    .string()
    .default('')
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(z.array(item));

/** What is ticked as a thing to take care of. */
export const careItem = z.enum(['risk', 'keepName', 'discreet', 'noVoicemail']);

/** What an officer types into the page of intake. */
export const intakeAnswers = z.object({
  what: z.enum(['receive', 'receiveServiceRequest']).default('receive'),
  procedure: z.string().optional(),
  channel: channel.default('phone'),
  receivedOn: day(texts.receivedOn.wrong),
  lateEntryReason: long,
  firstToldOn: day(texts.firstToldOn.wrong),
  awareOn: day(texts.awareOn.wrong),
  description: z.string({ error: texts.description.missing }).max(10_000, texts.tooLong),
  name: long,
  phone: long,
  email: z.email(texts.email.wrong).max(254, texts.email.wrong).optional(),
  address: long,
  noReply: z.literal('yes').optional(),
  capacity: capacity.optional(),
  represented: long,
  consent: z.enum(['given', 'asked']).default('asked'),
  service: z.uuid(texts.service.wrong).optional(),
  ward: ward.optional(),
  outcome: long,
  adjustments: long,
  formats: listOf(format),
  language: language.default('en'),
  care: listOf(careItem),
  riskWords: long,
  withholdWhy: long,
  preferredContact: contactWay.or(z.literal('none')).optional(),
  neverBy: listOf(contactWay),
  notAt: long,
});
export type IntakeAnswers = z.infer<typeof intakeAnswers>;

/** Those that are typed into three boxes. */
export const intakeDates = ['receivedOn', 'firstToldOn', 'awareOn'] as const;
