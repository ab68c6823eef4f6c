import { contrast } from '../../identity/theme/contrast.ts';
import type { Theme } from '../../identity/theme/theme.ts';
import { lookTexts } from '../../language/en/pages-admin-organisation.ts';
import { summaryList } from '../govuk.ts';

const texts = lookTexts.preview;

/** The look in use: its contrasts, each with the least that is allowed (WCAG 2.2, 1.4.3 and 1.4.11). */
export function LookPreview({ theme }: { theme: Theme | null }) {
  if (theme === null) return <></>;
  const { brandColour, brandText } = theme;
  const row = (text: string, ratio: number, least: string) => ({
    key: { text },
    value: { text: texts.contrast(ratio.toFixed(2), least) },
  });
  return (
    <>
      <h2 class="govuk-heading-m">{texts.heading}</h2>
      {summaryList({
        rows: [
          row(texts.rows.text, contrast(brandText, brandColour), '4.5'),
          row(texts.rows.page, contrast(brandColour, '#ffffff'), '3'),
        ],
      })}
    </>
  );
}
