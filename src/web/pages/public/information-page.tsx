import type { Texts } from '../../../language/language.ts';
import { definePage, type Page } from '../../page.ts';

interface Information {
  title: string;
  sections: readonly { heading: string; paragraphs?: readonly string[]; items?: readonly string[] }[];
}

/** A page of headings with paragraphs and lists, and nothing else. */
export function informationPage(path: string, wordsOf: (texts: Texts) => Information): Page {
  return definePage({
    path,
    access: 'public',
    load: async () => ({}),
    view: (_props, { texts }) => {
      const { title, sections } = wordsOf(texts);
      return { title, body: <>{sections.map(section)}</> };
    },
  });
}

function section({ heading, paragraphs = [], items = [] }: Information['sections'][number]) {
  return (
    <>
      {heading === '' ? '' : <h2 class="govuk-heading-m">{heading}</h2>}
      {paragraphs.map((paragraph) => (
        <p class="govuk-body">{paragraph}</p>
      ))}
      {items.length === 0 ? (
        ''
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      )}
    </>
  );
}
