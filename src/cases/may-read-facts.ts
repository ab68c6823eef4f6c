import type { Permission } from '../permissions/permission.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Actor } from '../ports.ts';
import type { RecordedFacts } from './plan-types.ts';

/** Facts that say what sensitive-fields.ts keeps of the case itself, by the permission that shows it there. */
const factPermissions: Readonly<Partial<Record<RecordedFacts['type'], Permission>>> = {
  addNote: 'case.file',
  askService: 'case.file',
  answerService: 'case.file',
  withdrawRequest: 'case.file',
  recordLearning: 'case.file',
  checkLearning: 'case.file',
  addInformation: 'case.file',
  reviewRestriction: 'case.sensitive',
};

/** Pure: whether the facts of such an event are for this actor; what is not said otherwise, any reader of cases sees. */
export function mayReadFacts(actor: Actor, type: RecordedFacts['type']): boolean {
  return mayDo(actor, factPermissions[type] ?? 'case.read');
}
