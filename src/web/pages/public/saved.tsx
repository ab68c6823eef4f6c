import { londonDate } from '../../../calendar/london.ts';
import { askForDraftLink } from '../../../drafts/ask-for-draft-link.ts';
import { openDraft } from '../../../drafts/open-draft.ts';
import { returnAddress } from '../../../drafts/return-address.ts';
import { clearDraftCookie, draftCookie } from '../../../http/cookies.ts';
import { countDraftLink } from '../../../http/limits.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { AnotherIsComing } from './resume-views.tsx';
import { HowToComeBack, JustSaved } from './saved-views.tsx';

/** A draft that this browser holds and has given an address for. */
export interface SavedHere {
  draftId: string;
  returnTo: string;
  keptUntil: string;
}

/** After saving: what to do when no message comes. To everybody else: how to come back. */
export const savedPage = definePage<SavedHere | null>({
  path: patterns.resume,
  access: 'public',
  load: savedHere,
  view: (saved, request) => {
    const texts = request.texts.drafts.savedTexts;
    if (request.query.has('asked')) return { title: texts.savedTitle, body: <AnotherIsComing request={request} /> };
    return saved === null
      ? { title: texts.title, body: <HowToComeBack request={request} /> }
      : { title: texts.savedTitle, body: <JustSaved saved={saved} request={request} /> };
  },
  async submit(request, form) {
    if (form.get('do') === 'leave') {
      clearDraftCookie(request.http);
      return { redirect: pathTo('resume') };
    }
    const saved = await savedHere(request);
    if (saved === null) return { redirect: pathTo('resume') };
    await countDraftLink(request.http, saved.returnTo);
    await askForDraftLink(request.ctx, { ...saved, language: request.language });
    return { redirect: pathTo('resume') };
  },
});

async function savedHere({ ctx, http }: PageRequest): Promise<SavedHere | null> {
  const secret = draftCookie(http);
  const draft = secret === undefined ? null : await openDraft(ctx, { secret });
  const returnTo = draft && (await returnAddress(ctx, { draftId: draft.id }));
  return draft && returnTo ? { draftId: draft.id, returnTo, keptUntil: londonDate(draft.expiresAt) } : null;
}
