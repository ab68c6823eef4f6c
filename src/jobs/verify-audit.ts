import { noteVerification } from '../audit/note-verification.ts';
import { verifyConfiguration } from '../audit/verify-configuration.ts';
import { verifyChains } from '../audit/verify.ts';
import { organisationsWithWork } from '../outbox/organisations-with-work.ts';
import { defineJob, noData } from './job.ts';

/** Each night: whether any history was changed. A fault is logged as an error, for whoever watches the log. */
export const verifyAudit = defineJob({
  name: 'verify-audit',
  queue: 'outbox',
  schedule: { cron: '30 2 * * *' },
  data: noData,
  async handle({ ports }) {
    const organisationIds = await organisationsWithWork(ports, null);
    const { cases, faults } = await verifyChains({ sql: ports.db.sql, organisationIds });
    for (const { organisationId, caseId, what } of faults) {
      ports.log.error('audit.broken', { organisationId, caseId, reason: what });
    }
    const configuration = await verifyConfiguration(ports, organisationIds);
    for (const { organisationId, what } of configuration.faults) {
      ports.log.error('audit.broken', { organisationId, reason: what });
    }
    for (const organisationId of organisationIds) {
      const own = [...faults, ...configuration.faults].filter((fault) => fault.organisationId === organisationId);
      await noteVerification(ports, { organisationId, faults: own.length });
    }
    ports.log.info('audit.verified', { count: cases });
  },
});
