import { request } from 'node:http';

export interface Transferred {
  status: number;
  type: string;
  encoding: string;
  /** As they came over the wire, without the headers. */
  bytes: number;
  body: Buffer;
}

/** Fetches as a browser does and counts what came over the wire; `fetch` would hide how much that was. */
export function transferred(url: URL, headers: Record<string, string> = {}): Promise<Transferred> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: { 'Accept-Encoding': 'gzip, deflate, br', ...headers } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => void parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        const body = Buffer.concat(parts);
        const { 'content-type': type = '', 'content-encoding': encoding = '' } = answer.headers;
        resolve({ status: answer.statusCode ?? 0, type, encoding, bytes: body.length, body });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}
