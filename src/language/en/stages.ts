import { limitInWords } from './dates.ts';

/** A stage as people speak of it: "Stage 2: formal investigation" is "stage 2", and what it is. */
export const stageWords = {
  /** In the middle of a sentence: 'stage 2', or the whole title where it has no number. */
  name: (title: string): string => lower(title.split(':')[0] ?? title),
  /** What follows the number, for example 'formal investigation'; null where the title says nothing more. */
  about: (title: string): string | null => {
    const [, about = ''] = /^[^:]*:\s*(.*)$/.exec(title) ?? [];
    return about === '' ? null : about;
  },
  /** At the beginning of a sentence or alone. */
  heading: (title: string): string => capital(stageWords.name(title)),
  limit: limitInWords,
} as const;

/** Only "Stage" is a common word; a title of the organisation's own may begin with a name. */
function lower(name: string): string {
  return name.replace(/^Stage (?=\d)/, 'stage ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
