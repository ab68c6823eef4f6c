import { texts } from '../../src/language/language.ts';
import type { Situation } from '../../src/web/lodging/step.ts';

/** A council with its own homes and two services, on 2 March 2026. */
export const situation: Situation = {
  today: '2026-03-02',
  language: 'en',
  texts: texts('en'),
  isLandlordToo: true,
  sendsTexts: true,
  services: [
    { id: '01900000-0000-7000-8000-000000000001', name: 'Repairs' },
    { id: '01900000-0000-7000-8000-000000000002', name: 'Waste and recycling' },
  ],
  find: '',
  isChange: false,
  contact: { phone: '01632 960 001' },
  reportUrl: null,
  files: [],
};

/** A form with these fields; a list is several values of one name. */
export function formOf(fields: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) form.append(name, each);
  return form;
}
