import type { z } from 'zod';
import { compile } from './compile.ts';
import { lintMachine, lintProcedure } from './lint.ts';
import { procedure as schema, type Procedure } from './procedure.ts';
import { ombudsmen } from './words.ts';

/** What is wrong with a procedure written as JSON: where (RFC 6901 pointer), and how to mend it. */
export interface ProcedureFault {
  path: string;
  message: string;
}

/** Reads the text of a file of PROCEDURES_DIR: one procedure, or a list of its versions; all faults at once. */
export function readProcedures(text: string): { procedures: Procedure[]; faults: ProcedureFault[] } {
  const parsed = parseJson(text);
  if (parsed.fault !== null) return { procedures: [], faults: [{ path: '', message: parsed.fault }] };
  const isList = Array.isArray(parsed.value);
  const list: unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  if (list.length === 0) return { procedures: [], faults: [{ path: '', message: 'Give at least one procedure' }] };
  const procedures: Procedure[] = [];
  const faults = list.flatMap((one, index) => {
    const found = readOne(one);
    if (found.procedure !== null) procedures.push(found.procedure);
    return found.faults.map(({ path, message }) => ({ path: isList ? `/${index}${path}` : path, message }));
  });
  return { procedures, faults };
}

function parseJson(text: string): { value: unknown; fault: string | null } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')), fault: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown fault';
    return { value: null, fault: `This cannot be read as JSON: ${reason}` };
  }
}

function readOne(value: unknown): { procedure: Procedure | null; faults: ProcedureFault[] } {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (!parsed.success) return { procedure: null, faults: parsed.error.issues.flatMap(faultsOfIssue) };
  const faults = faultsOfSense(parsed.data);
  return { procedure: faults.length === 0 ? parsed.data : null, faults };
}

/** What the schema cannot see: the rules of lint.ts, and a body that nobody could tell people how to reach. */
export function faultsOfSense(procedure: Procedure): ProcedureFault[] {
  const faults = lintProcedure(procedure).map((message) => ({ path: placeOf(procedure, message), message }));
  if (faults.length > 0) return faults;
  if (procedure.nextBody === undefined && !ombudsmen.some((one) => one === procedure.ombudsman)) {
    const message = `Say how people reach "${procedure.ombudsman}": { "name": …, "website": …, "phone": … }`;
    return [{ path: '/nextBody', message }];
  }
  return lintMachine(compile(procedure)).map((message) => ({ path: '/stages', message }));
}

/** The rules of lint.ts name the stage or the setting in words. */
function placeOf({ id, stages, settings }: Procedure, message: string): string {
  const stage = stages.findIndex((one) => message.startsWith(`${id} ${one.id} `));
  const setting = settings.findIndex((one) => message.startsWith(`${id} setting ${one.id}`));
  if (setting !== -1) return `/settings/${setting}`;
  return stage === -1 ? '/stages' : `/stages/${stage}`;
}

function faultsOfIssue(issue: z.core.$ZodIssue): ProcedureFault[] {
  if (issue.code === 'unrecognized_keys') {
    const message = 'Leave this field out: a procedure has none of this name here';
    return issue.keys.map((key) => ({ path: pointer([...issue.path, key]), message }));
  }
  return [{ path: pointer(issue.path), message: mending(issue) }];
}

function mending(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `Give this field: ${kindOf(issue.expected)}`
        : `Give ${kindOf(issue.expected)}`;
    case 'invalid_value':
      return `Give one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `Give one of: ${issue.options.map(String).join(', ')}`
        : 'Give this in one of the forms that docs/add-a-procedure.md describes';
    default:
      return issue.message;
  }
}

function kindOf(expected: string): string {
  const kinds: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    array: 'a list',
    object: 'an object',
  };
  return kinds[expected] ?? expected;
}

function pointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
