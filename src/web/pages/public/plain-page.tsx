import { definePage, type Page } from '../../page.ts';

/** A page of paragraphs and nothing else. */
export function plainPage(path: string, texts: { title: string; paragraphs: readonly string[] }): Page {
  return definePage({
    path,
    access: 'public',
    load: async () => ({}),
    view: () => ({
      title: texts.title,
      body: (
        <>
          {texts.paragraphs.map((paragraph) => (
            <p class="govuk-body">{paragraph}</p>
          ))}
        </>
      ),
    }),
  });
}
