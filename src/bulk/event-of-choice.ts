import { eventSchemas, type CaseEvent } from '../machines/events.ts';
import type { BulkChoice } from './bulk-choice.ts';

/** What happens to each case of a run; null where it is no event: a chaser, an export. Pure. */
export function eventOfChoice(choice: BulkChoice, reason: string): CaseEvent | null {
  switch (choice.action) {
    case 'assign':
      return { type: 'assign', handler: choice.handler };
    case 'watch':
      return { type: 'appoint', as: 'deputy', staff: choice.staff };
    case 'route':
      return eventSchemas.route.parse({
        type: 'route',
        ...(choice.team ? { team: choice.team } : {}),
        ...(choice.service ? { service: choice.service } : {}),
        ...(reason === '' ? {} : { reason }),
      });
    case 'label':
      return { type: 'label', add: choice.labels };
    case 'unlabel':
      return { type: 'label', remove: choice.labels };
    case 'hold':
      return eventSchemas.hold.parse({ type: 'hold', reason, ...(choice.until ? { until: choice.until } : {}) });
    case 'releaseHold':
      return eventSchemas.releaseHold.parse({ type: 'releaseHold', reason });
    default:
      return null;
  }
}
