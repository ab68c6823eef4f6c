import { startBulk } from '../../../bulk/start-bulk.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import { bulkTexts as texts } from '../../../language/en/pages-staff-bulk.ts';
import type { BulkProps } from '../../bulk/bulk-props.ts';
import { ConfirmBulk } from '../../bulk/confirm-bulk.tsx';
import { loadBulk } from '../../bulk/load-bulk.ts';
import { readBulk } from '../../bulk/read-bulk.ts';
import { formValues } from '../../form.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

/** One thing done to many cases, confirmed before it begins: never a decision, an extension, a closure or a letter. */
export const bulkPage = definePage<BulkProps>({
  path: patterns.bulk,
  access: ['case.bulk'],
  load: (request) => {
    const { query } = request;
    return loadBulk(request, {
      action: query.get('action'),
      of: query.get('of'),
      typed: query.getAll('case').join(' '),
      team: query.get('team'),
      service: query.get('service'),
      values: null,
    });
  },
  view: (props, request) => ({
    title: texts.titles[props.action](props.cases.length),
    faults: props.faults,
    wide: true,
    body: <ConfirmBulk {...props} request={request} />,
  }),
  async submit(request, form) {
    const values = formValues(form);
    const { action = null, of = null, cases: typed = '' } = values;
    const props = await loadBulk(request, { action, of, typed, values });
    const read = readBulk(props);
    const faults = [...props.faults, ...('faults' in read ? read.faults : [])];
    if ('faults' in read || faults.length > 0) return { again: { ...props, faults } };
    const caseIds = props.cases.map(({ caseId }) => caseId);
    const runId = await startBulk(request.ctx, {
      ...read,
      caseIds,
      idempotencyKey: request.http.get('idempotencyKey'),
    });
    if (runId === null) throw new HttpFailure('forbidden');
    return { redirect: pathTo('bulkRun', { id: runId }) };
  },
});
