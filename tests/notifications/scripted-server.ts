import { createServer, type Socket } from 'node:net';

/** What a scripted mail server answers to each command: a reply, or 'cut' to vanish. Commands left out get 250. */
export type Script = Record<string, string>;

export interface ScriptedServer {
  url: string;
  commands: string[];
  stop(): Promise<void>;
}

/** A mail server on loopback that misbehaves exactly as told, for what smtp-server is too well-mannered to do. */
export async function scriptedServer(script: Script): Promise<ScriptedServer> {
  const sockets = new Set<Socket>();
  const commands: string[] = [];
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    talk(socket, script, commands);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    commands,
    stop: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const manners: Script = { greeting: '220 ready', DATA: '354 go on', '.': '250 taken', QUIT: '221 bye' };

function talk(socket: Socket, script: Script, commands: string[]): void {
  const say = (step: string) => {
    const reply = script[step] ?? manners[step] ?? '250 fine';
    if (reply === 'cut') socket.destroy();
    else if (reply !== 'silence') socket.write(`${reply}\r\n`);
  };
  let inMessage = false;
  say('greeting');
  socket.on('data', (chunk) => {
    for (const line of chunk.toString('utf8').split('\r\n')) {
      if (line === '' || (inMessage && line !== '.')) continue;
      const step = line === '.' ? '.' : (/^[A-Z]+/.exec(line)?.[0] ?? '');
      commands.push(step);
      inMessage = step === 'DATA' && (script['DATA'] ?? '354').startsWith('354');
      say(step);
    }
  });
}
