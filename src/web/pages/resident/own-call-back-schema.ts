import { z } from 'zod';
import type { Failure } from '../../../errors.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import type { Texts } from '../../../language/language.ts';
import { phonePattern } from '../../../requests/phone-pattern.ts';
import type { FormFault } from '../../form.ts';

/** What is asked about a call. */
export function callBackSchema({ ownCallBack: texts }: Texts) {
  return z.object({
    phone: z.string({ error: texts.phone.missing }).max(40, texts.phone.wrong).regex(phonePattern, texts.phone.wrong),
    slot: z.string({ error: texts.slot.missing }).max(40, texts.slot.missing),
    topic: z.string().max(500, texts.topic.tooLong).optional(),
    needs: z.string().max(500, texts.needs.tooLong).optional(),
  });
}

/** Why no call could be arranged, in the reader's language. Throws `not-found`. */
export function callBackFaults(failure: Failure, { ownCallBack: texts }: Texts): FormFault[] {
  if (failure.kind !== 'refused') throw new HttpFailure('not-found');
  const words: Record<string, FormFault> = {
    '/slot': { field: 'slot', message: texts.slotGone },
    '/phone': { field: 'phone', message: texts.never },
  };
  const pointer = failure.faults?.[0]?.pointer ?? '';
  return [words[pointer] ?? { field: 'phone', message: texts.one }];
}
