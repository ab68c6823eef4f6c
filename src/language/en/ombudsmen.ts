import { findBody, type OutsideBody } from '../find-body.ts';

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

/** The body that a procedure leads to. */
export const bodyAfter = findBody(ombudsmen, 'Ombudsman');
