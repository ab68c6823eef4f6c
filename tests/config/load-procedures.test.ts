import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { missingProcedures } from '../../src/compose/check-procedures.ts';
import { loadProcedures } from '../../src/compose/load-procedures.ts';
import { SetupError } from '../../src/errors.ts';
import { findProcedure, pinOn } from '../../src/machines/find-procedure.ts';
import type { Procedure } from '../../src/machines/procedure.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'redress-own-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const code = findProcedure('lgsco-code')!;
const own = (id: string, more: Partial<Procedure> = {}): Procedure => ({ ...structuredClone(code), id, ...more });

function write(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

function refusal(): string {
  try {
    loadProcedures(folder);
  } catch (error) {
    if (error instanceof SetupError) return error.message;
    throw error;
  }
  return 'nothing was refused';
}

describe("a council's own procedures", () => {
  test('are found in their folder and below it, one or several versions a file', () => {
    write('one.json', own('load-one'));
    mkdirSync(join(folder, 'more'));
    const later = own('load-two', { version: 2, inForceFrom: '2026-06-01' });
    write('more/two.json', [own('load-two'), later]);
    write('notes.txt', 'not read');
    expect(loadProcedures(folder).map(({ id, version }) => `${id}@${version}`)).toEqual([
      'load-two@1',
      'load-two@2',
      'load-one@1',
    ]);
    expect(pinOn('load-two', '2026-05-31')).toEqual({ id: 'load-two', version: 1 });
    expect(pinOn('load-two', '2026-06-01')).toEqual({ id: 'load-two', version: 2 });
    expect(() => loadProcedures(folder)).not.toThrow();
  });

  test('there are none where no folder is named, and a folder that is not there is named', () => {
    expect(loadProcedures(undefined)).toEqual([]);
    expect(() => loadProcedures(join(folder, 'gone'))).toThrow(/PROCEDURES_DIR must be a folder .*gone is none/);
  });

  test('what stands in headings, mails and links is one line and an address, nothing else', () => {
    const nextBody = { name: 'The Body\r\nBcc: x@example.org', website: 'javascript:alert(1)' };
    write('hostile.json', own('load-hostile', { title: 'Complaints\n  click stage1 "x"', nextBody }));
    expect(refusal()).toContain('hostile.json at /title: Write it in one line');
    expect(refusal()).toContain('hostile.json at /nextBody/name: Write it in one line');
    expect(refusal()).toContain('hostile.json at /nextBody/website: Give the address without https://');
  });

  test('every fault is named at once with its file, its field and how to mend it', () => {
    const limit = { amount: 10, unit: 'days', count: 'dayZero' };
    const [stage1, stage2] = code.stages;
    const badUnit = { ...own('load-bad'), stages: [{ ...stage1, respond: { ...stage1?.respond, limit } }, stage2] };
    const { title: _title, ...untitled } = own('load-untitled');
    const files = [
      write('a.json', badUnit),
      write('b.json', [own('load-fine'), untitled]),
      write('c.json', '{ "id": "x", }'),
      write('d.json', { ...own('load-extra'), colour: 'red' }),
      write('e.json', []),
    ];
    const message = refusal();
    expect(message).toContain(
      `${files[0]} at /stages/0/respond/limit/unit: Give one of: workingDay, calendarDay, week, month`,
    );
    expect(message).toContain(`${files[1]} at /1/title: Give this field: a text`);
    expect(message).toContain(`${files[2]}: This cannot be read as JSON`);
    expect(message).toContain(`${files[3]} at /colour: Leave this field out`);
    expect(message).toContain(`${files[4]}: Give at least one procedure`);
    expect(findProcedure('load-fine')).toBeNull();
  });

  test('the rules of the Codes hold for them, too: no third stage, no stage 0, no odd backstop', () => {
    const [stage1, stage2] = code.stages;
    const third = { ...stage2, id: 'stage3', independence: { ...stage2!.independence, from: [] } };
    const three = {
      ...own('load-three'),
      stages: [stage1, stage2, third],
      mostStages: { ...code.mostStages, stages: 3 },
    };
    const zero = { ...own('load-zero'), stages: [{ ...stage1, title: 'Stage 0: have a chat' }, stage2] };
    const files = [write('three.json', three), write('zero.json', zero)];
    const message = refusal();
    expect(message).toContain(`${files[0]} at /stages: load-three has 3 stages`);
    expect(message).toContain(`${files[1]} at /stages/0: load-zero stage1 is called "Stage 0: have a chat"`);
  });

  test('a body that nobody knows needs to be named with its address', () => {
    const file = write('body.json', own('load-body', { ombudsman: 'oia', framework: 'model-procedure' }));
    expect(refusal()).toContain(`${file} at /nextBody: Say how people reach "oia"`);
    const nextBody = { name: 'The Adjudicator', website: 'www.example.org' };
    write('body.json', own('load-body', { ombudsman: 'oia', framework: 'model-procedure', nextBody }));
    expect(loadProcedures(folder)).toHaveLength(1);
  });

  test('a version stands in one file only', () => {
    const first = write('1.json', own('load-twice'));
    const second = write('2.json', own('load-twice'));
    expect(refusal()).toContain(
      `${second} at /version: version 1 of load-twice stands in ${first}, too. Give this one the next number`,
    );
  });

  test('a released version never changes', () => {
    const changed = own('lgsco-code', { title: 'The Code as we like it' });
    const file = write('code.json', changed);
    expect(refusal()).toContain(`${file} at /version: version 1 of lgsco-code is released and says something else`);
    expect(refusal()).toContain('"version": 2');
  });
});

describe('what cases and organisations need must be there', () => {
  test('a version that some case is judged by, and a procedure that a council has chosen, are missed by name', () => {
    const used = [
      { organisation: 'northmere', id: 'lgsco-code', version: null },
      { organisation: 'northmere', id: 'lgsco-code', version: 1 },
      { organisation: 'northmere', id: 'lgsco-code', version: 7 },
      { organisation: 'eastham', id: 'eastham-own', version: null },
    ];
    expect(missingProcedures(used)).toEqual([
      'northmere has cases judged by version 7 of lgsco-code.',
      'eastham has chosen eastham-own, of which there is no version here.',
    ]);
  });
});
