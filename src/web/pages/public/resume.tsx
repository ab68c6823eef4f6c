import { askForAnotherLink } from '../../../drafts/ask-for-draft-link.ts';
import type { LinkState } from '../../../drafts/find-draft-link.ts';
import { lookAtDraftLink } from '../../../drafts/look-at-draft-link.ts';
import { openDraft } from '../../../drafts/open-draft.ts';
import { useDraftLink } from '../../../drafts/use-draft-link.ts';
import { setDraftCookie } from '../../../http/cookies.ts';
import { countDraft, countDraftLink } from '../../../http/limits.ts';
import { readKept } from '../../lodging/answers.ts';
import { whereLeftOff } from '../../lodging/where-left-off.ts';
import { definePage, param } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { LinkIsClosed, LinkIsReady } from './resume-views.tsx';

interface Props {
  state: LinkState;
}

/**
 * Where the link in the message leads. Opening the page shows a button and nothing of the draft, so that a program which
 * looks at links in mail uses none up; the button opens the draft here.
 */
export const resumePage = definePage<Props>({
  path: patterns.resumeLink,
  access: 'public',
  async load(request) {
    await countDraft(request.http);
    return { state: await lookAtDraftLink(request.ctx, { token: param(request, 'token') }) };
  },
  view: ({ state }, request) => {
    const texts = request.texts.drafts.resumeTexts;
    if (state === 'ready') return { title: texts.title, body: <LinkIsReady request={request} /> };
    return { title: texts.closedTitle, body: <LinkIsClosed state={state} request={request} /> };
  },
  async submit(request, form) {
    const token = param(request, 'token');
    if (form.get('do') === 'another') {
      await countDraftLink(request.http, token);
      await askForAnotherLink(request.ctx, { token });
      return { redirect: pathTo('resume', {}, { asked: 'again' }) };
    }
    await countDraft(request.http);
    const opened = await useDraftLink(request.ctx, { token });
    if (opened === null) return { redirect: pathTo('resumeLink', { token }) };
    setDraftCookie(request.http, opened.secret);
    // Who opened the link chose to go on: they are not asked that again.
    const draft = await openDraft(request.ctx, { secret: opened.secret });
    const kept = readKept(draft?.answers ?? null);
    return { redirect: kept === null ? pathTo('lodge') : await whereLeftOff(request, opened.draftId, kept) };
  },
});
