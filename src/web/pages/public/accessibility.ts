import { accessibilityTexts } from '../../../language/en/pages-public.ts';
import { patterns } from '../../paths.ts';
import { plainPage } from './plain-page.tsx';

/** How the service can be used, and whom to tell when it cannot. */
export const accessibilityPage = plainPage(patterns.accessibility, accessibilityTexts);
