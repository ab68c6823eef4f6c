import { patterns } from '../../paths.ts';
import { informationPage } from './information-page.tsx';

/** Every cookie there is, what it is for and how long it stays. */
export const cookiesPage = informationPage(patterns.cookies, ({ information }) => information.cookiesTexts);
