import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** One file of an archive; `at` is its time. */
export interface Packed {
  path: string;
  at: Date;
  bytes: Uint8Array;
  /** Whether it is small already: pictures and PDFs are put in as they are. */
  isCompressed: boolean;
}

/** Packs files as they come, one at a time, so that a large file of a case is never held whole. */
export function zipStream(entries: AsyncIterable<Packed>): ReadableStream<Uint8Array> {
  const iterator = entries[Symbol.asyncIterator]();
  let zip: Zip;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      zip = new Zip((error, chunk, isLast) => {
        if (error) return controller.error(error);
        if (chunk.length > 0) controller.enqueue(chunk);
        if (isLast) controller.close();
      });
    },
    async pull() {
      const next = await iterator.next();
      if (next.done) zip.end();
      else pack(zip, next.value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

function pack(zip: Zip, { path, at, bytes, isCompressed }: Packed): void {
  const file = isCompressed ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
  file.mtime = at;
  zip.add(file);
  file.push(bytes, true);
}
