import type { easyReadTexts as english } from '../en/pages-easy-read.ts';
import type { Wording } from '../wording.ts';
import { dateInWords, dayAndDate, onDay } from './dates.ts';
import { holidayName } from './rule-titles.ts';

const lines = (...sentences: string[]) => sentences;
const until = (before: string, undated: string) => (by: string | null) =>
  by === null ? undated : `${before} ${dayAndDate(by)}.`;
const write = until('Byddwn yn ysgrifennu atoch erbyn', 'Byddwn yn ysgrifennu atoch cyn bo hir.');
const answer = until('Byddwn yn eich ateb erbyn', 'Byddwn yn eich ateb cyn gynted ag y gallwn.');
const nothing = (_by: string | null) => '';
const otherPerson = 'Person gwahanol sydd y tro hwn.';

export const easyReadTexts: Wording<typeof english> = {
  switchOn: 'Dangos y dudalen hon yn hawdd ei deall',
  switchOff: 'Dangos y dudalen hon yn llawn',
  title: 'Eich cwyn',
  number: (reference) => `Rhif eich cwyn yw ${reference}.`,
  came: (on) => `Cawsom eich cwyn ar ${dateInWords(on)}.`,
  headings: {
    now: 'Beth sy’n digwydd nawr',
    next: 'Beth sy’n digwydd nesaf',
    you: 'Beth gallwch chi ei wneud',
    messages: 'Beth rydym wedi ei ysgrifennu atoch',
    help: 'Oes angen help arnoch chi?',
  },
  standings: {
    withdrawn: {
      now: lines(
        'Rydych chi wedi stopio’r gŵyn hon.',
        'Nid ydym yn gweithio arni.',
        'Gallwch ei dechrau eto. Dywedwch wrthym.',
      ),
      next: nothing,
    },
    refused: {
      now: lines('Ni fyddwn yn edrych ar y gŵyn hon.', 'Mae ein llythyr yn dweud pam.'),
      next: nothing,
    },
    duplicate: {
      now: lines('Dywedoch chi wrthym am hyn o’r blaen.', 'Rydym yn edrych ar y ddwy gyda’i gilydd.'),
      next: nothing,
    },
    settled: {
      now: lines('Rhoesom hyn yn iawn gyda chi ar unwaith.', 'Oes rhywbeth o’i le o hyd? Dywedwch wrthym.'),
      next: nothing,
    },
    closed: { now: lines('Rydym wedi gorffen.', 'Gallwch ddarllen popeth o hyd.'), next: nothing },
    finallyAnswered: {
      now: lines(
        'Rydym wedi anfon ein hateb olaf atoch.',
        'Ydych chi’n anhapus gyda’r ateb? Gallwch ofyn i’r Ombwdsmon.',
      ),
      next: nothing,
    },
    answered: {
      now: lines('Rydym wedi anfon ein hateb atoch.', 'Ydych chi’n anhapus gyda’r ateb? Gallwch ofyn i ni edrych eto.'),
      next: nothing,
    },
    partlyAnswered: {
      now: lines('Rydym wedi ateb rhan o’ch cwyn.', 'Mae’n rhaid i ni ateb y gweddill o hyd.'),
      next: answer,
    },
    late: {
      now: lines('Rydym yn hwyr.', 'Mae’n ddrwg gennym.', 'Rydym yn dal i weithio ar eich cwyn.'),
      next: until('Dylem fod wedi eich ateb erbyn', 'Dylem fod wedi eich ateb erbyn hyn.'),
    },
    extended: {
      now: lines('Mae angen mwy o amser arnom.', 'Rydym wedi dweud wrthych pam.'),
      next: answer,
    },
    lookedInto: {
      now: lines('Rydym yn edrych ar eich cwyn.', 'Nid oes rhaid i chi wneud dim.'),
      next: answer,
    },
    lookedAtAgain: {
      now: lines('Rydym yn edrych ar eich cwyn eto.', otherPerson),
      next: answer,
    },
    lookedAtLast: {
      now: lines('Rydym yn edrych ar eich cwyn eto.', otherPerson),
      next: until('Byddwn yn anfon ein hateb olaf erbyn', 'Byddwn yn anfon ein hateb olaf cyn gynted ag y gallwn.'),
    },
    awaitingStatement: {
      now: lines('Rydym yn ysgrifennu am beth mae eich cwyn.', 'Yna byddwn yn gofyn i chi a yw’n iawn.'),
      next: nothing,
    },
    awaitingPanel: {
      now: lines('Bydd grŵp o bobl yn siarad am eich cwyn.', 'Panel yw enw’r grŵp hwn.'),
      next: until('Bydd y panel yn cwrdd erbyn', 'Bydd y panel yn cwrdd cyn gynted ag y gall.'),
    },
    panelLate: {
      now: lines('Nid yw’r panel wedi cwrdd eto.', 'Mae’n hwyr.', 'Mae’n ddrwg gennym.'),
      next: until('Dylai’r panel fod wedi cwrdd erbyn', 'Dylai’r panel fod wedi cwrdd erbyn hyn.'),
    },
    awaitingReport: {
      now: lines('Mae’r panel wedi cwrdd.', 'Nawr mae’n ysgrifennu beth mae’n ei feddwl.'),
      next: until('Bydd y panel yn barod erbyn', 'Bydd y panel yn barod cyn gynted ag y gall.'),
    },
    reportLate: {
      now: lines('Mae’r panel yn hwyr.', 'Mae’n ddrwg gennym.'),
      next: until('Dylai’r panel fod wedi bod yn barod erbyn', 'Dylai’r panel fod wedi bod yn barod erbyn hyn.'),
    },
    deciding: {
      now: lines('Mae eich cwyn am rywbeth amser hir yn ôl.', 'Rydym yn penderfynu a allwn edrych arni.'),
      next: write,
    },
    confirmationLate: {
      now: lines('Mae eich cwyn gennym.', 'Rydym yn hwyr.', 'Mae’n ddrwg gennym.'),
      next: until('Dylem fod wedi ysgrifennu atoch erbyn', 'Dylem fod wedi ysgrifennu atoch erbyn hyn.'),
    },
    received: { now: lines('Mae eich cwyn gennym.', 'Nid oes rhaid i chi ei hanfon eto.'), next: write },
    nextStageAskedFor: {
      now: lines('Gofynnoch chi i ni edrych eto.', 'Byddwn yn gwneud hynny.', otherPerson),
      next: write,
    },
    movedOn: { now: lines('Mae pobl eraill yn edrych ar eich cwyn nawr.'), next: write },
    requestDone: {
      now: lines('Rydym wedi gwneud beth ofynnoch chi amdano.', 'Ydych chi’n anhapus? Dywedwch wrthym.'),
      next: nothing,
    },
    request: { now: lines('Gofynnoch chi i ni am rywbeth.', 'Rydym yn ei wneud.'), next: nothing },
  },
  whyThisDate: 'Pam y diwrnod hwn?',
  doings: {
    readAnswer: 'Darllen ein hateb',
    outcome: 'Dweud wrthym a ydych yn hapus gyda’n hateb',
    requestEscalation: 'Gofyn i ni edrych eto',
    extension: 'Darllen pam mae angen mwy o amser arnom',
    definition: 'Dweud wrthym a ydym yn eich deall',
    addInformation: 'Dweud mwy wrthym',
    callBack: 'Gofyn i ni eich ffonio',
    details: 'Newid eich enw, eich cyfeiriad neu sut rydym yn ysgrifennu atoch',
    calendar: 'Rhoi ein diwrnodau yn eich calendr',
    ombudsman: 'Mynd at yr Ombwdsmon',
    survey: 'Dweud wrthym sut wnaethom ni',
    withdraw: 'Stopio eich cwyn',
  },
  read: (title, on) => `${title}, ${dateInWords(on)}`,
  help: [
    'Gallwch ein ffonio. Gallwch ysgrifennu atom.',
    'Mae ein rhif ar ddiwedd y dudalen hon.',
    'Gall rhywun yr ydych yn ymddiried ynddo eich helpu.',
  ],
  why: {
    title: 'Pam y diwrnod hwn?',
    start: (day) => `Rydym yn dechrau cyfrif ${onDay(day)}.`,
    limit: (period) => `Mae gennym ${period}.`,
    weekends: 'Nid ydym yn cyfrif dydd Sadwrn na dydd Sul.',
    holidays: (names) => `Nid ydym yn cyfrif gwyliau banc: ${holidayName(names)}.`,
    moreTime: (days) => `Dywedom wrthych fod angen mwy o amser arnom: ${days} yn fwy.`,
    due: (day) => `Dyna sut rydym yn cyrraedd ${dayAndDate(day)}.`,
    none: 'Nid yw’r rheolau’n dweud diwrnod. Byddwn yn ei wneud cyn gynted ag y gallwn.',
    given: 'Cafodd y diwrnod hwn ei roi i’ch cwyn. Nid ydym wedi cyfrif ato.',
    checking: 'Rydym yn gwirio’r diwrnod hwn. Ni fydd yn gynharach.',
    picture:
      'Yn y llun mae pob blwch yn ddiwrnod. Y blwch coch yw’r diwrnod olaf. Heddiw sydd â llinell o dan y blwch.',
  },
};
