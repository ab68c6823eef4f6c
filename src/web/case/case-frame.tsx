import type { Child } from 'hono/jsx';
import type { CaseView } from '../../cases/view.ts';
import type { CasePageName } from './case-pages.ts';
import { CaseBanners } from './case-banners.tsx';
import { CaseNavigation } from './case-navigation.tsx';
import { IdentityBar } from './identity-bar.tsx';
import type { Presence } from './presence.ts';
import { PresenceNotice } from './presence-notice.tsx';

interface Props {
  view: CaseView;
  /** Null on what belongs to a case but is none of its pages: a form, a letter. */
  active: CasePageName | null;
  /** From `loadPresence`. */
  presence: Presence;
  /** The main heading, where the page leaves it to the frame (`ownHeading`); its reference stays in one piece. */
  heading?: string;
  children?: Child;
}

/** What every page of a case has around it: whose it is, what to mind, who else is here, and the way to its other pages. */
export function CaseFrame({ view, active, presence, heading, children }: Props) {
  return (
    <>
      {heading === undefined ? '' : <Heading words={heading} reference={view.reference} />}
      <IdentityBar view={view} />
      <PresenceNotice others={presence.others} />
      <CaseBanners view={view} staffId={presence.staffId} />
      <CaseNavigation reference={view.reference} active={active} pages={presence.pages} />
      {children}
    </>
  );
}

/** A reference is read out whole. */
function Heading({ words, reference }: { words: string; reference: string }) {
  const [before = '', after = ''] = words.split(reference);
  return (
    <h1 class="govuk-heading-l">
      {before}
      <span class="redress-nowrap">{reference}</span>
      {after}
    </h1>
  );
}
