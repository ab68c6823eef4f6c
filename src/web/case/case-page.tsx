import type { Child } from 'hono/jsx';
import { getCase } from '../../cases/get-case.ts';
import type { CaseView } from '../../cases/view.ts';
import { caseFrameTexts as texts } from '../../language/en/pages-case-frame.ts';
import { staffCaseTexts } from '../../language/en/pages-staff.ts';
import { found } from '../found.ts';
import { definePage, param, type Page, type PageRequest } from '../page.ts';
import { pathTo, patterns } from '../paths.ts';
import { CaseFrame } from './case-frame.tsx';
import { casePages, type CasePageName } from './case-pages.ts';
import { loadPresence, type Presence } from './presence.ts';

interface CasePage<More> {
  name: CasePageName;
  /** What the page shows besides the case itself; nothing else is read. */
  load(request: PageRequest, view: CaseView): Promise<More>;
  body(view: CaseView, more: More, request: PageRequest): Child;
}

/** One of the pages of a case within their common frame. */
export function defineCasePage<More>({ name, load, body }: CasePage<More>): Page {
  const { path, needs } = casePages[name];
  return definePage<{ view: CaseView; presence: Presence; more: More }>({
    path: patterns[path],
    access: needs,
    async load(request) {
      const view = found(await getCase(request.ctx, { reference: param(request, 'reference') }));
      const [presence, more] = await Promise.all([loadPresence(request.ctx, view), load(request, view)]);
      if (!presence.pages.includes(name)) found(null);
      return { view, presence, more };
    },
    view: ({ view, presence, more }, request) => ({
      title: titleOf(name, view.reference),
      back: { href: pathTo('worklist'), text: staffCaseTexts.back },
      wide: true,
      ownHeading: true,
      body: (
        <CaseFrame view={view} active={name} presence={presence} heading={titleOf(name, view.reference)}>
          {body(view, more, request)}
        </CaseFrame>
      ),
    }),
  });
}

function titleOf(name: CasePageName, reference: string): string {
  return name === 'summary' ? staffCaseTexts.title(reference) : texts.title(texts.pages[name], reference);
}
