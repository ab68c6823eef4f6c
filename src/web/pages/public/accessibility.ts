import { patterns } from '../../paths.ts';
import { informationPage } from './information-page.tsx';

/** How the service can be used, what was tested, and whom to tell when it cannot. */
export const accessibilityPage = informationPage(
  patterns.accessibility,
  ({ information }) => information.accessibilityTexts,
);
