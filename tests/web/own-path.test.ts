import { describe, expect, test } from 'vitest';
import { ownPath } from '../../src/web/own-path.ts';

const ours = [
  '/staff/cases',
  '/staff/cases?due=overdue&stage=stage1',
  '/staff/cases/C7K3M9QX4',
  '/staff/cases/C7K3M9QX4/clocks/stage1.respond',
  '/audit/compliance?from=2026-01-01&to=2026-03-31',
  '/staff/admin',
];

const hosts = [
  'evil.example',
  'evil.example/staff/cases',
  'evil%2eexample',
  '127.0.0.1',
  '[::1]',
  'staff@evil.example',
];
const starts = [
  '//',
  '///',
  '////',
  '/\\',
  '\\\\',
  '\\/',
  '/\\/',
  '/%2f',
  '/%2F%2F',
  '/%5c',
  '%2f%2f',
  '/.//',
  '/..//',
  '/./\\',
  'http:',
  'http://',
  'https://',
  'HTTPS://',
  'https:/',
  'https:\\\\',
  'javascript:',
  'JaVaScRiPt:',
  'data:text/html,',
  'vbscript:',
  'ftp://',
  'mailto:',
  ' //',
  '\t//',
  '\n//',
  '\r\n//',
  '/\t/',
  '/\n/',
  '\u0000//',
  '//\u0000',
  '\u2028//',
  '@',
  'staff@',
  '.',
  '',
];
const built = starts.flatMap((start) => hosts.map((host) => `${start}${host}`));
const others = [
  '/staff/cases/../../../evil',
  '/staff/./cases',
  '/staff/cases/..',
  '/..',
  '/staff/cases#//evil.example',
  '/staff/cases?next=//evil.example',
  '/staff/cases?a=1?b=2',
  '/staff/cases\\evil',
  '/staff/cases\r\nSet-Cookie: a=b',
  '/staff/cases%0d%0aLocation:%20//evil.example',
  '/staff//cases',
  '/staff/cases?a=<script>',
  '/staff/cases?a="',
  '/unknown',
  '/api/v1/cases',
  '/staff/cases/',
  'staff/cases',
  ' /staff/cases',
  '/staff/cases ',
  `/staff/cases?a=${'x'.repeat(600)}`,
  '/staff/cases;//evil.example',
  '/staff/cases/C7/../../..//evil.example',
  '/@evil.example',
  '/:80',
];

describe('Where a sign-in leads afterwards (T31)', () => {
  test.each(ours)('%s is ours', (path) => {
    expect(ownPath(path)).toBe(path);
    expect(new URL(path, 'https://complaints.example').origin).toBe('https://complaints.example');
  });

  test(`${built.length + others.length} others are not`, () => {
    expect(built.length + others.length).toBeGreaterThanOrEqual(200);
    expect([...built, ...others].filter((path) => ownPath(path) !== null)).toEqual([]);
    expect([null, undefined, ''].map((path) => ownPath(path))).toEqual([null, null, null]);
  });
});
