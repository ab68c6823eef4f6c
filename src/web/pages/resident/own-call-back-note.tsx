import type { Texts } from '../../../language/language.ts';
import type { CallBack } from '../../../requests/call-back.ts';
import { insetText } from '../../govuk.ts';
import { linkTo } from '../../link.ts';
import { pathTo } from '../../paths.ts';
import { whenCalled } from './own-call-back-arranged.tsx';

/** On one's own complaint: the call that is arranged, if one is. */
export function CallNote({ call, texts }: { call: CallBack | null; texts: Texts }) {
  if (call === null) return <></>;
  const words = texts.ownCallBack;
  const link = linkTo(pathTo('ownCallBack'), words.change);
  return insetText({ html: `${words.onCase(whenCalled(call, texts))} ${String(link)}` });
}
