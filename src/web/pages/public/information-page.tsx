import { describeOrganisation, type OrganisationDescription } from '../../../identity/describe-organisation.ts';
import type { Texts } from '../../../language/language.ts';
import type { Markup } from '../../govuk.ts';
import { definePage, type Page } from '../../page.ts';

interface Information {
  title: string;
  sections: readonly { heading: string; paragraphs?: readonly string[]; items?: readonly string[] }[];
}

/** A link to the organisation's own words, as markup; nothing where it has none. */
type LinkOf = (organisation: OrganisationDescription, texts: Texts) => Markup | string;

/** A page of headings with paragraphs and lists, and perhaps a link below them. */
export function informationPage(path: string, wordsOf: (texts: Texts) => Information, linkOf?: LinkOf): Page {
  return definePage<{ link: Markup | string }>({
    path,
    access: 'public',
    load: async ({ ctx, texts }) => ({ link: linkOf ? linkOf(await describeOrganisation(ctx), texts) : '' }),
    view: ({ link }, { texts }) => {
      const { title, sections } = wordsOf(texts);
      return {
        title,
        body: (
          <>
            {sections.map(section)}
            {link === '' ? '' : <p class="govuk-body">{link}</p>}
          </>
        ),
      };
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
