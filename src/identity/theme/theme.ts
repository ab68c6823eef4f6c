import { z } from 'zod';

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'Give a colour as # and six digits, for example #1d70b8')
  .transform((text) => text.toLowerCase());

/** The most bytes of a logo: a page with everything it loads stays below 100 kB. */
export const MOST_LOGO_BYTES = 30_000;

/** Fonts that readers' machines have; nothing is fetched from anybody. */
export const fontStacks = {
  plain: '"Helvetica Neue", Helvetica, Arial, sans-serif',
  wide: 'Verdana, Geneva, sans-serif',
  system: 'system-ui, "Segoe UI", Roboto, sans-serif',
} as const;

/** How an organisation's pages look. */
export const theme = z.strictObject({
  brandColour: colour,
  /** On the brand colour. */
  brandText: colour.default('#ffffff'),
  logo: z
    .strictObject({
      type: z.enum(['svg', 'png']),
      /** Base64. */
      data: z.string(),
      /** What is read aloud: the name of the organisation. */
      alt: z.string().min(1),
    })
    .optional(),
  font: z.enum(['plain', 'wide', 'system']).default('plain'),
});

export type Theme = z.output<typeof theme>;
export type ThemeInput = z.input<typeof theme>;
