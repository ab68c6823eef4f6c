import { crc32 } from 'node:zlib';

interface Part {
  name: string;
  text: string;
  /** What it says to be unpacked. */
  claims?: number;
  /** Where it says that it begins. */
  at?: number;
}

/** A zip whose parts are stored as they are, and which may lie about them. */
export function zipOf(parts: readonly Part[]): Uint8Array {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const data = Buffer.from(part.text);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(part.claims ?? data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, data]);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(part.at ?? at, 10);
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), common, where, name]));
    bodies.push(body);
    at += body.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...bodies, directory, end]));
}
