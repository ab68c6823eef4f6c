import type { z } from 'zod';
import type { FieldFault } from '../errors.ts';
import { escapePointer } from './clean-text.ts';

type Issue = z.core.$ZodIssue;

/** What zod found wrong, as pointers and sentences that say how to mend it. */
export function faultsOf(error: z.ZodError): FieldFault[] {
  return error.issues.flatMap(faultsOfIssue).slice(0, 50);
}

function faultsOfIssue(issue: Issue): FieldFault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: pointerOf([...issue.path, key]),
      message: 'Leave this field out: it is not known here',
    }));
  }
  return [{ pointer: pointerOf(issue.path), message: messageOf(issue) }];
}

function messageOf(issue: Issue): string {
  if (issue.code === 'invalid_type')
    return issue.input === undefined ? 'Give this field' : `Give ${kindOf(issue.expected)}`;
  if (issue.code === 'invalid_value') return `Give one of: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)) {
    return `Give one of: ${issue.options.map(String).join(', ')}`;
  }
  return issue.message === 'Invalid input' ? 'Give this field in one of the forms described' : issue.message;
}

function kindOf(expected: string): string {
  const kinds: Record<string, string> = {
    string: 'text',
    boolean: 'true or false',
    number: 'a number',
    int: 'a whole number',
    array: 'a list',
    object: 'an object',
  };
  return kinds[expected] ?? expected;
}

function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${escapePointer(String(step))}`).join('');
}
