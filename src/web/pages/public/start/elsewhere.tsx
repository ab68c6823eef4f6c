import type { Texts } from '../../../../language/language.ts';
import { pathTo } from '../../../paths.ts';

/** What is no complaint, and where it goes instead. */
export function Elsewhere({ reportUrl, texts }: { reportUrl: string | null; texts: Texts }) {
  const words = texts.start.startTexts.notAComplaint;
  return (
    <>
      <h2 class="govuk-heading-m">{words.heading}</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>
          {words.report}{' '}
          {reportUrl === null ? (
            ''
          ) : (
            <a class="govuk-link" href={reportUrl}>
              {words.reportLink}
            </a>
          )}
        </li>
        {words.items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('guide')}>
          {words.guide}
        </a>
      </p>
    </>
  );
}
