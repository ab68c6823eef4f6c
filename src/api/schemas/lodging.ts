import { z } from 'zod';
import { capacity, channel, contactWay, format, language, procedureId } from '../../machines/words.ts';
import { dateText, emailAddress, instantInput, text } from './fields.ts';

const person = z.strictObject({
  name: text(200).optional(),
  email: emailAddress.optional(),
  phone: text(50).optional(),
  address: text(1000).optional(),
  adjustments: text(2000).optional().meta({ description: 'What would make it easier to deal with us' }),
  preferredContact: contactWay.or(z.literal('none')).optional(),
  language: language.optional().meta({ description: 'In which to write to the person' }),
  formats: z.array(format).max(20).optional(),
  contactRules: z
    .strictObject({
      neverBy: z.array(contactWay).max(4),
      discreet: z.boolean(),
      noVoicemail: z.boolean(),
      notAt: text(500).nullable(),
    })
    .optional()
    .meta({ description: 'How the person can be reached without danger' }),
});

const represented = z
  .strictObject({
    name: text(200).min(1, 'Give the name of the person it is for'),
    consent: z.enum(['asked', 'given']),
    scope: text(2000).optional().meta({ description: 'What may be shared' }),
    expiresOn: dateText.optional(),
  })
  .meta({ description: 'For whom it is, if that is somebody else; the time limits do not wait for consent' });

const documentList = z
  .array(
    z.strictObject({ id: z.uuid(), hash: z.string().regex(/^[0-9a-f]{64}$/, 'Give the hash that came with the file') }),
  )
  .max(10)
  .meta({ description: 'Files uploaded before (POST /documents)' });

/** A complaint as somebody lodges it, and what staff may add who take one in by phone or letter. */
export const lodging = z.strictObject({
  description: text(50_000)
    .refine((words) => words.trim() !== '', 'Say what went wrong')
    .meta({ description: 'What went wrong, in the person’s own words' }),
  awareOn: dateText.optional().meta({ description: 'When the person came to know of it', format: 'date' }),
  onBehalfOf: text(200).optional().meta({ description: 'For whom, if somebody else complains' }),
  person: person.optional(),
  represented: represented.optional(),
  capacity: capacity.optional().meta({ description: 'For whom, or as what, the person complains' }),
  service: z.uuid().optional().meta({ description: 'One of the organisation’s services' }),
  contractor: text(500).optional(),
  period: text(500).optional().meta({ description: 'When it happened, as the person says it' }),
  place: text(2000).optional(),
  effect: text(10_000).optional().meta({ description: 'How it has affected the person' }),
  outcomesSought: z.array(text(2000)).max(20).optional(),
  earlierReport: text(2000).optional().meta({ description: 'What was reported before, and when' }),
  risk: text(5000).optional().meta({ description: 'Who is at risk, and how' }),
  withholdName: text(2000).optional().meta({ description: 'Why the service must not learn the name' }),
  documents: documentList.optional(),
  channel: channel.optional().meta({ description: 'How it came; `web` unless staff say otherwise' }),
  type: z
    .enum(['receive', 'receiveServiceRequest'])
    .optional()
    .meta({ description: 'Staff: a complaint (the default), or a service request that is only recorded and watched' }),
  procedure: procedureId.optional().meta({ description: 'Staff: the procedure, if not the usual one' }),
  receivedOn: dateText.optional().meta({ description: 'Staff: the day a letter or call came in', format: 'date' }),
  happenedAt: instantInput.optional().meta({ description: 'Staff: the moment it came in; goes before `receivedOn`' }),
  firstToldOn: dateText
    .optional()
    .meta({ description: 'Staff: a contractor or other staff were told earlier, on this day', format: 'date' }),
  receivedBy: text(200).optional().meta({ description: 'Staff: who took it in' }),
  lateEntryReason: text(2000).optional().meta({ description: 'Staff: why it is recorded over one working day later' }),
});
export type Lodging = z.output<typeof lodging>;

/** The fields that say how something came in: staff alone may give them. */
export const staffFields = [
  'type',
  'procedure',
  'receivedOn',
  'happenedAt',
  'firstToldOn',
  'receivedBy',
  'lateEntryReason',
] as const satisfies readonly (keyof Lodging)[];
