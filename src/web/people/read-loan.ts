import { isIsoDate } from '../../calendar/iso-date.ts';
import { isUuid } from '../../cases/is-uuid.ts';
import type { LoanGiven } from '../../identity/delegation/lend-roles.ts';
import { lendingTexts as texts } from '../../language/en/pages-lending.ts';
import { typedDate, type FormFault, type FormValues, type ParsedForm } from '../form.ts';

/** What is to be lent, or what is wrong with it; `ownId`: who can lend their own roles alone. */
export function readLoan(values: FormValues, ownId: string | null): ParsedForm<LoanGiven> {
  const { fromId = ownId ?? '', toId = '', reason = '' } = values;
  const [startsOn, endsOn] = [typedDate(values, 'startsOn') ?? '', typedDate(values, 'endsOn') ?? ''];
  const asked: [boolean, string, string][] = [
    [!isUuid(fromId), 'fromId', texts.from.missing],
    [!isUuid(toId), 'toId', texts.to.missing],
    [!isIsoDate(startsOn), 'startsOn-day', startsOn === '' ? texts.missingDate : texts.wrongDate],
    [!isIsoDate(endsOn), 'endsOn-day', endsOn === '' ? texts.missingDate : texts.wrongDate],
    [reason === '', 'reason', texts.reason.missing],
    [reason.length > 500, 'reason', texts.reason.tooLong],
  ];
  const faults: FormFault[] = asked.flatMap(([isFault, field, message]) => (isFault ? [{ field, message }] : []));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: { fromId, toId, startsOn, endsOn, reason } };
}
