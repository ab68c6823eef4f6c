import { organisationHealth } from '../../configuration/organisation-health.ts';
import type { HealthLine } from '../../ports.ts';
import { found } from '../found.ts';
import type { PageRequest } from '../page.ts';
import { healthLines } from './health-lines.ts';

/** What was found when somebody asked how things are. */
export interface HealthFound {
  at: Date;
  own: HealthLine[];
  /** Null where this process cannot look at the installation. */
  system: HealthLine[] | null;
}

/** Looks at the organisation's work and at the installation now. */
export async function loadHealth({ ctx, http }: PageRequest): Promise<HealthFound> {
  const at = ctx.clock.now();
  const { examine } = http.get('options');
  const own = healthLines(found(await organisationHealth(ctx)), at);
  return { at, own, system: examine === undefined ? null : await examine() };
}
