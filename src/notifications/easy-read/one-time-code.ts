import { oneTimeCode as plain } from '../templates/one-time-code.ts';
import { inEasyRead } from './in-easy-read.ts';

export const oneTimeCode = inEasyRead(plain, {
  opening: ({ code }, texts) => [
    { paragraph: texts.easyReadNotices.oneTimeCode.opening },
    { facts: [{ term: texts.notices.oneTimeCode.code, detail: code }] },
  ],
  nextStep: (_, { easyReadNotices }) => easyReadNotices.oneTimeCode.nextStep,
  closing: ({ page }, { notices, easyReadNotices }) => [
    ...(page === null ? [] : [{ action: { text: notices.oneTimeCode.page, url: page } }]),
    { paragraph: easyReadNotices.oneTimeCode.notYou },
  ],
});
