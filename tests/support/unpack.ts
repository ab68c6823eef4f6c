import { unzipSync } from 'fflate';

/** The files of an archive: path to contents. Throws for one that is broken. */
export function unpack(archive: Uint8Array): Map<string, Buffer> {
  return new Map(Object.entries(unzipSync(archive)).map(([path, bytes]) => [path, Buffer.from(bytes)]));
}
