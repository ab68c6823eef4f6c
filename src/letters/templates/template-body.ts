import { z } from 'zod';
import { letterTemplateTexts as texts } from '../../language/en/pages-letter-templates.ts';
import { partFaults } from '../check-words.ts';
import { letterKindNames } from '../letter-kind.ts';
import { unknownPlaceholders } from '../placeholders.ts';

/** Which template: a kind of letter in one language and one format. */
export const templateName = z.strictObject({
  kind: z.enum(letterKindNames),
  language: z.enum(['en', 'cy']),
  format: z.enum(['standard', 'easyRead']),
});
export type TemplateName = z.infer<typeof templateName>;

/** What letters of a kind begin with; one that lacks a locked part, or asks for what nobody knows, cannot be put in force. */
export const templateBody = templateName
  .extend({
    text: z.string().trim().min(1, texts.faults.empty).max(20_000, texts.faults.long),
    /** Whose signature: the officer's own, or their role where names are not given out. */
    signAs: z.enum(['name', 'role']),
    /** The version that it was written over; 0 where it was the one that comes with Redress. */
    over: z.int().nonnegative(),
  })
  .superRefine(({ text, kind }, context) => {
    if (text === '') return;
    const faults = [
      ...unknownPlaceholders(text).map((name) => texts.faults.unknown(name)),
      ...partFaults(text, kind).map(({ kind: fault, what }) =>
        fault === 'missingPart' ? texts.faults.missing(what) : texts.faults.noPart(what),
      ),
    ];
    // All of them in one message: a field says what is wrong with it once.
    if (faults.length > 0) context.addIssue({ code: 'custom', path: ['text'], message: faults.join('. ') });
  });
export type TemplateBody = z.infer<typeof templateBody>;
