import type { Chance } from './chance.ts';
import type { Tale } from './life.ts';
import { around } from './words/around.ts';

/** What somebody says besides what happened; drawn apart, so that it changes nothing else. */
export function whatWasSaid(tale: Tale) {
  const chance = tale.chance.branch(901);
  const { told, channel } = tale;
  const says = <T>(share: number, what: () => T): T | undefined => (chance.maybe(share) ? what() : undefined);
  return defined({
    effect: says(0.5, () => chance.pick(around.effects)),
    period: says(0.6, () => chance.pick(around.periods)),
    place: says(0.5, () => `${told.street}, Northmere`),
    outcomesSought: says(0.6, () => [chance.pick(told.wants)]),
    earlierReport: says(0.25, () => chance.pick(around.reports)),
    capacity: channel === 'web' ? ('self' as const) : undefined,
    withholdName: says(0.03, () => 'I have to deal with them every week'),
  });
}

/** How somebody needs to be written to, where they said so. */
export function needsOf(chance: Chance) {
  const drawn = chance.branch(902);
  return {
    ...(drawn.maybe(0.06)
      ? { formats: [drawn.pick(['largePrint', 'easyRead', 'interpreter', 'textRelay'] as const)] }
      : {}),
    ...(drawn.maybe(0.02)
      ? {
          contactRules: {
            neverBy: ['phone' as const],
            discreet: drawn.maybe(0.5),
            noVoicemail: true,
            notAt: drawn.pick(around.safety),
          },
        }
      : {}),
    ...(drawn.maybe(0.1) ? { preferredContact: drawn.pick(['letter', 'letter', 'text'] as const) } : {}),
    ...(drawn.maybe(0.02) ? { language: 'cy' as const } : {}),
  };
}

/** Without the fields that nobody gave. */
function defined<Fields extends object>(fields: Fields) {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  // Leaving out what is undefined gives the same fields, each of them optional.
  return Object.fromEntries(given) as { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };
}
