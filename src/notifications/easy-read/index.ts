import { acknowledgement } from './acknowledgement.ts';
import { extension } from './extension.ts';
import { finalResponse } from './final-response.ts';
import { informationAdded } from './information-added.ts';
import { oneTimeCode } from './one-time-code.ts';
import { receipt } from './receipt.ts';
import { response } from './response.ts';

/** The notices that have an easy read text of their own; every other one is plain English or Welsh anyway. */
export const easyReadTemplates = {
  receipt,
  acknowledgement,
  extension,
  response,
  'final-response': finalResponse,
  'information-added': informationAdded,
  'one-time-code': oneTimeCode,
};
