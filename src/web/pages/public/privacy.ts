import { privacyTexts } from '../../../language/en/pages-public.ts';
import { patterns } from '../../paths.ts';
import { plainPage } from './plain-page.tsx';

/** What is done with what people tell us, and the two cookies. */
export const privacyPage = plainPage(patterns.privacy, privacyTexts);
