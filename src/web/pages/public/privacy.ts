import { linkTo } from '../../link.ts';
import { patterns } from '../../paths.ts';
import { informationPage } from './information-page.tsx';

/** What is done with what people tell us. */
export const privacyPage = informationPage(
  patterns.privacy,
  ({ information }) => information.privacyTexts,
  ({ name, privacyUrl }, { information }) =>
    privacyUrl === null ? '' : linkTo(privacyUrl, information.ownPrivacyNotice(name)),
);
