/** The streams of an old office file (MS-CFB) by name, each with its first bytes. */
export type CompoundStreams = Map<string, Uint8Array>;

const endOfChain = 0xfffffffe;
const miniCutoff = 4096;
/** Enough of a stream to see whether it is locked. */
const firstBytes = 4096;
const mostEntries = 4096;

/** Reads the directory of a compound file; null where it is broken. Every chain is walked a bounded number of steps. */
export function compoundStreams(bytes: Uint8Array): CompoundStreams | null {
  try {
    return readStreams(bytes);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** DataView throws RangeError for whatever lies outside the file. */
function readStreams(bytes: Uint8Array): CompoundStreams {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint16(30, true) === 12 ? 4096 : 512;
  const fat = readFat(view, size);
  const sector = (n: number) => bytes.subarray((n + 1) * size, (n + 2) * size);
  const chain = (start: number, most: number) => {
    const kept: Uint8Array[] = [];
    for (let n = start; n < endOfChain && kept.length * size < most; n = fat(n)) kept.push(sector(n));
    return Buffer.concat(kept);
  };
  const directory = chain(view.getUint32(48, true), mostEntries * 128);
  const root = directory.readUInt32LE(116);
  const mini = chain(root, 1024 * 1024);
  const streams: CompoundStreams = new Map();
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const nameLength = directory.readUInt16LE(at + 64);
    if (directory[at + 66] !== 2 || nameLength < 2 || nameLength > 64) continue;
    const name = directory.subarray(at, at + nameLength - 2).toString('utf16le');
    const start = directory.readUInt32LE(at + 116);
    const length = directory.readUInt32LE(at + 120);
    streams.set(name, length < miniCutoff ? mini.subarray(start * 64, start * 64 + length) : chain(start, firstBytes));
  }
  return streams;
}

/** The next sector after one: from the first 109 parts of the table, which cover files of 6.8 MB, and what they chain to. */
function readFat(view: DataView, size: number): (n: number) => number {
  const perSector = size / 4;
  const places: number[] = [];
  for (let n = 0; n < 109; n++) places.push(view.getUint32(76 + n * 4, true));
  for (let next = view.getUint32(68, true); next < endOfChain && places.length < 8192;) {
    const at = (next + 1) * size;
    for (let n = 0; n < perSector - 1; n++) places.push(view.getUint32(at + n * 4, true));
    next = view.getUint32(at + size - 4, true);
  }
  return (n) => {
    const place = places[Math.floor(n / perSector)];
    if (place === undefined) throw new RangeError('Outside the table');
    return view.getUint32((place + 1) * size + (n % perSector) * 4, true);
  };
}
