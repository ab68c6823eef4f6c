import { voidClocks } from '../clock-book.ts';
import { isWork } from '../clock-rules.ts';
import { follow, remember } from '../draft.ts';
import { deed } from './deed.ts';
import { takeUpAgain } from './take-up-again.ts';

/** Another case has to do with this one; neither changes by it. */
export const link = deed('link', (draft, { to, kind }) => {
  remember(draft, { links: [...draft.context.links, { to, kind }] });
  follow(draft, { type: 'linkCase', to, kind, state: 'linked' });
});

/** The same matter is open elsewhere: this case rests, and the person is told which one goes on. */
export const linkDuplicate = deed('link', (draft, { to, kind }, { place }) => {
  remember(draft, { links: [...draft.context.links, { to, kind }], leftFrom: place });
  voidClocks(draft, isWork);
  follow(draft, { type: 'linkCase', to, kind, state: 'linked' });
  follow(draft, { type: 'notify', occasion: 'duplicate', to: 'resident' });
});

/** The link was a mistake. */
export const unlink = deed('unlink', (draft, { to, kind }) => {
  remember(draft, { links: draft.context.links.filter((one) => one.to !== to || one.kind !== kind) });
  follow(draft, { type: 'linkCase', to, kind, state: 'unlinked' });
});

/** It was no duplicate: the case goes on with its original clocks. */
export const unlinkDuplicate = deed('unlink', (draft, { to, kind }) => {
  remember(draft, { links: draft.context.links.filter((one) => one.to !== to || one.kind !== kind) });
  takeUpAgain(draft);
  follow(draft, { type: 'linkCase', to, kind, state: 'unlinked' });
});
