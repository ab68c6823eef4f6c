import type { Config } from '../config.ts';
import { notifyTexter } from '../notifications/channels/notify.ts';
import { textBox } from '../notifications/channels/text-box.ts';
import type { Texter } from '../ports.ts';

/** A service that takes longer is asked later whether it has the message. */
const timeoutMs = 15_000;

/** With a key of GOV.UK Notify texts leave; a demonstration keeps them for its mailbox page; else nobody is written to by text. */
export function openTexter(config: Config): Texter | null {
  const { notifyApiKey: apiKey, notifyTextTemplate: template, notifyUrl: url, notifyDiscreetSender } = config;
  if (apiKey !== undefined && template !== undefined) {
    return notifyTexter({ url, apiKey, template, discreetSender: notifyDiscreetSender, timeoutMs });
  }
  return config.demo ? textBox() : null;
}
