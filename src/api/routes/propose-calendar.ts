import { z } from 'zod';
import { fetchFeed, govUkFeed } from '../../calendars/fetch-feed.ts';
import { importFeed, type FeedSource, type Imported } from '../../calendars/import-feed.ts';
import { valueOf } from '../declined.ts';
import { defineRoute } from '../route.ts';
import { nationName } from '../schemas/calendar.ts';
import { text } from '../schemas/fields.ts';

const answer = z.strictObject({
  outcome: z.enum(['proposed', 'alreadyProposed', 'unchanged', 'failed']),
  nation: nationName,
  source: z.string(),
  id: z.uuid().nullable().meta({ description: 'The proposal; null where there was nothing to record' }),
  revision: z.string().nullable(),
  note: z.string().nullable().meta({ description: 'What was left as it is, and why; of a failed import, the problem' }),
});

/** Takes in bank holidays as a proposal. */
export const proposeCalendar = defineRoute({
  method: 'post',
  path: '/calendars/proposals',
  tag: 'Calendars',
  summary: 'Propose the bank holidays of gov.uk, or of a file',
  description:
    'Without `feed` they are fetched from gov.uk. `feed` is the text of a file in the same form. Nothing changes before ' +
    'another manager approves the proposal. A feed that cannot be read is answered with `failed` and recorded.',
  access: ['calendar.decide'],
  body: z.strictObject({
    nation: nationName.optional().meta({ description: 'Left out, that of the organisation' }),
    feed: text(1_000_000).optional(),
    name: text(100).optional().meta({ description: 'What the file is called' }),
  }),
  examples: () => ({ govUk: { summary: 'As published now', value: {} } }),
  answer: { status: 201, description: 'What came of it.', schema: answer },
  async handle({ ctx, body: { nation, feed, name } }) {
    const source = feed === undefined ? await fetchFeed(govUkFeed) : fileOf(feed, name);
    return { body: present(valueOf(await importFeed(ctx, { nation, feed: source }))) };
  },
});

function fileOf(feed: string, name = 'sent with the request'): FeedSource {
  return { source: name, bytes: new TextEncoder().encode(feed) };
}

function present(imported: Imported): z.input<typeof answer> {
  const { kind: outcome, nation, source } = imported;
  const revision = 'revision' in imported ? imported.revision : null;
  const note = 'problem' in imported ? imported.problem : imported.note;
  return { outcome, nation, source, id: 'id' in imported ? imported.id : null, revision, note };
}
