import { z } from 'zod';
import { readSearch } from '../../worklist/read-search.ts';
import { searchCases as search } from '../../worklist/search-cases.ts';
import { presentRow } from '../present-case.ts';
import { defineRoute } from '../route.ts';
import { caseRow } from '../schemas/case.ts';
import { text } from '../schemas/fields.ts';

/** Finding a case by whatever somebody has in hand. What is typed may be personal: it is no part of an address. */
export const searchCases = defineRoute({
  method: 'post',
  path: '/cases/search',
  tag: 'Cases',
  summary: 'Find cases by reference, name, telephone, email, postcode or words',
  description: 'All of what is given must be found. Open cases come first; nothing is changed.',
  access: ['case.read'],
  body: z.strictObject({
    words: text(200)
      .min(1, 'Give a word, a name, a number or a reference')
      .meta({ description: 'In any order, for example "lovelace 01632 960 001"' }),
  }),
  examples: () => ({ search: { summary: 'A name and a postcode', value: { words: 'lovelace TE5 7AA' } } }),
  answer: {
    status: 200,
    description: 'At most fifty cases.',
    schema: z.strictObject({
      items: z.array(caseRow),
      hasMore: z.boolean().meta({ description: 'There are more: give another word' }),
    }),
  },
  async handle({ ctx, body: { words } }) {
    const { cases, hasMore } = await search(ctx, readSearch(words));
    return { body: { items: cases.map(presentRow), hasMore } };
  },
});
