/** The cipher that old PDFs are locked with; OpenSSL has it no more. For reading only. */
export function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const box = Array.from({ length: 256 }, (_, n) => n);
  const at = (n: number) => box[n & 255] ?? 0;
  const swap = (a: number, b: number) => void ([box[a], box[b]] = [at(b), at(a)]);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + at(i)) & 255;
      swap(i, j);
      return byte ^ at(at(i) + at(j));
    }),
  );
}
