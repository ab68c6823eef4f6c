import { describe, expect, test } from 'vitest';
import { readUpload } from '../../src/documents/read-upload.ts';
import { uploadBytes } from '../../src/documents/upload-limits.ts';
import { sample, samplesOf, textBytes } from './sample.ts';
import { zipOf } from './zip-of.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const read = (name: string, bytes: Uint8Array | string) =>
  readUpload({ name, bytes: typeof bytes === 'string' ? textBytes(bytes) : bytes });
const taken = (name: string, mediaType: string) => ({ file: { name, mediaType } });
const pdfOf = (length: number) => {
  const bytes = new Uint8Array(length);
  bytes.set(textBytes('%PDF-1.4\n'));
  return bytes;
};

describe('how long a file may be', () => {
  test('a file of nothing is empty', async () => {
    expect(await read('damp.pdf', '')).toEqual({ fault: 'empty' });
  });

  test('one byte less than 20MB is taken, 20MB is not', async () => {
    expect(await read('damp.pdf', pdfOf(uploadBytes - 1))).toMatchObject(taken('damp.pdf', 'application/pdf'));
    expect(await read('damp.pdf', pdfOf(uploadBytes))).toEqual({ fault: 'tooLarge' });
  });
});

describe('what a file is', () => {
  test.each([
    ['open.pdf', 'application/pdf'],
    ['open.docx', word],
    ['open.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['open.ods', 'application/vnd.oasis.opendocument.spreadsheet'],
    ['open.doc', 'application/msword'],
    ['open.xls', 'application/vnd.ms-excel'],
  ])('%s is taken', async (name, mediaType) => {
    expect(await read(name, sample(name))).toMatchObject(taken(name, mediaType));
  });

  test.each([
    ['diary.txt', 'Monday: no bins', 'text/plain'],
    ['diary.txt', Buffer.from('caf\xe9, \xa312', 'latin1'), 'text/plain'],
    ['calls.csv', 'date,who\n2026-03-02,"Mr O\u2019Neill"\n', 'text/csv'],
    ['reply.eml', 'From: a@example.org\r\nSubject: Bins\r\n\r\nHello', 'message/rfc822'],
    ['note.rtf', '{\\rtf1\\ansi Hello}', 'application/rtf'],
    ['call.mp3', Buffer.from('ID3\x04\x00\x00\x00\x00\x00\x00\xff\xfb\x90\x00', 'latin1'), 'audio/mpeg'],
    ['call.wav', Buffer.from('RIFF\x24\x00\x00\x00WAVEfmt ', 'latin1'), 'audio/wav'],
    ['call.ogg', Buffer.from('OggS'.padEnd(28, '\0') + '\x01vorbis'.padEnd(30, '\0'), 'latin1'), 'audio/ogg'],
    ['call.m4a', Buffer.from('\0\0\0\x20ftypM4A \0\0\0\0M4A mp42isom\0\0\0\0', 'latin1'), 'audio/mp4'],
    ['leak.mp4', Buffer.from('\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41', 'latin1'), 'video/mp4'],
    ['leak.mov', Buffer.from('\0\0\0\x14ftypqt  \0\0\x02\0qt  ', 'latin1'), 'video/quicktime'],
  ])('%s is taken', async (name, bytes, mediaType) => {
    expect(await read(name, bytes)).toMatchObject(taken(name, mediaType));
  });

  test('a name that does not agree is corrected: the contents decide', async () => {
    expect(await read('damp.jpg', sample('open.pdf'))).toMatchObject(taken('damp.pdf', 'application/pdf'));
    expect(await read('damp.exe', sample('open.docx'))).toMatchObject(taken('damp.exe.docx', word));
    expect(await read('Letter no.5', sample('open.pdf'))).toMatchObject(taken('Letter no.5.pdf', 'application/pdf'));
    expect(await read('note', 'No bins')).toMatchObject(taken('note.txt', 'text/plain'));
  });

  test.each([
    ['page.html', '<!DOCTYPE html><script>alert(1)</script>'],
    ['page.txt', '\uFEFF \n<html><script>alert(1)</script>'],
    ['page.csv', '<script>alert(1)</script>'],
    ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    ['drawing.txt', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['drawing.png', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['code.js', 'alert(1)'],
    ['run.sh', '#!/bin/sh\nrm -rf /'],
    ['run.txt', '#!/bin/sh\nrm -rf /'],
    ['run.exe', Buffer.from('MZ'.padEnd(200, '\0'))],
    ['run.pdf', Buffer.from('MZ'.padEnd(200, '\0'))],
    ['run.txt', Buffer.from('\x7fELF'.padEnd(64, '\0'), 'latin1')],
    ['half.txt', Buffer.from('text\0with nothing in it')],
    ['reply.eml', 'no header at all'],
    ['archive.zip', zipOf([{ name: 'a.txt', text: 'a' }])],
    ['slides.ppt', sample('slides.ppt')],
  ])('%s is not taken for what it says it is', async (name, bytes) => {
    expect(await read(name, bytes)).toEqual({ fault: 'wrongType' });
  });

  test('a photo as iPhones keep it is told apart, so that people learn what to do', async () => {
    const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
    expect(await read('photo.heic', heic)).toEqual({ fault: 'needsConversion' });
    expect(await read('photo.jpg', heic)).toEqual({ fault: 'needsConversion' });
  });
});

describe('locked files', () => {
  test.each(samplesOf('locked'))('%s is refused', async (name) => {
    expect(await read(name, sample(name))).toEqual({ fault: 'isLocked' });
  });

  test.each(samplesOf('open'))('%s opens without a password and is taken', async (name) => {
    expect(await read(name, sample(name))).toMatchObject({ file: { name } });
  });

  test('an OpenDocument text with a password is refused', async () => {
    const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>';
    const bytes = zipOf([
      { name: 'mimetype', text: 'application/vnd.oasis.opendocument.text' },
      { name: 'META-INF/manifest.xml', text: manifest },
    ]);
    expect(await read('diary.odt', bytes)).toEqual({ fault: 'isLocked' });
  });
});

describe('files made to do harm', () => {
  const parts = [
    { name: 'mimetype', text: 'application/vnd.oasis.opendocument.text' },
    { name: 'META-INF/manifest.xml', text: '<manifest/>' },
  ];
  test('the twin without harm is taken', async () => {
    expect(await read('a.odt', zipOf([...parts, { name: 'content.xml', text: 'x' }]))).toMatchObject({
      file: { name: 'a.odt' },
    });
  });

  test.each([
    ['a part that would fill a disk', [{ name: 'content.xml', text: 'x', claims: 4_000_000_000 }]],
    ['more parts than any letter has', Array.from({ length: 5_100 }, (_, n) => ({ name: `p${n}`, text: '' }))],
    ['parts that share their bytes', [{ name: 'content.xml', text: 'x', at: 0 }]],
  ])('%s is refused and never unpacked', async (_why, more) => {
    expect(await read('a.odt', zipOf([...parts, ...more]))).toEqual({ fault: 'unreadable' });
  });

  test('an old office file whose table leads in circles ends', async () => {
    const bytes = sample('open.doc');
    const circle = new Uint8Array(bytes);
    new DataView(circle.buffer).setUint32(68, 0, true);
    expect(Object.keys(await read('a.doc', circle))).toHaveLength(1);
    for (let at = 512; at < 1024; at += 4) new DataView(circle.buffer).setUint32(at, 1, true);
    expect(Object.keys(await read('a.doc', circle))).toHaveLength(1);
  });

  test('files cut off anywhere are an answer, never a fault of ours', async () => {
    for (const name of [...samplesOf('open'), ...samplesOf('locked')]) {
      const bytes = sample(name);
      for (const share of [0.05, 0.2, 0.5, 0.9, 0.99]) {
        const cut = bytes.subarray(0, Math.ceil(bytes.length * share));
        expect(Object.keys(await read(name, cut))).toHaveLength(1);
      }
    }
  });

  test('files with bytes changed anywhere are an answer, never a fault of ours', async () => {
    const chance = seededChance(7);
    for (const name of [...samplesOf('open'), ...samplesOf('locked')]) {
      for (let n = 0; n < 20; n++) {
        const bytes = Uint8Array.from(sample(name));
        for (let flip = 0; flip < 8; flip++) bytes[chance(bytes.length)] = chance(256);
        expect(Object.keys(await read(name, bytes))).toHaveLength(1);
      }
    }
  });
});

/** The same numbers below `most` at every run. */
function seededChance(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}
