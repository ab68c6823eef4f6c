import { describe, expect, test } from 'vitest';
import { safeName } from '../../src/documents/safe-name.ts';
import { downloadHeaders } from '../../src/http/download-headers.ts';

const pdf = 'application/pdf';

describe('the name of a file', () => {
  test.each([
    ['damp.pdf', 'damp.pdf'],
    ['C:\\Users\\Sam\\damp.pdf', 'damp.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['..', 'file.pdf'],
    ['', 'file.pdf'],
    ['.pdf', 'pdf.pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['a\u0000b\r\nSet-Cookie: x.pdf', 'abSet-Cookie_ x.pdf'],
    ['gpj.\u202Efdp.exe', 'gpj.fdp.exe.pdf'],
    ['"quoted" <b>.pdf', '_quoted_ _b_.pdf'],
    ['Cwyn am y ffwrn – ŵ.PDF', 'Cwyn am y ffwrn – ŵ.pdf'],
    ['half \uD800.pdf', 'half .pdf'],
  ])('%j is kept as %j', (given, kept) => {
    expect(safeName(given, pdf)).toBe(kept.replace(' .pdf', '.pdf'));
  });

  test('is at most 120 characters long, its ending among them', () => {
    const name = safeName(`${'🏚'.repeat(300)}.jpeg`, 'image/jpeg');
    expect([...name]).toHaveLength(120);
    expect(name.endsWith('.jpeg')).toBe(true);
  });
});

describe('the headers of a download', () => {
  const of = (name: string, mediaType = pdf) => downloadHeaders({ name, mediaType, bytes: 3 });

  test('have the browser save the file and never show it', () => {
    expect(of('damp.pdf')).toEqual({
      'Content-Type': pdf,
      'Content-Length': '3',
      'Content-Disposition': `attachment; filename="damp.pdf"; filename*=UTF-8''damp.pdf`,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'no-store',
    });
  });

  test('give a name in any letters whole, and one in plain letters beside it', () => {
    expect(of('ŵy (1) 100%.pdf')['Content-Disposition']).toBe(
      `attachment; filename="_y (1) 100_.pdf"; filename*=UTF-8''%C5%B5y%20%281%29%20100%25.pdf`,
    );
    expect(of('a"b\\c\r\nX: y.pdf')['Content-Disposition']).not.toMatch(/[\r\n]|"b/);
  });
});
