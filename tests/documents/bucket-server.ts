import { createServer, type IncomingMessage, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface Bucket {
  endpoint: string;
  kept: Map<string, Buffer>;
  /** Every request as it came: method, address, and the key it was signed with. */
  asked: { line: string; signedBy: string }[];
  /** How the next answers fail: a status, or the line is cut. */
  fail: (number | 'cut')[];
  close(): Promise<void>;
}

const codes: Record<number, string> = { 403: 'AccessDenied', 500: 'InternalError', 503: 'SlowDown' };

/** A server on this machine that answers as S3 does (PutObject, GetObject, DeleteObject, by path), and fails on demand. */
export async function startBucket(name: string): Promise<Bucket> {
  const kept = new Map<string, Buffer>();
  const asked: Bucket['asked'] = [];
  const fail: Bucket['fail'] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const body = bodyOf(request, await buffer(request));
      const signedBy = /Credential=([^/]+)\//.exec(request.headers.authorization ?? '')?.[1] ?? '';
      asked.push({ line: `${request.method} ${request.url?.split('?')[0]}`, signedBy });
      const fault = fail.shift();
      if (fault === 'cut') return request.socket.destroy();
      const { status, content, code } = fault ? { status: fault, content: '', code: codes[fault] } : act(request, body);
      const isError = status >= 400;
      response.writeHead(status, { 'Content-Type': isError ? 'application/xml' : 'application/octet-stream' });
      response.end(
        isError ? `<?xml version="1.0"?><Error><Code>${code}</Code><Message>Not here</Message></Error>` : content,
      );
      return undefined;
    })();
  });
  const act = (request: IncomingMessage, body: Buffer) => {
    const [, bucket = '', key = ''] = /^\/([^/?]+)\/([^?]*)/.exec(request.url ?? '') ?? [];
    if (bucket !== name) return { status: 404, content: '', code: 'NoSuchBucket' };
    if (request.method === 'PUT') kept.set(key, body);
    if (request.method === 'DELETE') kept.delete(key);
    if (request.method !== 'GET') return { status: request.method === 'DELETE' ? 204 : 200, content: '', code: '' };
    const found = kept.get(key);
    return found ? { status: 200, content: found, code: '' } : { status: 404, content: '', code: 'NoSuchKey' };
  };
  const endpoint = await listen(server);
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { endpoint, kept, asked, fail, close };
}

/** A body comes in signed pieces, each after its length, with a checksum behind it (aws-chunked). */
function bodyOf({ headers }: IncomingMessage, raw: Buffer): Buffer {
  if (!headers['content-encoding']?.includes('aws-chunked')) return raw;
  const pieces: Buffer[] = [];
  for (let at = 0; ;) {
    const end = raw.indexOf('\r\n', at);
    const length = Number.parseInt(raw.subarray(at, end).toString('latin1'), 16);
    if (!length) return Buffer.concat(pieces);
    pieces.push(raw.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`);
    });
  });
}
