import { remind } from './remind.ts';
import { calendarChange } from './calendar-change.ts';
import type { Deed } from './deed.ts';
import { acceptLate, close, directAcceptance, refuse, refuseIssues, reinstate, withdraw } from './end.ts';
import { requestEscalation } from './escalate.ts';
import { extend } from './extend.ts';
import { acknowledge, addInformation, assign, notifyDelay } from './handle.ts';
import { addIssue, define } from './issues.ts';
import { comply, ombudsmanDecision, referToOmbudsman } from './ombudsman.ts';
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
import { completeRemedy, failRemedy, offerRemedy } from './remedies.ts';
import { answer, answerShort } from './respond.ts';
import { restrict } from './restrict.ts';

/** Everything that an event can do to a case, by the name that machines call it. */
export const deeds = {
  acceptLate,
  acknowledge,
  addInformation,
  addIssue,
  answer,
  answerShort,
  assign,
  begin,
  calendarChange,
  close,
  completeRemedy,
  comply,
  define,
  directAcceptance,
  extend,
  failRemedy,
  notifyDelay,
  offerRemedy,
  ombudsmanDecision,
  openIssueCase,
  promote,
  receive,
  receiveAnother,
  receiveAnotherRequest,
  receiveServiceRequest,
  referToOmbudsman,
  refuse,
  refuseIssues,
  reinstate,
  remind,
  requestEscalation,
  restrict,
  split,
  withdraw,
} satisfies Record<string, Deed>;

export type DeedName = keyof typeof deeds;
