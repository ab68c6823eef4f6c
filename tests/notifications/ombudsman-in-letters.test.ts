import { expect, it } from 'vitest';
import { render, type NoticeOccasion } from '../../src/notifications/render.ts';
import { sampleProps } from './sample-props.ts';

const letters = [
  'acknowledgement',
  'stage2-acknowledgement',
  'extension',
  'delay-notice',
  'response',
  'incomplete-response',
  'final-response',
  'refusal',
  'remedy-failure',
  'restriction',
] as const satisfies NoticeOccasion[];

it('every letter about the handling of a complaint names the Ombudsman and the way there', () => {
  for (const occasion of letters) {
    const { text, html } = render(occasion, sampleProps[occasion]);
    for (const form of [text, html]) {
      expect(form, occasion).toMatch(/Ombudsman/);
      expect(form, occasion).toMatch(/www\.(lgo|housing-ombudsman)\.org\.uk/);
    }
  }
});
