import { z } from 'zod';
import { listRestrictions } from '../../cases/list-restrictions.ts';
import { presentRestriction } from '../present-case.ts';
import { defineRoute } from '../route.ts';
import { pageQuery } from '../schemas/fields.ts';
import { restrictionRow } from '../schemas/staff-file.ts';

/** The register of contact restrictions: what is to be reviewed next comes first. */
export const showRestrictions = defineRoute({
  method: 'get',
  path: '/restrictions',
  tag: 'Cases',
  summary: 'Contact restrictions by the date of their review',
  description: 'Whoever is restricted can still complain of something new: no complaint is turned away.',
  access: ['restriction.read'],
  query: z.strictObject({ state: z.enum(['inForce', 'lifted']).optional(), ...pageQuery }),
  answer: {
    status: 200,
    description: 'The restrictions, page by page.',
    schema: z.strictObject({ items: z.array(restrictionRow), nextCursor: z.string().nullable() }),
  },
  async handle({ ctx, query: { cursor, limit, ...filter } }) {
    const page = await listRestrictions(ctx, { filter, limit, cursor });
    return { body: { items: page.items.map(presentRestriction), nextCursor: page.nextCursor } };
  },
});
