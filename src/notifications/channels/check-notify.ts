import axios from 'axios';
import { NotifyClient } from 'notifications-node-client';
import type { NotifySettings } from './notify.ts';
import { notifyFailure } from './notify-failure.ts';

/** Whether GOV.UK Notify takes the key and knows the template; a class of failure where it does not. Sends nothing. */
export async function checkNotify({ url, apiKey, template, timeoutMs }: NotifySettings): Promise<string | null> {
  const client = new NotifyClient(url, apiKey);
  client.setClient(limited(timeoutMs));
  try {
    await client.getTemplateById(template);
    return null;
  } catch (error) {
    const outcome = notifyFailure(error);
    return outcome.kind === 'sent' ? null : outcome.reason;
  }
}

/** The client by itself would wait for ever. Holds because both are axios, whose types for `import` and `require` differ in name only. */
function limited(timeout: number): Parameters<NotifyClient['setClient']>[0] {
  return axios.create({ timeout, maxRedirects: 0 }) as unknown as Parameters<NotifyClient['setClient']>[0];
}
