import { texts } from '../language/language.ts';
import type { Drawable } from '../notifications/drawable.ts';
import { partsOfHtml } from '../notifications/parts-of-html.ts';
import type { PaperLetter } from './pdf/paper-letter.ts';

/** What is known of a frozen notice and its reader. */
export interface LetterSource {
  /** The frozen page. */
  html: string;
  organisation: {
    name: string;
    contactPhone: string | null;
    contactEmail: string | null;
    contactAddress: string | null;
  };
  name: string | null;
  /** Null where it does not go by post. */
  address: string | null;
  formats: readonly string[];
  /** Of the letter, YYYY-MM-DD. */
  on: string;
  /** On paper in place of links: how to read on without them. */
  code: { url: string; code: string } | null;
}

/** A frozen notice as a letter: the same parts in the same order, with a letterhead and who it is to. Pure. */
export function paperLetterOf(source: LetterSource): PaperLetter {
  const { html, organisation, name, address, formats, on, code } = source;
  const { language, title, parts } = partsOfHtml(html);
  const { dates, notices } = texts(language);
  const { name: organisationName, contactAddress, contactPhone, contactEmail } = organisation;
  return {
    language,
    title,
    organisation: {
      name: organisationName,
      contact: [...headLines(contactAddress, organisationName), ...given(contactPhone, contactEmail)],
    },
    to: [...given(name), ...linesOf(address)],
    date: dates.dateInWords(on),
    parts: code === null ? parts : [...parts.filter((part) => !('action' in part)), ...codeParts(code, notices)],
    isLarge: formats.includes('largePrint'),
    words: { page: notices.shared.pageOf },
  };
}

function codeParts(
  { url, code }: { url: string; code: string },
  { letterCode: words }: ReturnType<typeof texts>['notices'],
): Drawable[] {
  const facts = [
    { term: words.page, detail: url },
    { term: words.code, detail: code },
  ];
  return [{ heading: words.heading }, { paragraph: words.how }, { facts }, { paragraph: words.keep }];
}

/** An address that was written in one line has its parts under each other; the name stands above it already. */
function headLines(address: string | null, name: string): string[] {
  return linesOf((address ?? '').replaceAll(/,\s*/g, '\n')).filter((line) => line !== name);
}

function linesOf(text: string | null): string[] {
  return (text ?? '').split(/\r?\n/).flatMap((line) => given(line.trim()));
}

function given(...values: (string | null)[]): string[] {
  return values.filter((value): value is string => value !== null && value !== '');
}
