import { z } from 'zod';
import type { Texts } from '../../../language/language.ts';
import { phonePattern } from '../../../requests/phone-pattern.ts';

/** What is asked about a call. */
export function callBackSchema({ ownCallBack: texts }: Texts) {
  return z.object({
    phone: z.string({ error: texts.phone.missing }).max(40, texts.phone.wrong).regex(phonePattern, texts.phone.wrong),
    slot: z.string({ error: texts.slot.missing }).max(40, texts.slot.missing),
    topic: z.string().max(500, texts.topic.tooLong).optional(),
    needs: z.string().max(500, texts.needs.tooLong).optional(),
  });
}
