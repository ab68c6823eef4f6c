import { londonDate, londonInstant } from '../../../calendar/london.ts';
import { proposeChange } from '../../../configuration/propose-change.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import { ownProceduresTexts as texts } from '../../../language/en/pages-own-procedures.ts';
import type { Procedure } from '../../../machines/procedure.ts';
import { formValues, type FormFault, type FormValues } from '../../form.ts';
import { definePage, type PageRequest, type PageView, type Submitted } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { openProcedure } from '../../rules/own-versions.ts';
import { versionBefore } from '../../rules/version-before.ts';
import { readProcedureText, textFaults, textToBeginWith } from '../../rules/procedure-text.ts';
import { typedText } from '../../rules/typed-text.ts';
import { LookAtProcedure, WriteProcedure } from '../../rules/write-procedure.tsx';

interface Props {
  /** What was checked and can be used; null while it is being written. */
  checked: Procedure | null;
  values: FormValues;
  faults: FormFault[];
}

/** A version of a procedure of one's own: written, checked and looked at, then proposed. */
export const ownProcedurePage = definePage<Props>({
  path: patterns.adminOwnProcedure,
  access: ['rules.manage'],
  takesFiles: true,
  async load({ ctx, query }) {
    const from = openProcedure(ctx.actor.organisationId, query.get('from') ?? '');
    const json = from === null ? '' : textToBeginWith(from, londonDate(ctx.clock.now()));
    return { checked: null, values: { json }, faults: [] };
  },
  view,
  async submit(request, form) {
    const text = await typedText(form);
    const values: FormValues = { ...formValues(form), json: text ?? '' };
    const writing = (faults: FormFault[]): Submitted<Props> => ({ again: { checked: null, values, faults } });
    if (text === null) return writing([{ field: 'file', message: texts.write.file.wrong }]);
    if (values['do'] === 'edit') return { ...writing([]), status: 200 };
    const read = readProcedureText(text);
    if ('faults' in read) return writing(read.faults);
    return values['do'] === 'propose'
      ? propose(request, read.procedure, values)
      : { again: { checked: read.procedure, values, faults: [] }, status: 200 };
  },
});

/** It waits for a second person from then on; what stands against it is told where it is written. */
async function propose({ ctx }: PageRequest, procedure: Procedure, values: FormValues): Promise<Submitted<Props>> {
  const { reason } = values;
  const again = (checked: Procedure | null, faults: FormFault[]) => ({ again: { checked, values, faults } });
  if (reason === undefined) return again(procedure, [{ field: 'reason', message: texts.preview.reason.missing }]);
  const inForceFrom = londonInstant(procedure.inForceFrom, '00:00');
  const done = await proposeChange(ctx, { area: 'ownProcedure', after: procedure, inForceFrom, reason });
  if (done.ok) return { redirect: pathTo('adminRulesChange', { id: done.value.changeId }) };
  if (done.why.kind !== 'invalid') throw new HttpFailure('forbidden');
  return again(null, textFaults(done.why.faults.map(({ pointer, message }) => ({ path: pointer, message }))));
}

function view({ checked, values, faults }: Props, request: PageRequest): PageView {
  const form = { values, faults, request };
  return {
    title: checked === null ? texts.write.title : texts.preview.title,
    faults,
    back: { href: pathTo('adminOwnProcedures'), text: texts.back },
    wide: true,
    body:
      checked === null ? (
        <WriteProcedure {...form} />
      ) : (
        <LookAtProcedure {...form} procedure={checked} before={versionBefore(checked)} />
      ),
  };
}
