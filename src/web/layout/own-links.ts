import { isAmong } from '../../http/access.ts';
import { lendingTexts } from '../../language/en/pages-lending.ts';
import { overviewTexts } from '../../language/en/pages-overview.ts';
import { ownOrganisationsTexts } from '../../language/en/pages-staff-sign-in.ts';
import type { Actor } from '../../ports.ts';
import { pathTo } from '../paths.ts';

interface OwnLink {
  text: string;
  href: string;
}

/** What somebody of the staff seeks for themselves rather than for a case; each is there for whoever may open it. */
export function ownLinks(actor: Actor): OwnLink[] {
  if (actor.kind !== 'staff') return [];
  return [
    ...(isAmong(actor, ['case.read']) ? [{ text: overviewTexts.title, href: pathTo('overview') }] : []),
    ...(isAmong(actor, ['case.read', 'people.manage']) ? [{ text: lendingTexts.title, href: pathTo('lending') }] : []),
    // Only an identity provider knows whether somebody works elsewhere too.
    ...(actor.isVouchedFor === true ? [{ text: ownOrganisationsTexts.title, href: pathTo('ownOrganisations') }] : []),
  ];
}
