import type { Council } from './council.ts';
import type { Drawn } from './draw-tales.ts';

/** How many complaints each of them brought in, and how far apart: some are open still, some were answered long ago. */
const each = 3;
const apart = 4;

/** Lets councillors and parish clerks bring in a few of the everyday complaints told by telephone, the latest among them. */
export function bringIn(drawn: readonly Drawn[], { colleagues }: Council): void {
  const bringers = colleagues.filter(({ actor }) => actor.role === 'member' || actor.role === 'partner');
  const told = drawn
    .filter(({ part, tale }) => part === null && tale.channel === 'phone' && tale.person !== null)
    .toReversed()
    .filter((_, index) => index % apart === 0);
  told.slice(0, each * bringers.length).forEach(({ tale }, index) => {
    const bringer = bringers[index % bringers.length];
    if (bringer !== undefined) tale.broughtInBy = bringer;
  });
}
