import type { NotChanged } from '../../configuration/outcome.ts';
import { HttpFailure } from '../../http/http-failure.ts';
import { rulesTexts } from '../../language/en/pages-rules.ts';
import type { FormFault } from '../form.ts';

const { change: texts, overtaken, unchanged } = rulesTexts;

/** Why a decision on a change of the rules did not come about, at the field that can mend it. */
export function faultsOfDecision(why: NotChanged): FormFault[] {
  const whole = (message: string): FormFault[] => [{ field: 'decision', message }];
  switch (why.kind) {
    case 'reason-missing':
      return [{ field: 'why', message: texts.whyMissing }];
    case 'overtaken':
      return whole(overtaken);
    case 'unchanged':
      return whole(unchanged);
    case 'already-decided':
      return whole(texts.already);
    case 'own-proposal':
    case 'not-own':
      return whole(texts.ownOnly);
    case 'invalid':
      return why.faults.map(({ message }) => ({ field: 'decision', message }));
    case 'forbidden':
      throw new HttpFailure('forbidden');
    default:
      throw new HttpFailure('not-found');
  }
}
