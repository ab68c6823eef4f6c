import { describe, expect, test } from 'vitest';
import { nationCalendar } from '../../src/calendar/nations.ts';
import { languages, type Language } from '../../src/language/language.ts';
import { knownProcedures } from '../../src/machines/own-procedures.ts';
import { policy } from '../../src/machines/policy.ts';
import type { Procedure } from '../../src/machines/procedure.ts';
import { discreetNotice } from '../../src/notifications/discreet-notice.ts';
import { easyReadTemplates } from '../../src/notifications/easy-read/index.ts';
import type { Reader } from '../../src/notifications/reader.ts';
import { render, type RenderedNotice } from '../../src/notifications/render.ts';
import { templates } from '../../src/notifications/templates/index.ts';
import { sampleProps } from './sample-props.ts';
import { walkProcedure } from './walk-procedure.ts';

const occasions = Object.values(templates).map(({ occasion }) => occasion);
const readers: Reader[] = (Object.keys(languages) as Language[]).flatMap((language) =>
  [false, true].map((easyRead) => ({ language, easyRead })),
);

describe.each(readers)('for somebody who reads $language, easy read: $easyRead', (reader) => {
  test.each(knownProcedures())('every notice of a life under $id is whole', (procedure) => {
    const sent = walkProcedure(beginning(procedure), procedure, reader);
    expect(sent.length).toBeGreaterThan(20);
    for (const notice of sent) expectWhole(notice, reader.language);
  });

  test.each(occasions)('the notice "%s" is whole', (occasion) => {
    expectWhole(render(occasion, sampleProps[occasion], reader), reader.language);
  });

  test('what is sent in place of a notice is whole', () => {
    expectWhole(discreetNotice(reader.language), reader.language);
  });
});

describe.each(Object.keys(easyReadTemplates) as (keyof typeof easyReadTemplates)[])(
  'the easy read "%s"',
  (occasion) => {
    const plain = render(occasion, sampleProps[occasion]);
    const easy = render(occasion, sampleProps[occasion], { language: 'en', easyRead: true });

    test('is another text about the same', () => {
      expect(easy.text).not.toBe(plain.text);
      expect(easy.subject).toBe(plain.subject);
    });

    test('keeps to sentences of at most fourteen words, apart from names and what an officer wrote', () => {
      const ours = easy.html
        .replaceAll(/<blockquote>.*?<\/blockquote>/gs, '')
        .replaceAll(/Local Government[^.<]*Ombudsman/g, 'Ombudsman');
      const sentences = [...ours.matchAll(/<p>(.*?)<\/p>/g)].flatMap(([, text = '']) => text.split(/(?<=[.!?])\s+/));
      for (const sentence of sentences) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(14);
    });

    test('gives every date that the plain one gives', () => {
      const datesIn = ({ text }: RenderedNotice) =>
        new Set(text.replaceAll(/\s+/g, ' ').match(/\d{1,2} [A-Z][a-z]+ \d{4}/g));
      expect(datesIn(easy)).toEqual(datesIn(plain));
    });
  },
);

test('every easy read answer carries the officer’s letter whole', () => {
  const letter = 'It was our mistake.\n\nWe are sorry.';
  for (const occasion of ['acknowledgement', 'extension', 'response', 'final-response'] as const) {
    const { html } = render(occasion, { ...sampleProps[occasion], letter }, { language: 'en', easyRead: true });
    expect(html, occasion).toContain('<p>It was our mistake.</p>\n<p>We are sorry.</p>');
  }
});

function expectWhole({ subject, text, html, short }: RenderedNotice, language: Language): void {
  for (const words of [subject, text, short]) {
    expect(words).not.toBe('');
    expect(words).not.toMatch(/undefined|null|NaN|\[object|=>|\{|\}/);
  }
  expect(subject.length).toBeLessThanOrEqual(110);
  // Notify takes no more in one message.
  expect(short.length).toBeLessThanOrEqual(918);
  expect(html).toContain(`<html lang="${language}">`);
  expect(html).not.toMatch(/<(h1|h2|p|dt|dd|li|dl|ol|blockquote)>\s*<\/\1>/);
}

function beginning(procedure: Procedure) {
  const [nation = 'england-and-wales'] = procedure.nations;
  return {
    procedure: { id: procedure.id, version: procedure.version },
    calendar: nationCalendar(nation),
    policy: policy.parse({ settings: {}, maxExtensions: 3 }),
    snapshot: null,
  };
}
