import { worklistTexts } from '../../language/en/pages-worklist.ts';
import type { SavedView } from '../../worklist/saved-views.ts';
import { pathTo } from '../paths.ts';
import { queryOf, type Chosen } from './chosen.ts';

const texts = worklistTexts.views;

/** The saved views as links, and the way to keep what is shown now. */
export function ViewLinks({ views, chosen }: { views: readonly SavedView[]; chosen: Chosen }) {
  const here = queryOf(chosen);
  return (
    <nav aria-label={texts.label}>
      <ul class="govuk-list redress-inline-list">
        {views.map(({ name, query, isOwn }) => (
          <li>
            <a
              class="govuk-link redress-target"
              href={addressOfView(query)}
              {...(query === here ? { 'aria-current': 'true' } : {})}
            >
              {isOwn ? name : texts.shared(name)}
            </a>
          </li>
        ))}
        <li>
          <a
            class="govuk-link redress-target"
            href={pathTo('savedViews', {}, Object.fromEntries(new URLSearchParams(here)))}
          >
            {views.length === 0 ? texts.save : `${texts.save}, ${texts.manage.toLowerCase()}`}
          </a>
        </li>
      </ul>
    </nav>
  );
}

/** The list as a view was saved. */
export function addressOfView(query: string): string {
  return pathTo('worklist', {}, Object.fromEntries(new URLSearchParams(query)));
}
