import type { easyReadNotices as english } from '../en/easy-read-notices.ts';
import { endStop } from '../sentence.ts';
import type { Wording } from '../wording.ts';
import { toBody } from './bodies.ts';
import { dateInWords, dayAndDate, onDay } from './dates.ts';

const findings = {
  upheld: 'Rydym yn meddwl eich bod yn iawn.',
  partlyUpheld: 'Rydym yn meddwl eich bod yn iawn am ran ohono.',
  notUpheld: 'Rydym yn meddwl na wnaethom ddim o’i le.',
  resolved: 'Mae wedi cael ei roi’n iawn.',
  noFinding: 'Ni allem benderfynu.',
};

export const easyReadNotices: Wording<typeof english> = {
  help: 'Oes angen help arnoch chi?',
  helpHow: 'Gallwch ein ffonio neu ysgrifennu atom. Gall rhywun yr ydych yn ymddiried ynddo wneud hyn i chi.',
  ombudsman: 'Pwy arall all helpu?',
  ombudsmanHow: (name) => `Gallwch ofyn ${toBody(name)}. Nid yw’n costio dim. Nid yw’n gweithio i ni.`,
  ourLetter: 'Dyma ein llythyr llawn',

  receipt: {
    received: (on) => `Cawsom eich cwyn ${onDay(on)}.`,
    thanks: 'Diolch am ddweud wrthym.',
    keep: 'Cadwch y llythyr hwn. Mae angen eich cyfeirnod arnoch pan fyddwch yn siarad â ni.',
    nextSteps: {
      acknowledge:
        'Byddwn yn darllen eich cwyn. Yna byddwn yn ysgrifennu atoch. Byddwn yn dweud wrthych pwy sy’n edrych arni.',
      respond: 'Byddwn yn edrych ar beth aeth o’i le. Yna byddwn yn anfon ein hateb atoch.',
      statement:
        'Byddwn yn cwrdd â chi neu’n ysgrifennu atoch. Gyda’n gilydd byddwn yn ysgrifennu am beth yw eich cwyn.',
      panel: 'Bydd grŵp o bobl yn edrych ar eich cwyn. Byddwn yn dweud wrthych pryd y byddant yn cwrdd.',
    },
  },

  acknowledgement: {
    opening: (role) => `Rydym yn edrych ar eich cwyn. Ein ${role} sy’n gwneud hyn.`,
    understood: 'Rydym yn meddwl bod eich cwyn am hyn',
    sought: 'Rydych am i ni wneud hyn',
    notOurs: 'Nid ein gwaith ni yw hyn. Rhaid i bobl eraill ei ateb',
    wrong: 'Oes rhywbeth ar goll neu’n anghywir? Dywedwch wrthym. Byddwn yn ei gywiro.',
    nextStep: 'Byddwn yn edrych ar bob pwynt. Yna byddwn yn anfon ein hateb atoch.',
  },

  extension: {
    opening: (originalDue) => `Dywedom y byddem yn ateb erbyn ${dayAndDate(originalDue)}.`,
    agreed: 'Dywedoch chi y gallwn gymryd mwy o amser.',
    sorry: 'Mae’n ddrwg gennym. Mae angen mwy o amser arnom.',
    why: 'Pam mae angen mwy o amser arnom',
    nextStep: 'Rydym yn dal i weithio ar eich cwyn. Byddwn yn anfon ein hateb atoch erbyn y dyddiad newydd.',
  },

  answer: {
    opening: 'Rydym wedi gorffen edrych ar eich cwyn. Dyma ein hateb.',
    decided: 'Beth rydym yn ei feddwl',
    overall: 'Ein hateb',
    finding: (outcome) => findings[outcome],
    issue: (text, finding) => `${endStop(text)} ${findings[finding]}`,
    remedies: 'Beth byddwn yn ei wneud nawr',
    remedy: (text, due) => `${endStop(text)} Byddwn yn gwneud hyn erbyn ${dateInWords(due)}.`,
    nextStep:
      'Ydych chi’n anhapus gyda’n hateb? Gallwch ofyn i ni edrych eto. Dywedwch wrthym, a byddwn yn gwneud hynny.',
  },

  finalResponse: {
    opening: 'Rydym wedi gorffen edrych ar eich cwyn. Dyma ein hateb olaf.',
    nextStep: (ombudsman) =>
      `Ydych chi’n dal yn anhapus? Gallwch ofyn ${toBody(ombudsman)} edrych ar eich cwyn. Ni allwn ni edrych arni eto.`,
    how: 'Anfonwch y llythyr hwn atynt. Dywedwch wrthynt pam rydych yn anhapus. Gallwch ofyn i rywun eich helpu.',
  },

  oneTimeCode: {
    opening: 'Gofynnodd rhywun am weld eich cwyn ar y rhyngrwyd.',
    nextStep: 'Ewch yn ôl i’r dudalen lle gofynnoch chi. Teipiwch y cod.',
    notYou: 'Os na wnaethoch chi ofyn am hyn, peidiwch â gwneud dim. Peidiwch â rhoi’r cod i neb.',
  },

  informationAdded: {
    opening: (on) => `Dywedoch chi fwy wrthym am eich cwyn. Cawsom hyn ${onDay(on)}.`,
    nextSteps: {
      open: 'Byddwn yn ei ddarllen cyn i ni ateb. Nid oes angen i chi wneud dim.',
      over: 'Rydym wedi ei roi gyda’ch cwyn. Byddwn yn ysgrifennu atoch os yw’n newid ein hateb.',
      request: 'Byddwn yn ei ddarllen. Nid oes angen i chi wneud dim.',
    },
  },
};
