import { z } from 'zod';

const text = z.string().trim().min(1);

/** How mail and text messages leave. */
export const messageVariables = {
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .meta({
      group: 'Mail',
      description: 'Mail server. Without it no mail leaves; a demonstration shows it on its mailbox page.',
      secret: true,
      mustBe: 'a mail server address',
      example: 'smtp://user:secret@mail.internal:587',
    }),
  MAIL_FROM: text.regex(/@/).optional().meta({
    group: 'Mail',
    description: 'Sender of every mail.',
    mustBe: 'a mail address',
    example: 'Complaints <complaints@example.gov.uk>',
    fallback: 'Complaints <complaints@localhost>',
  }),
  MAIL_FROM_DISCREET: text.regex(/@/).optional().meta({
    group: 'Mail',
    description: 'Sender of mail to people whose messages must not show what they are about. No telling name.',
    mustBe: 'a mail address',
    example: 'messages@example.gov.uk',
    fallback: 'the address of MAIL_FROM, without its name',
  }),
  NOTIFY_API_KEY: text
    .regex(/[0-9a-f-]{36}-[0-9a-f-]{36}$/i)
    .optional()
    .meta({
      group: 'Text messages',
      description:
        'Key of GOV.UK Notify. Without it no text message leaves; a demonstration shows it on its mailbox page.',
      secret: true,
      mustBe: 'an API key of GOV.UK Notify',
      example: 'redress-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0',
    }),
  NOTIFY_TEXT_TEMPLATE: z.uuid().optional().meta({
    group: 'Text messages',
    description: 'Id of a text message template of GOV.UK Notify whose whole body is ((message)).',
    mustBe: 'the id of a template',
    example: 'f33517ff-2a88-4f6e-b855-c550268ce08a',
  }),
  NOTIFY_DISCREET_SENDER: z.uuid().optional().meta({
    group: 'Text messages',
    description: 'Id of a sender in GOV.UK Notify whose name does not show what a message is about.',
    mustBe: 'the id of a sender',
    example: '8e222534-7f05-4972-86e3-17c5d9f894e2',
    fallback: 'the usual sender',
  }),
  NOTIFY_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({
      group: 'Text messages',
      description: 'Where GOV.UK Notify is reached; for a stand-in on this machine.',
      mustBe: 'a web address',
      example: 'http://127.0.0.1:6011',
      fallback: 'https://api.notifications.service.gov.uk',
    }),
};
