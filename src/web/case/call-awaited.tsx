import { callBacksTexts as texts } from '../../language/en/pages-call-backs.ts';
import { dayAndDate, timeInWords } from '../../language/en/dates.ts';
import type { CallBack } from '../../requests/call-back.ts';
import { insetText } from '../govuk.ts';
import { linkTo } from '../link.ts';
import { pathTo } from '../paths.ts';

/** On a case: that its person waits for a call. */
export function CallAwaited({ call }: { call: CallBack | null }) {
  if (call === null) return <></>;
  const when = texts.between(dayAndDate(call.day), timeInWords(call.from), timeInWords(call.to));
  return insetText({ html: `${texts.awaited(when)} ${String(linkTo(pathTo('staffCallBacks'), texts.all))}` });
}
