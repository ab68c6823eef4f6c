import { fetchFeed, govUkFeed } from '../calendars/fetch-feed.ts';
import type { Config } from '../config.ts';
import { checkNotify } from '../notifications/channels/check-notify.ts';
import type { FileStore, IntegrationCheck, Ports } from '../ports.ts';
import { openMailer } from './open-mailer.ts';
import { openScanner } from './open-scanner.ts';

/** The systems beside ours, as an administrator may try them: each attempt is a real one. */
export function integrationsOf(config: Config, ports: Pick<Ports, 'ids' | 'files'>): IntegrationCheck[] {
  return [
    mailCheck(config, ports),
    textCheck(config),
    { name: 'files', isConfigured: true, attempt: () => storeProblem(ports.files) },
    scannerCheck(config),
    { name: 'bankHolidays', isConfigured: true, attempt: feedProblem },
  ];
}

function mailCheck(config: Config, { ids }: Pick<Ports, 'ids'>): IntegrationCheck {
  const mailer = openMailer(config);
  return {
    name: 'mail',
    isConfigured: config.smtpUrl !== undefined || config.demo,
    async attempt({ to, subject, text }) {
      const mail = {
        messageId: `test-${ids.uuid()}`,
        to,
        subject,
        text,
        html: `<p>${text}</p>`,
        language: 'en',
      } as const;
      const outcome = await mailer.send(mail);
      return outcome.kind === 'sent' ? null : outcome.reason;
    },
  };
}

const patienceMs = 10_000;

function textCheck({ notifyApiKey: apiKey, notifyTextTemplate: template, notifyUrl: url }: Config): IntegrationCheck {
  if (apiKey === undefined || template === undefined) return absent('texts');
  const settings = { url, apiKey, template, timeoutMs: patienceMs };
  return { name: 'texts', isConfigured: true, attempt: () => checkNotify(settings) };
}

/** What is put there must come back. */
function storeProblem(files: FileStore): Promise<string | null> {
  return files.check().then(
    () => null,
    () => 'unreachable',
  );
}

function scannerCheck(config: Config): IntegrationCheck {
  const scanner = openScanner(config);
  if (scanner === null) return absent('scanner');
  return {
    name: 'scanner',
    isConfigured: true,
    async attempt() {
      const outcome = await scanner.scan(Buffer.from('Is anybody there?'));
      return outcome.kind === 'clean' ? null : outcome.kind === 'unknown' ? outcome.reason : 'unclear-answer';
    },
  };
}

/** Fetched and thrown away: nothing is proposed by a test. */
async function feedProblem(): Promise<string | null> {
  const feed = await fetchFeed(govUkFeed);
  return 'problem' in feed ? 'unreachable' : null;
}

function absent(name: IntegrationCheck['name']): IntegrationCheck {
  return { name, isConfigured: false, attempt: () => Promise.resolve('not-configured') };
}
