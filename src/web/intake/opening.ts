import { z } from 'zod';
import { parseReference } from '../../cases/reference.ts';
import type { Context } from '../../ports.ts';

const kept = z.object({
  id: z.uuid(),
  reference: z.string().refine((text) => parseReference(text) === text),
  openedAt: z.number(),
  files: z.array(z.object({ id: z.string(), hash: z.string(), name: z.string() })).max(20),
});

/** An intake under way: its reference is told before anything is saved, its files are with us. `openedAt`: milliseconds since 1970. */
export type Opening = z.infer<typeof kept>;

/** The hidden field that carries it from page to page. */
export const openingField = 'opening';

const purpose = 'intake';

/** Begins: the reference is made now, so that it can be told at once. */
export function newOpening({ ids, clock }: Context): Opening {
  return { id: ids.uuid(), reference: ids.reference(), openedAt: clock.now().getTime(), files: [] };
}

/** As text that nobody but us can make, for whoever opened it. */
export function sealOpening(ctx: Context, opening: Opening): string {
  const plain = Buffer.from(JSON.stringify(opening));
  return Buffer.from(ctx.vault.seal(purpose, ownerOf(ctx), plain)).toString('base64url');
}

/** The intake that a form belongs to; a new one where the form says none of ours. */
export function readOpening(ctx: Context, form: FormData): Opening {
  const typed = form.get(openingField);
  const sealed = Buffer.from(typeof typed === 'string' ? typed : '', 'base64url');
  const plain = sealed.length === 0 ? null : ctx.vault.open(purpose, ownerOf(ctx), sealed);
  const parsed = plain === null ? null : kept.safeParse(JSON.parse(Buffer.from(plain).toString('utf8')));
  return parsed?.success ? parsed.data : newOpening(ctx);
}

function ownerOf({ actor }: Context): string {
  return actor.kind === 'staff' ? actor.staffId : actor.kind;
}
