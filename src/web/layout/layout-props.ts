import type { OrganisationDescription } from '../../identity/describe-organisation.ts';
import type { PageRequest, PageView } from '../page.ts';

/** What every part of the frame is drawn from. */
export interface LayoutProps {
  request: PageRequest;
  view: PageView;
  organisation: OrganisationDescription;
  /** When whoever is signed in as a resident will be signed out if they do nothing; null for everybody else. */
  sessionEnds: Date | null;
  /** How many calls staff have still to make; 0 for everybody else. */
  openCalls: number;
}
