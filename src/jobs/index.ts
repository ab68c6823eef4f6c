import { chaseRequests } from './chase-requests.ts';
import { clearDocuments } from './clear-documents.ts';
import { clearDrafts } from './clear-drafts.ts';
import type { Job } from './job.ts';
import { moveDates } from './move-dates.ts';
import { relayOutbox } from './relay-outbox.ts';
import { remindDrafts } from './remind-drafts.ts';
import { runBulk } from './run-bulk.ts';
import { scanDocuments } from './scan-documents.ts';
import { sweepDeadlines } from './sweep-deadlines.ts';
import { tick } from './tick.ts';
import { verifyAudit } from './verify-audit.ts';

export const jobs: readonly Job[] = [
  tick,
  sweepDeadlines,
  moveDates,
  relayOutbox,
  verifyAudit,
  runBulk,
  chaseRequests,
  remindDrafts,
  clearDrafts,
  scanDocuments,
  clearDocuments,
];
