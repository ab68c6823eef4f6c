import axios from 'axios';
import { NotifyClient } from 'notifications-node-client';
import type { OutgoingText, SendOutcome, Texter } from '../../ports.ts';
import { isUnsure, notifyFailure } from './notify-failure.ts';
import { notifyText } from './notify-text.ts';

export interface NotifySettings {
  /** No slash at the end. */
  url: string;
  apiKey: string;
  /** Of a template whose whole body is ((message)). */
  template: string;
  /** The sender for messages that must not show what they are about; when absent the usual one. */
  discreetSender?: string | undefined;
  timeoutMs: number;
}

/** Text messages by GOV.UK Notify. Where it is not known whether one was taken, Notify is asked before it is sent again. */
export function notifyTexter(settings: NotifySettings): Texter {
  const client = new NotifyClient(settings.url, settings.apiKey);
  client.setClient(limited(settings.timeoutMs));
  return {
    async send(message): Promise<SendOutcome> {
      try {
        const earlier = message.isAgain ? await outcomeOf(client, message) : null;
        if (earlier !== null) return earlier;
      } catch (error) {
        return notifyFailure(error);
      }
      return handOver(client, settings, message);
    },
  };
}

/** The client by itself would wait for ever. Holds because both are axios, whose types for `import` and `require` differ in name only. */
function limited(timeout: number): Parameters<NotifyClient['setClient']>[0] {
  return axios.create({ timeout, maxRedirects: 0 }) as unknown as Parameters<NotifyClient['setClient']>[0];
}

async function handOver(client: NotifyClient, settings: NotifySettings, message: OutgoingText): Promise<SendOutcome> {
  const { template, discreetSender } = settings;
  const { to, text, reference, isDiscreet } = message;
  const sender = isDiscreet === true && discreetSender !== undefined ? { smsSenderId: discreetSender } : {};
  try {
    await client.sendSms(template, to, { personalisation: { message: notifyText(text) }, reference, ...sender });
    return { kind: 'sent' };
  } catch (error) {
    const known = isUnsure(error) ? await outcomeOf(client, message).catch(() => null) : null;
    return known ?? notifyFailure(error);
  }
}

/** What became of a message that Notify may have taken; null when it knows of none. */
async function outcomeOf(client: NotifyClient, { reference }: OutgoingText): Promise<SendOutcome | null> {
  const { data } = await client.getNotifications('sms', undefined, reference);
  const [known] = data.notifications;
  if (known === undefined) return null;
  return known.status.endsWith('-failure') ? { kind: 'permanent', reason: `text ${known.status}` } : { kind: 'sent' };
}
