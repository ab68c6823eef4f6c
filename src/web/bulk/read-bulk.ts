import { bulkChoice, type BulkChoice } from '../../bulk/bulk-choice.ts';
import type { Place } from '../../bulk/suggested-place.ts';
import { bulkTexts as texts } from '../../language/en/pages-staff-bulk.ts';
import { typedDate, type FormFault } from '../form.ts';
import { fieldsOfAction } from './bulk-fields.tsx';
import type { BulkProps } from './bulk-props.ts';

export type ReadBulk = { choice: BulkChoice; reason: string | undefined } | { faults: FormFault[] };

type Asked = Pick<BulkProps, 'action' | 'handlers' | 'places' | 'values'>;

/** What is to be done, as the verb takes it, or what is wrong with it. */
export function readBulk({ action, handlers, places, values }: Asked): ReadBulk {
  const { handler = '', label = '', team, service, reason } = values;
  const until = typedDate(values, 'until');
  const parsed = bulkChoice.safeParse({
    action,
    handler,
    staff: handler,
    labels: [label],
    ...(team ? { team } : {}),
    ...(service ? { service } : {}),
    ...(until === undefined ? {} : { until }),
  });
  const isKnown = handlers.some(({ staffId }) => staffId === handler);
  const tooLong = (reason?.length ?? 0) > 10_000 ? texts.reason.tooLong : null;
  const wrong = {
    handler: isKnown ? null : texts.handler.missing,
    team: team || service ? offered(places.teams, team, texts.team.missing) : texts.place.missing,
    service: offered(places.services, service, texts.service.missing),
    label: parsed.success ? null : texts.labelField.missing,
    why: tooLong,
    reason: reason === undefined ? texts.reason.missing : tooLong,
    until: parsed.success ? null : texts.until.wrong,
  };
  const faults = fieldsOfAction[action].flatMap((field) => {
    const message = wrong[field];
    return message === null ? [] : [{ field: boxOf[field] ?? field, message }];
  });
  if (faults.length > 0) return { faults };
  return { choice: parsed.success ? parsed.data : bulkChoice.parse({ action }), reason };
}

/** Where a fault is shown, if not at the field of its own name. */
const boxOf: Readonly<Record<string, string>> = { until: 'until-day', why: 'reason' };

function offered(places: readonly Place[], chosen: string | undefined, message: string): string | null {
  return !chosen || places.some(({ id }) => id === chosen) ? null : message;
}
