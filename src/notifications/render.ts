import type { z } from 'zod';
import { texts } from '../language/language.ts';
import { drawable } from './drawable.ts';
import { easyReadTemplates } from './easy-read/index.ts';
import { html } from './html.ts';
import { plainText } from './plain-text.ts';
import { plainReader, type Reader } from './reader.ts';
import type { Template } from './template.ts';
import { templates } from './templates/index.ts';

export type NoticeOccasion = keyof typeof templates;
export type NoticeProps<O extends NoticeOccasion> = z.input<(typeof templates)[O]['props']>;

export interface RenderedNotice {
  subject: string;
  text: string;
  html: string;
  /** What a text message says. */
  short: string;
}

/** A notice in words, as plain text, HTML and a text message. Pure; throws a ZodError for data that is not this occasion's props. */
export function render<O extends NoticeOccasion>(
  occasion: O,
  props: NoticeProps<O>,
  { language, easyRead }: Reader = plainReader,
): RenderedNotice {
  const words = texts(language);
  const template = (easyRead ? easyReadOf(occasion) : undefined) ?? templates[occasion];
  const composition = template.compose(visible(props), words);
  const parts = composition.blocks.flatMap((block) => drawable(block, words));
  const subject = oneLine(composition.subject);
  const short = oneLine(composition.short);
  return { subject, text: plainText(parts), html: html({ language, title: subject, parts }), short };
}

function easyReadOf(occasion: NoticeOccasion): Template | undefined {
  const known: Partial<Record<NoticeOccasion, Template>> = easyReadTemplates;
  return known[occasion];
}

/** Without control characters and marks that turn the direction of writing: they can only deceive a reader. */
function visible(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[^\P{Cc}\t\r\n]|[\u202a-\u202e\u2066-\u2069]/gu, '');
  if (Array.isArray(value)) return value.map(visible);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visible(inner)]));
}

/** A header is one line: whatever could end it becomes a space. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
