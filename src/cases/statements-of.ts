import type { ReadCase } from './read-case.ts';
import type { StatementView } from './said-view.ts';
import { wordsAt } from './words-at.ts';

/** What somebody added to the complaint, and whether they agree with what it was about. */
export function statementsOf(read: ReadCase): StatementView[] {
  return read.told.flatMap(({ seq, happenedAt, facts }) =>
    facts.type === 'addInformation'
      ? [
          {
            seq,
            at: new Date(happenedAt).toISOString(),
            about: facts.about ?? null,
            view: facts.view ?? null,
            text: wordsAt(read, seq, 'text'),
          },
        ]
      : [],
  );
}
