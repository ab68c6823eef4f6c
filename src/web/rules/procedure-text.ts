import { addDays, type IsoDate } from '../../calendar/iso-date.ts';
import { ownProceduresTexts } from '../../language/en/pages-own-procedures.ts';
import { ownerOf } from '../../machines/own-procedures.ts';
import type { Procedure } from '../../machines/procedure.ts';
import { readProcedures, type ProcedureFault } from '../../machines/read-procedures.ts';
import type { FormFault } from '../form.ts';

const texts = ownProceduresTexts.write;

/** At which field of the form all that is wrong with the text is said. */
export const textField = 'json';
const mostTold = 15;

/** Reads what somebody typed: one procedure, or each fault with its place and how to mend it. */
export function readProcedureText(text: string): { procedure: Procedure } | { faults: FormFault[] } {
  if (text.trim() === '') return { faults: [{ field: textField, message: texts.text.missing }] };
  const { procedures, faults } = readProcedures(text);
  if (faults.length > 0) return { faults: textFaults(faults) };
  const [procedure] = procedures;
  if (procedure === undefined || procedures.length > 1 || text.trimStart().startsWith('['))
    return { faults: [{ field: textField, message: texts.one }] };
  return { procedure };
}

/** Faults by pointer, as they are told at the text; the first of them where there are many. */
export function textFaults(faults: readonly ProcedureFault[]): FormFault[] {
  const told = [...new Set(faults.map(({ path, message }) => texts.at(path, message)))];
  const rest = told.length - mostTold;
  const shown = rest > 0 ? [...told.slice(0, mostTold), texts.more(rest)] : told;
  return shown.map((message) => ({ field: textField, message }));
}

/** A text to begin with: the next version of a procedure of one's own, or the first of one made after another. */
export function textToBeginWith(procedure: Procedure, today: IsoDate): string {
  const isOwn = ownerOf(procedure.id) !== null;
  const { id, version } = isOwn
    ? { id: procedure.id, version: procedure.version + 1 }
    : { id: `${procedure.id}-own`, version: 1 };
  return textOf({ ...procedure, id, version, inForceFrom: addDays(today, 1) });
}

/** A procedure as it is written and downloaded. */
export function textOf(procedure: Procedure): string {
  return `${JSON.stringify(procedure, null, 2)}\n`;
}
