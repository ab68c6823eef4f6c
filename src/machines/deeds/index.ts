import { remind } from './remind.ts';
import { completeAction } from './actions.ts';
import { calendarChange } from './calendar-change.ts';
import { correct } from './correct.ts';
import type { Deed } from './deed.ts';
import {
  acceptLate,
  close,
  completeRequest,
  directAcceptance,
  refuse,
  refuseIssues,
  reinstate,
  settleOrally,
  withdraw,
} from './end.ts';
import { requestEscalation, transfer } from './escalate.ts';
import { extend, undoExtension } from './extend.ts';
import { fileRecord } from './file-record.ts';
import {
  acknowledge,
  addInformation,
  assign,
  changeDetails,
  notifyDelay,
  recordConsent,
  sendUpdate,
  triage,
} from './handle.ts';
import { addIssue, define, recordStatement } from './issues.ts';
import { link, linkDuplicate, unlink, unlinkDuplicate } from './link.ts';
import { answerEnquiry, comply, ombudsmanDecision, ombudsmanEnquiry, referToOmbudsman } from './ombudsman.ts';
import {
  begin,
  openIssueCase,
  promote,
  receive,
  receiveAnother,
  receiveAnotherRequest,
  receiveServiceRequest,
  split,
} from './open-case.ts';
import { meetPanel, reportPanel } from './panel.ts';
import { completeRemedy, failRemedy, offerRemedy } from './remedies.ts';
import { answer, answerShort } from './respond.ts';
import { restrict, reviewRestriction } from './restrict.ts';

/** Everything that an event can do to a case, by the name that machines call it. */
export const deeds = {
  acceptLate,
  acknowledge,
  addInformation,
  changeDetails,
  recordConsent,
  addIssue,
  answer,
  answerEnquiry,
  answerShort,
  assign,
  begin,
  calendarChange,
  close,
  completeAction,
  completeRemedy,
  completeRequest,
  comply,
  correct,
  define,
  directAcceptance,
  extend,
  failRemedy,
  fileRecord,
  link,
  linkDuplicate,
  meetPanel,
  notifyDelay,
  offerRemedy,
  ombudsmanDecision,
  ombudsmanEnquiry,
  openIssueCase,
  promote,
  receive,
  receiveAnother,
  receiveAnotherRequest,
  receiveServiceRequest,
  recordStatement,
  referToOmbudsman,
  refuse,
  refuseIssues,
  reinstate,
  remind,
  reportPanel,
  requestEscalation,
  restrict,
  reviewRestriction,
  sendUpdate,
  settleOrally,
  split,
  transfer,
  triage,
  undoExtension,
  unlink,
  unlinkDuplicate,
  withdraw,
} satisfies Record<string, Deed>;

export type DeedName = keyof typeof deeds;
