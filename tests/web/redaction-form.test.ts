import { describe, expect, test } from 'vitest';
import { changeMarks } from '../../src/web/redaction/change-marks.ts';

function changed(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return changeMarks(form);
}

const one = '1 10 10 30 5';
const typed = { left: '0', top: '12.5', width: '50', height: '3' };

describe('The title of a redacted copy', () => {
  test('is asked for, stays while boxes are added, and must be there', () => {
    expect(changed({ marks: one, do: 'make' })).toMatchObject({ isToBeMade: false, faults: [{ field: 'title' }] });
    expect(changed({ marks: one, do: 'make', title: 'x'.repeat(101) }).faults).toHaveLength(1);
    expect(changed({ marks: one, do: 'add', title: 'Letter of a doctor', ...typed }).values).toEqual({
      title: 'Letter of a doctor',
    });
  });
});

describe('The form for a redacted copy', () => {
  test('adds the box that was typed to the page that is seen, and empties the fields', () => {
    const { marks, values, faults } = changed({ marks: one, page: '2', do: 'add', ...typed });
    expect(marks.at(-1)).toEqual({ page: 2, left: 0, top: 12.5, width: 50, height: 3 });
    expect([marks.length, values, faults]).toEqual([2, {}, []]);
  });

  test('says at each field what is wrong, and keeps what was typed', () => {
    const { faults, values, marks } = changed({
      marks: one,
      do: 'add',
      left: '-1',
      top: 'high',
      width: '0',
      height: '5',
    });
    expect(faults.map(({ field }) => field)).toEqual(['left', 'top', 'width']);
    expect([values['top'], marks.length]).toEqual(['high', 1]);
  });

  test('takes a box away, turns the page, and makes no copy without a box', () => {
    expect(changed({ marks: one, do: 'remove-0' }).marks).toEqual([]);
    expect(changed({ marks: one, page: '1', do: 'page-3' })).toMatchObject({ page: 3, faults: [], isToBeMade: false });
    expect(changed({ marks: '', do: 'make' })).toMatchObject({ isToBeMade: false, faults: [{ field: 'left' }, {}] });
    expect(changed({ marks: one, do: 'make', title: 'Redacted document' }).isToBeMade).toBe(true);
  });
});
