import { raw } from 'hono/html';
import { postersTexts as texts } from '../../../language/en/pages-admin-surveys.ts';
import { placeAddress } from '../../../surveys/place-address.ts';
import { placeCodeSvg } from '../../../surveys/place-code.ts';
import { surveysNow } from '../../../surveys/survey-settings.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Poster {
  place: string;
  address: string;
  svg: string;
}

/** A QR code for each place, to be printed and cut. */
export const postersPage = definePage<Poster[]>({
  path: patterns.adminPosters,
  access: ['organisation.manage'],
  async load({ ctx, http }) {
    const { baseUrl } = http.get('options');
    const { places } = await surveysNow(ctx);
    return Promise.all(
      places.map(async (place) => {
        const address = placeAddress(baseUrl, place);
        return { place, address, svg: await placeCodeSvg(address) };
      }),
    );
  },
  view: (posters) => ({
    title: texts.title,
    back: { href: pathTo('adminSurveys'), text: texts.back },
    body: <Posters posters={posters} />,
  }),
});

function Posters({ posters }: { posters: Poster[] }) {
  return (
    <>
      <p class="govuk-body">{posters.length === 0 ? texts.none : texts.intro}</p>
      {posters.map(({ place, address, svg }) => (
        <section class="redress-poster">
          <h2 class="govuk-heading-l">{place}</h2>
          <p class="govuk-body-l">{texts.ask}</p>
          <div role="img" aria-label={texts.alt(place)}>
            {raw(svg)}
          </div>
          <p class="govuk-body">
            {texts.how}
            <br />
            <span class="redress-words">{address}</span>
          </p>
        </section>
      ))}
    </>
  );
}
