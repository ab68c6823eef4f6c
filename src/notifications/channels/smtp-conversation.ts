import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SendOutcome } from '../../ports.ts';
import { failureOutcome } from './smtp-failure.ts';
import type { SmtpServer } from './smtp-server-url.ts';

interface Parcel {
  from: string;
  to: string;
  message: Buffer;
}

/** One connection, one message. It never rejects: however the conversation ends, it ends in an outcome. */
export function handOver(server: SmtpServer, parcel: Parcel, timeoutMs: number): Promise<SendOutcome> {
  return new Promise((resolve) => {
    const connection = open(server, timeoutMs);
    // The message is read only once the server has asked for it (354): from then on a cut leaves us not knowing.
    const message = Readable.from([parcel.message]);
    let handedOver = false;
    message.once('end', () => (handedOver = true));

    const finish = (outcome: SendOutcome) => {
      clearTimeout(limit);
      if (outcome.kind === 'sent') connection.quit();
      else connection.close();
      resolve(outcome);
    };
    const fail = (error: unknown) => finish(failureOutcome(error, handedOver));
    const limit = setTimeout(() => fail({ code: 'ETIMEDOUT' }), timeoutMs * 4);

    const send = () =>
      connection.send({ from: parcel.from, to: [parcel.to] }, message, (error) =>
        error ? fail(error) : finish({ kind: 'sent' }),
      );
    connection.on('error', fail);
    connection.connect((error) => {
      if (error) return fail(error);
      if (server.login === null) return send();
      connection.login({ credentials: server.login }, (refused) => (refused ? fail(refused) : send()));
    });
  });
}

function open(server: SmtpServer, timeoutMs: number): SMTPConnection {
  return new SMTPConnection({
    host: server.host,
    port: server.port,
    secure: server.secure,
    ignoreTLS: server.loopback,
    // A password never crosses a network in the clear.
    requireTLS: server.login !== null && !server.secure && !server.loopback,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    socketCloseTimeout: 0,
  });
}
