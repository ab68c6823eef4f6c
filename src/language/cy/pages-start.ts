import type * as en from '../en/pages-start.ts';
import { unbroken } from '../sentence.ts';
import type { Wording } from '../wording.ts';

export const takenOver: typeof en.takenOver = {
  before: (who, from, day) =>
    `Bydd ${who} yn cymryd drosodd oddi wrth ${from} ar ${day}. O’r diwrnod hwnnw byddwch yn cwyno iddynt hwy. Ymdrinnir â’r hyn a anfonwch yma, gyda’r un dyddiadau.`,
  after: (who, from, day) =>
    `Cymerodd ${who} drosodd oddi wrth ${from} ar ${day}. Anfonwch gŵyn newydd atynt hwy. Ymdrinnir o hyd yma â chwynion a wnaed yma, gyda’r un dyddiadau.`,
  link: (who) => `Cwyno wrth ${who}`,
};

export const startTexts: Wording<typeof en>['startTexts'] = {
  title: 'Cwyno am un o’n gwasanaethau',
  intro:
    'Dywedwch wrthym pan fyddwch yn anfodlon ar rywbeth a wnaethom, na wnaethom, neu a wnaethom yn wael. Mae hyn yn cynnwys pobl sy’n gweithio i ni.',
  free: 'Mae am ddim. Nid oes angen cyfrif arnoch, a gallwch ofyn i rywun gwyno ar eich rhan.',
  need: {
    heading: 'Cyn i chi ddechrau',
    intro: 'Mae’n cymryd tua phum munud. Mae’n help os oes gennych:',
    items: [
      'beth ddigwyddodd, a thua phryd',
      'beth yr hoffech i ni ei wneud',
      'unrhyw gyfeirnod a gawsoch gennym o’r blaen',
      'llythyrau neu luniau, os ydych am eu hanfon',
    ],
    none: 'Gallwch gwyno heb unrhyw un o’r rhain, a’u hychwanegu yn nes ymlaen.',
  },
  start: 'Dechrau nawr',
  resume: 'Parhau â chwyn yr ydych wedi’i chadw',
  track: 'Dilyn cwyn yr ydych wedi’i gwneud',
  thank: 'Dweud diolch',
  comment: 'Gwneud sylw neu awgrym',
  howLong: 'Faint o amser y mae’n ei gymryd',
  stage: (stage, promises) => (stage === '' ? promises : `${stage}: ${promises}`),
  moreTime:
    'Os oes angen mwy o amser arnom, byddwn yn dweud wrthych pam, ac yn rhoi dyddiad newydd i chi, cyn i’r dyddiad cyntaf fynd heibio.',
  standards: 'Beth y gallwch ei ddisgwyl, a phryd, ar gyfer pob math o gŵyn',
  notAComplaint: {
    heading: 'Beth sydd ddim yn gŵyn',
    report:
      'Rhoi gwybod am rywbeth am y tro cyntaf, fel bin nas casglwyd neu olau stryd wedi torri: dywedwch wrthym, fel y gallwn ei unioni. Os ydych wedi gofyn o’r blaen ac yn anfodlon ar yr hyn a ddigwyddodd, gwnewch gŵyn.',
    reportLink: 'Rhoi gwybod am broblem',
    items: [
      'Apelau yn erbyn penderfyniad sydd â’i apêl ei hun, er enghraifft am gynllunio, budd-daliadau, dirwyon parcio neu leoedd ysgol.',
      'Hawliadau yswiriant am anaf neu ddifrod.',
      'Cwynion am ymddygiad cynghorydd: mae’r rhain yn mynd at y swyddog monitro.',
      'Gofyn am wybodaeth sydd gennym.',
    ],
    guide: 'Dod o hyd i’r ffordd sy’n iawn i chi',
  },
  ombudsman: 'Yr Ombwdsmon',
  ombudsmanBody:
    'Gallwch ofyn i’r Ombwdsmon am gyngor ar unrhyw adeg, am ddim. Fel arfer byddant yn edrych ar gŵyn ar ôl i ni roi ein hateb terfynol.',
  forMost: 'Ar gyfer y rhan fwyaf o gwynion:',
  forHomes: 'Os ni yw eich landlord:',
  forOthers: (kind) => `${kind}:`,
  telephone: (number) => `ffôn ${unbroken(number)},`,
  otherWays: {
    heading: 'Ffyrdd eraill o gwyno',
    body: 'Gallwch hefyd gwyno dros y ffôn, drwy lythyr, drwy e-bost neu wyneb yn wyneb. Mae pob ffordd yn cyfrif yr un fath.',
    relay: 'Os na allwch glywed neu siarad ar y ffôn, deialwch 18001 ac yna ein rhif i ddefnyddio Relay UK.',
  },
};
