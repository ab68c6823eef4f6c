/** How to reach each Ombudsman: printed in every letter that must say so. Keys are the ombudsman ids of the machines. */
export const ombudsmen = {
  lgsco: {
    name: 'Local Government and Social Care Ombudsman',
    phone: '0300 061 0614',
    website: 'www.lgo.org.uk',
  },
  'housing-ombudsman': {
    name: 'Housing Ombudsman',
    phone: '0300 111 3000',
    website: 'www.housing-ombudsman.org.uk',
  },
};
