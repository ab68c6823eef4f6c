import type { CaseView } from '../../cases/view.ts';
import { caseFrameTexts as texts } from '../../language/en/pages-case-frame.ts';
import { tag } from '../govuk.ts';
import { bannersOf } from './banners-of.ts';

/** What everybody must know before they write, call or share anything: in words, with a colour besides. */
export function CaseBanners({ view, staffId }: { view: CaseView; staffId: string | null }) {
  const banners = bannersOf(view, staffId);
  if (banners.length === 0) return <></>;
  return (
    <section class="redress-banners" aria-label={texts.banners}>
      <ul>
        {banners.map(({ name, colour, words, more }) => (
          <li>
            {tag({ text: texts.banner[name], classes: colour })} <span>{words}</span>{' '}
            {more ? (
              <a class="govuk-link" href={more.href}>
                {more.text}
              </a>
            ) : (
              ''
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
