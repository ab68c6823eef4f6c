import { caseFrameTexts as texts } from '../../language/en/pages-case-frame.ts';
import { pathTo } from '../paths.ts';
import { casePages, type CasePageName } from './case-pages.ts';

interface Props {
  reference: string;
  active: CasePageName | null;
  pages: readonly CasePageName[];
}

/** The way from one page of a case to the others: those that whoever looks may see. */
export function CaseNavigation({ reference, active, pages }: Props) {
  return (
    <nav class="redress-sub-navigation" aria-label={texts.navigation}>
      <ul>
        {pages.map((name) => (
          <li>
            <a
              class="redress-target"
              href={pathTo(casePages[name].path, { reference })}
              aria-current={name === active ? 'page' : undefined}
            >
              {texts.pages[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
