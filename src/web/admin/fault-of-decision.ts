import type { NotChanged } from '../../configuration/outcome.ts';
import { HttpFailure } from '../../http/http-failure.ts';
import { changeTexts as texts } from '../../language/en/pages-admin.ts';
import type { FormFault } from '../form.ts';

/** Why a decision on a change did not come about, at the field where it can be mended. */
export function faultOfDecision(why: NotChanged): FormFault {
  switch (why.kind) {
    case 'not-found':
    case 'forbidden':
      throw new HttpFailure(why.kind);
    case 'invalid':
      return { field: 'decision', message: why.faults.map(({ message }) => message).join('. ') };
    case 'reason-missing':
      return { field: 'reason', message: texts.refused['reason-missing'] };
    case 'unchanged':
      return { field: 'decision', message: texts.none };
    default:
      return { field: 'decision', message: texts.refused[why.kind] };
  }
}
