import type { OrganisationHealth } from '../../configuration/organisation-health.ts';
import { healthTexts as texts } from '../../language/en/pages-admin-health.ts';
import type { HealthLine } from '../../ports.ts';
import { momentInWords } from '../case/case-in-words.ts';

/** Minutes after which a message is late: the relay looks every few seconds. */
const lateAfter = 15;
/** Hours: a night and some. */
const auditHolds = 36;

/** How an organisation's own work runs, line by line, as `redress doctor` writes its own. */
export function healthLines(health: OrganisationHealth, now: Date): HealthLine[] {
  return [mailLine(health, now), failedLine(health), postLine(health), holidaysLine(health), auditLine(health, now)];
}

function mailLine({ waiting, oldestDueAt }: OrganisationHealth, now: Date): HealthLine {
  const minutes = oldestDueAt === null ? null : Math.floor((now.getTime() - oldestDueAt.getTime()) / 60_000);
  const isLate = minutes !== null && minutes >= lateAfter;
  return line(texts.checks.mail, isLate ? 'fail' : 'ok', texts.waiting(waiting, minutes), texts.waitMend);
}

function failedLine({ failed, unknown }: OrganisationHealth): HealthLine {
  const state = failed + unknown === 0 ? 'ok' : 'warn';
  return line(texts.checks.failed, state, texts.failed(failed, unknown), texts.failedMend);
}

function postLine({ toPost }: OrganisationHealth): HealthLine {
  return line(texts.checks.post, 'ok', texts.post(toPost));
}

function holidaysLine({ holidaysAt, failedImports }: OrganisationHealth): HealthLine {
  const { holidays } = texts.checks;
  if (failedImports > 0) return line(holidays, 'warn', texts.holidaysFailed(failedImports), texts.holidaysMend);
  if (holidaysAt === null) return line(holidays, 'ok', texts.holidaysNever);
  return line(holidays, 'ok', texts.holidays(when(holidaysAt)));
}

function auditLine({ audit }: OrganisationHealth, now: Date): HealthLine {
  const { audit: check } = texts.checks;
  if (audit === null) return line(check, 'ok', texts.auditNever);
  if (!audit.isWell) return line(check, 'fail', texts.auditBroken(when(audit.at)), texts.auditMend);
  const isLate = now.getTime() - audit.at.getTime() > auditHolds * 3_600_000;
  if (isLate) return line(check, 'warn', texts.auditLate(when(audit.at)), texts.waitMend);
  return line(check, 'ok', texts.audit(when(audit.at)));
}

function when(at: Date): string {
  return momentInWords(at.toISOString());
}

function line(check: string, state: HealthLine['state'], detail: string, mend?: string): HealthLine {
  return { check, state, detail, ...(state === 'ok' || mend === undefined ? {} : { mend }) };
}
