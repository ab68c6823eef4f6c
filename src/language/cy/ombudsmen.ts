import type { ombudsmen as english } from '../en/ombudsmen.ts';
import { findBody } from '../find-body.ts';
import type { Wording } from '../wording.ts';

/** Bodies outside Wales keep the name by which they are found, with what it means; none of these changes its first letter. */
export const ombudsmen: Wording<typeof english> = {
  lgsco: {
    name: 'Local Government and Social Care Ombudsman (Ombwdsmon Llywodraeth Leol a Gofal Cymdeithasol)',
    phone: '0300 061 0614',
    website: 'www.lgo.org.uk',
    usualLimit: '12 mis',
  },
  'housing-ombudsman': {
    name: 'Housing Ombudsman (Ombwdsmon Tai)',
    phone: '0300 111 3000',
    website: 'www.housing-ombudsman.org.uk',
    usualLimit: '12 mis',
  },
  spso: {
    name: 'Scottish Public Services Ombudsman (Ombwdsmon Gwasanaethau Cyhoeddus yr Alban)',
    phone: '0800 377 7330',
    website: 'www.spso.org.uk',
  },
  psow: {
    name: 'Ombwdsmon Gwasanaethau Cyhoeddus Cymru',
    phone: '0300 790 0203',
    website: 'www.ombwdsmon.cymru',
  },
  nipso: {
    name: 'Northern Ireland Public Services Ombudsman (Ombwdsmon Gwasanaethau Cyhoeddus Gogledd Iwerddon)',
    phone: '0800 34 34 24',
    website: 'www.nipso.org.uk',
  },
  fos: {
    name: 'Financial Ombudsman Service (Gwasanaeth yr Ombwdsmon Ariannol)',
    phone: '0800 023 4567',
    website: 'www.financial-ombudsman.org.uk',
  },
  ico: {
    name: 'Swyddfa’r Comisiynydd Gwybodaeth (ICO)',
    phone: '0303 123 1113',
    website: 'www.ico.org.uk',
  },
};

/** The body that a procedure leads to. */
export const bodyAfter = findBody(ombudsmen, 'Ombwdsmon');
