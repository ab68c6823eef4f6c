import type { Occasion } from '../../machines/effects.ts';
import type { Template } from '../template.ts';
import { acknowledgement } from './acknowledgement.ts';
import { dateMoved } from './date-moved.ts';
import { delayNotice } from './delay-notice.ts';
import { detailsChanged } from './details-changed.ts';
import { draftLink } from './draft-link.ts';
import { draftReminder } from './draft-reminder.ts';
import { dueToday } from './due-today.ts';
import { duplicate } from './duplicate.ts';
import { escalationManager } from './escalation-manager.ts';
import { escalationReceived } from './escalation-received.ts';
import { escalationSeniorLead } from './escalation-senior-lead.ts';
import { extension } from './extension.ts';
import { extensionUndone } from './extension-undone.ts';
import { finalResponse } from './final-response.ts';
import { incompleteResponse } from './incomplete-response.ts';
import { informationAdded } from './information-added.ts';
import { oneTimeCode } from './one-time-code.ts';
import { orallySettled } from './orally-settled.ts';
import { overdue } from './overdue.ts';
import { progressUpdate } from './progress-update.ts';
import { receipt } from './receipt.ts';
import { refusal } from './refusal.ts';
import { remedyFailure } from './remedy-failure.ts';
import { reminder } from './reminder.ts';
import { response } from './response.ts';
import { restriction } from './restriction.ts';
import { restrictionReview } from './restriction-review.ts';
import { serviceRequest } from './service-request.ts';
import { serviceSilent } from './service-silent.ts';
import { stage2Acknowledgement } from './stage2-acknowledgement.ts';
import { staffInvitation } from './staff-invitation.ts';
import { staffReset } from './staff-reset.ts';
import { transfer } from './transfer.ts';
import { withdrawal } from './withdrawal.ts';

/** Every notice by its occasion; the compiler asks for one for each occasion that a machine can name. */
export const templates = {
  receipt,
  acknowledgement,
  extension,
  response,
  'incomplete-response': incompleteResponse,
  'stage2-acknowledgement': stage2Acknowledgement,
  'escalation-received': escalationReceived,
  'final-response': finalResponse,
  'delay-notice': delayNotice,
  'progress-update': progressUpdate,
  'extension-undone': extensionUndone,
  'date-moved': dateMoved,
  duplicate,
  restriction,
  'restriction-review': restrictionReview,
  'remedy-failure': remedyFailure,
  transfer,
  'orally-settled': orallySettled,
  refusal,
  withdrawal,
  'information-added': informationAdded,
  'details-changed': detailsChanged,
  'one-time-code': oneTimeCode,
  'draft-link': draftLink,
  'draft-reminder': draftReminder,
  'staff-invitation': staffInvitation,
  'staff-reset': staffReset,
  'service-request': serviceRequest,
  'service-silent': serviceSilent,
  reminder,
  'due-today': dueToday,
  overdue,
  'escalation-manager': escalationManager,
  'escalation-senior-lead': escalationSeniorLead,
} satisfies {
  [
    O in
      | Occasion
      | 'one-time-code'
      | 'draft-link'
      | 'draft-reminder'
      | 'staff-invitation'
      | 'staff-reset'
      | 'service-request'
      | 'service-silent'
  ]: Template<O>;
};
