import { limitInWords } from './dates.ts';

interface Stage {
  id: string;
  title: string;
}

/** How people speak of a stage of a procedure; its id is stage1, stage2 … or single (machines/lint.ts). */
export const stageWords = {
  /** In the middle of a sentence: 'stage 2'. */
  name: ({ id }: Pick<Stage, 'id'>): string => id.replace(/^stage(\d+)$/, 'stage $1'),
  /** What it is besides its number, for example 'formal investigation'; null where its title says nothing more. */
  about: ({ title }: Pick<Stage, 'title'>): string | null => {
    const about = title.replace(/^Stage \d+:?\s*/i, '');
    return about === '' ? null : about;
  },
  /** As its heading. Titles of procedures, stages and bank holidays are data, in English. */
  title: ({ title }: Pick<Stage, 'title'>): string => title,
  limit: limitInWords,
} as const;
