/** Whom somebody can go to outside the organisation. */
export interface OutsideBody {
  name: string;
  website: string;
  phone?: string | undefined;
  /** How long people usually have, where the body itself says so and no date is known. */
  usualLimit?: string | undefined;
}

/** What a procedure says of where it leads. */
interface Leading {
  ombudsman: string;
  nextBody?: { name: string; website: string; phone?: string };
}

/** Finds the body that a procedure leads to: one that we know, or else what a procedure of the organisation's own says. */
export function findBody(known: Readonly<Record<string, OutsideBody>>, unnamed: string) {
  return (procedure: Leading): OutsideBody => {
    const found = Object.hasOwn(known, procedure.ombudsman) ? known[procedure.ombudsman] : undefined;
    const body = found ?? procedure.nextBody ?? { name: unnamed, website: '' };
    return { ...body, name: body.name.replace(/^the /i, '') };
  };
}
