/** Whom somebody can go to outside the organisation; the name can follow "the". */
export interface OutsideBody {
  name: string;
  website: string;
  phone?: string | undefined;
  /** How long people usually have, where the body itself says so and no date is known. */
  usualLimit?: string | undefined;
}

/** How to reach each Ombudsman: printed in every letter that must say so. Keys are the ombudsman ids of the machines. */
export const ombudsmen = {
  lgsco: {
    name: 'Local Government and Social Care Ombudsman',
    phone: '0300 061 0614',
    website: 'www.lgo.org.uk',
    usualLimit: '12 months',
  },
  'housing-ombudsman': {
    name: 'Housing Ombudsman',
    phone: '0300 111 3000',
    website: 'www.housing-ombudsman.org.uk',
    usualLimit: '12 months',
  },
  spso: {
    name: 'Scottish Public Services Ombudsman',
    phone: '0800 377 7330',
    website: 'www.spso.org.uk',
  },
  psow: {
    name: 'Public Services Ombudsman for Wales',
    phone: '0300 790 0203',
    website: 'www.ombudsman.wales',
  },
  nipso: {
    name: 'Northern Ireland Public Services Ombudsman',
    phone: '0800 34 34 24',
    website: 'www.nipso.org.uk',
  },
  fos: {
    name: 'Financial Ombudsman Service',
    phone: '0800 023 4567',
    website: 'www.financial-ombudsman.org.uk',
  },
  ico: {
    name: 'Information Commissioner’s Office',
    phone: '0303 123 1113',
    website: 'www.ico.org.uk',
  },
} as const satisfies Record<string, OutsideBody>;

/** The body that a procedure leads to: one that we know, or else what a procedure of the organisation's own says of it. */
export function bodyAfter(procedure: {
  ombudsman: string;
  nextBody?: { name: string; website: string; phone?: string };
}): OutsideBody {
  const known: Readonly<Record<string, OutsideBody>> = ombudsmen;
  const found = Object.hasOwn(known, procedure.ombudsman) ? known[procedure.ombudsman] : undefined;
  const body = found ?? procedure.nextBody ?? { name: 'Ombudsman', website: '' };
  return { ...body, name: body.name.replace(/^the /i, '') };
}
