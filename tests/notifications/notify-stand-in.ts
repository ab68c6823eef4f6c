import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What becomes of one message that is handed over: an error of this status, or what the words say. */
export type Answer =
  'take' | 'silence' | 'cut' | 'takeAndSilence' | 'takeAndCut' | 'takeAnd500' | 400 | 403 | 429 | 500 | 503;

export interface NotifyStandIn {
  url: string;
  /** Method, path and query. */
  requests: string[];
  tokens: string[];
  /** What was taken, as it was handed over. */
  taken: Record<string, unknown>[];
  /** Of all that was taken. */
  status: string;
  /** Whether it does not answer questions. */
  isDeaf: boolean;
  stop(): Promise<void>;
}

/** GOV.UK Notify on loopback, as far as text messages need it, misbehaving as told: one answer for each message, then the last again. */
export async function startNotify(answers: readonly Answer[]): Promise<NotifyStandIn> {
  const left = [...answers];
  const standIn: Omit<NotifyStandIn, 'url' | 'stop'> = {
    requests: [],
    tokens: [],
    taken: [],
    status: 'delivered',
    isDeaf: false,
  };
  const server = createServer((request, response) => {
    standIn.requests.push(`${request.method} ${request.url}`);
    standIn.tokens.push(request.headers.authorization ?? '');
    if (request.method === 'GET') return tell(standIn, request, response);
    const answer = (left.length > 1 ? left.shift() : left[0]) ?? 'take';
    void take(standIn, answer, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port');
  return Object.assign(standIn, {
    url: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

type Kept = Omit<NotifyStandIn, 'url' | 'stop'>;

async function take(standIn: Kept, answer: Answer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const handed: Record<string, unknown> = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  if (String(answer).startsWith('take')) standIn.taken.push(handed);
  if (answer === 'take') return say(response, 201, { id: 'b', reference: handed['reference'] });
  if (answer === 'silence' || answer === 'takeAndSilence') return;
  if (answer === 'cut' || answer === 'takeAndCut') return void response.destroy();
  const status = typeof answer === 'number' ? answer : 500;
  say(response, status, {
    status_code: status,
    errors: [{ error: 'ValidationError', message: `phone_number ${String(handed['phone_number'])} is wrong` }],
  });
}

function tell({ taken, status, isDeaf }: Kept, request: IncomingMessage, response: ServerResponse): void {
  if (isDeaf) return void response.destroy();
  const reference = new URL(request.url ?? '', 'http://127.0.0.1').searchParams.get('reference');
  const found = taken.filter((one) => one['reference'] === reference);
  say(response, 200, { notifications: found.map(() => ({ id: 'b', reference, status })), links: {} });
}

function say(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
