import type * as en from '../en/pages-drafts.ts';
import type { Wording } from '../wording.ts';
import { counted } from './dates.ts';

type English = Wording<typeof en>;

export const saveDraftTexts: English['saveDraftTexts'] = {
  title: 'Cadw eich cwyn a dod yn ôl yn nes ymlaen',
  what: (date) => `Byddwn yn cadw’r hyn a ysgrifennwyd gennych tan ${date}, ac yn anfon dolen atoch sy’n ei agor eto.`,
  notReceived:
    'Nid yw cadw yr un peth ag anfon. Nid yw eich cwyn wedi dod i law, ac nid oes un o’n terfynau amser yn dechrau, nes i chi ddewis “Anfon eich cwyn”.',
  noPassword:
    'Nid oes angen cyfrinair arnoch. Mae’r ddolen yn gweithio unwaith. Gallwch ofyn am un arall ohoni ar unrhyw adeg.',
  email: {
    label: 'Eich cyfeiriad e-bost',
    hint: 'Dim ond i anfon y ddolen atoch, ac un nodyn atgoffa, y byddwn yn ei ddefnyddio.',
    missing: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com',
  },
  either: {
    label: 'Eich cyfeiriad e-bost neu rif ffôn symudol',
    hint: 'Dim ond i anfon y ddolen atoch, ac un nodyn atgoffa, y byddwn yn ei ddefnyddio.',
    missing: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com, neu rif ffôn symudol, fel 07700 900 982',
  },
  send: 'Cadw ac anfon dolen ataf',
  back: 'Yn ôl i’ch cwyn',
  nothingYet: 'Nid oes dim i’w gadw eto. Dechreuwch eich cwyn yn gyntaf.',
  start: 'Dechrau cwyn',
};

export const savedTexts: English['savedTexts'] = {
  title: 'Dod yn ôl at gŵyn yr ydych wedi’i chadw',
  savedTitle: 'Edrychwch ar eich negeseuon',
  sentTo: (address) => `Rydym wedi cadw eich cwyn ac yn anfon dolen at ${address}.`,
  kept: (date) => `Mae’r ddolen yn agor eich cwyn unwaith. Byddwn yn ei chadw tan ${date}, ac yna’n ei dileu.`,
  notReceived: 'Nid yw eich cwyn wedi dod i law eto: mae’n cyfrif o’r adeg y byddwch yn ei hanfon.',
  notArrivedTitle: 'Os nad yw’r neges yn cyrraedd',
  notArrived: [
    'Gall gymryd ychydig funudau. Edrychwch yn y ffolder sothach neu sbam.',
    'Gwiriwch fod y cyfeiriad uchod yn gywir. Os nad yw, rhowch un arall.',
  ],
  another: 'Anfon y ddolen eto',
  otherAddress: 'Defnyddio cyfeiriad arall',
  carryOn: 'Parhau â’ch cwyn nawr',
  leaveTitle: 'Os nad eich cyfrifiadur neu’ch ffôn chi yw hwn',
  leaveBody: 'Bydd eich cwyn yn aros ar agor yn y porwr hwn nes i chi ei chau.',
  leave: 'Ei thynnu oddi ar y cyfrifiadur hwn',
  how: [
    'Defnyddiwch y ddolen yn yr e-bost neu’r neges destun a anfonwyd atoch pan wnaethoch ei chadw.',
    'Mae dolen yn gweithio unwaith. Os nad yw eich un chi’n gweithio mwyach, agorwch hi er hynny: mae’n cynnig anfon un arall atoch.',
    'Rydym yn cadw cwyn am 28 diwrnod. Os ydych wedi colli’r neges, dechreuwch eto: nid yw cwyn nas anfonwyd wedi ein cyrraedd.',
  ],
  start: 'Dechrau cwyn',
};

export const resumeTexts: English['resumeTexts'] = {
  title: 'Agor y gŵyn yr ydych wedi’i chadw',
  ready:
    'Dewiswch y botwm i barhau yn y porwr hwn. Wedyn ni fydd y ddolen yn gweithio eto, ac ni fydd eich cwyn ar agor yn unman arall.',
  open: 'Agor fy nghwyn',
  notReceived: 'Nid ydych wedi anfon y gŵyn hon eto, felly nid yw wedi dod i law.',
  closedTitle: 'Nid yw’r ddolen hon yn agor cwyn mwyach',
  why: {
    used: 'Mae wedi’i defnyddio eisoes. Er eich diogelwch mae pob dolen yn gweithio unwaith.',
    superseded: 'Rydym wedi anfon dolen fwy newydd atoch ers hynny. Dim ond yr un ddiweddaraf sy’n gweithio.',
    expired:
      'Mae dolen yn gweithio cyhyd ag y byddwn yn cadw’r gŵyn: 28 diwrnod ar ôl ei chadw ddiwethaf. Yna byddwn yn ei dileu.',
    sent: 'Rydych wedi anfon y gŵyn hon atom, felly nid oes dim ar ôl i’w orffen.',
  },
  offer: 'Os yw eich cwyn gennym o hyd, gallwn anfon dolen arall atoch. Bydd yn mynd i’r un lle â’r un ddiwethaf.',
  another: 'Anfonwch ddolen arall ataf',
  asked:
    'Os yw eich cwyn gennym o hyd, rydym yn anfon dolen i’r cyfeiriad e-bost neu’r rhif ffôn symudol a roddwyd gennych. Gall gymryd ychydig funudau.',
  askedNothing: 'Os nad oes dim yn cyrraedd, mae eich cwyn wedi’i dileu neu wedi’i hanfon. Gallwch ddechrau un newydd.',
  track: 'Dilyn cwyn yr ydych wedi’i hanfon',
  start: 'Dechrau cwyn newydd',
};

export const waitTexts: English['waitTexts'] = {
  wait: (seconds) =>
    seconds <= 60
      ? 'Arhoswch funud, yna ewch yn ôl a rhowch gynnig arall arni. Nid yw’r hyn a gadwyd gennych wedi’i golli. Gallwch hefyd ein ffonio.'
      : `Arhoswch ${counted(Math.ceil(seconds / 60), 'munud')}, yna ewch yn ôl a rhowch gynnig arall arni. Nid yw’r hyn a gadwyd gennych wedi’i golli. Gallwch hefyd ein ffonio.`,
};
