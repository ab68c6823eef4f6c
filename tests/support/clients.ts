import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

/** A request that was answered 2xx, so must be there for good. */
export interface Acknowledged {
  reference: string;
  act: 'lodge' | 'acknowledge';
}

/** People at work over HTTP: each lodges a complaint, acknowledges it, and begins again, repeating what got no answer. */
export class Clients {
  readonly acknowledged: Acknowledged[] = [];
  readonly refused: string[] = [];
  /** Where the running process answers. */
  url = '';
  readonly #token: string;
  readonly #people: Promise<void>[] = [];
  #stopped = false;

  constructor(token: string, people: number) {
    this.#token = token;
    for (let person = 0; person < people; person += 1) this.#people.push(this.#work());
  }

  /** Waits for those who are in the middle of something. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#people);
  }

  async #work(): Promise<void> {
    while (!this.#stopped) {
      const lodged = await this.#insist('/api/v1/cases', {
        description: 'The street light outside has been out for a month.',
        channel: 'phone',
        person: { name: 'Sam Resident', email: 'sam@example.org' },
      });
      if (lodged === null) return;
      this.acknowledged.push({ reference: lodged, act: 'lodge' });
      const acknowledged = await this.#insist(`/api/v1/cases/${lodged}/events`, {
        type: 'acknowledge',
        definition: { issues: ['The street light is out'] },
        ombudsmanDetails: true,
      });
      if (acknowledged !== null) this.acknowledged.push({ reference: lodged, act: 'acknowledge' });
      // People pause; without it they leave the next process no time to start on a small machine.
      await wait(40);
    }
  }

  /** The same request with the same key until it is answered; null when everybody was told to stop. */
  async #insist(path: string, body: unknown): Promise<string | null> {
    const key = randomUUID();
    while (!this.#stopped) {
      const answer = await this.#ask(path, body, key);
      if (answer !== null) return answer;
      await wait(15);
    }
    return null;
  }

  async #ask(path: string, body: unknown, key: string): Promise<string | null> {
    try {
      const response = await fetch(this.url + path, {
        method: 'POST',
        headers: { Authorization: `Bearer ${this.#token}`, 'Content-Type': 'application/json', 'Idempotency-Key': key },
        body: JSON.stringify(body),
      });
      const text = await response.text();
      if (response.ok) return referenceIn(text) ?? path.split('/')[4] ?? '';
      if (response.status !== 503) this.refused.push(`${response.status} ${text}`);
    } catch {
      // The process was killed under the request: nobody knows whether it was done.
    }
    return null;
  }
}

function referenceIn(text: string): string | undefined {
  return /"reference":"([^"]+)"/.exec(text)?.[1];
}
