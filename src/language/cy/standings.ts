import type { standings as english } from '../en/pages-resident.ts';
import type { Wording } from '../wording.ts';
import { toBody } from './bodies.ts';
import { dayAndDate } from './dates.ts';
import { soft } from './mutations.ts';

const done = (text: string) => () => text;
const dated = (before: string, undated: string) => (by: string | null) =>
  by === null ? undated : `${before} ${dayAndDate(by)}`;
const writeBy = dated('Byddwn yn ysgrifennu atoch erbyn', 'Byddwn yn ysgrifennu atoch yn brydlon');
const answerBy = dated('Byddwn yn ateb erbyn', 'Byddwn yn ateb cyn gynted ag y gallwn');
const otherPerson = done('Mae rhywun nad oedd â rhan yn ein hateb cyntaf yn edrych ar eich cwyn eto.');

export const standings: Wording<typeof english> = {
  withdrawn: {
    tag: done('Wedi’i thynnu’n ôl'),
    next: done('Gwnaethoch dynnu’r gŵyn hon yn ôl'),
    detail: done(
      'Rydym wedi rhoi’r gorau i weithio arni. Os byddwch yn newid eich meddwl, dywedwch wrthym a byddwn yn ailafael ynddi lle’r oedd hi.',
    ),
  },
  refused: {
    tag: done('Heb ei derbyn'),
    next: done('Rydym wedi penderfynu peidio ag ymchwilio i’r gŵyn hon'),
    detail: ({ body }) =>
      `Mae ein llythyr yn dweud pam. Os ydych yn meddwl bod hynny’n anghywir, gallwch ofyn ${toBody(body)} edrych arni.`,
  },
  duplicate: {
    tag: done('Gyda chwyn arall'),
    next: done('Rydym yn ymchwilio i hon gyda chwyn arall'),
    detail: done(
      'Mae am yr un mater. Nid oes dim a ddywedwyd gennych yn cael ei golli. Os nad yr un mater ydyw, dywedwch wrthym a byddwn yn ailafael yn hon.',
    ),
  },
  settled: {
    tag: done('Wedi’i setlo'),
    next: done('Gwnaethom setlo hyn gyda chi ar unwaith'),
    detail: done(
      'Oherwydd hynny nid oes ateb ffurfiol. Os nad yw wedi’i setlo, dywedwch wrthym a byddwn yn ymchwilio iddo fel cwyn.',
    ),
  },
  closed: {
    tag: done('Wedi cau'),
    next: done('Rydym wedi gorffen â’r gŵyn hon'),
    detail: done('Gallwch ddarllen popeth yma o hyd.'),
  },
  finallyAnswered: {
    tag: done('Ymateb terfynol wedi’i anfon'),
    next: done('Rydym wedi anfon ein hateb terfynol atoch'),
    detail: ({ body }) =>
      `Os ydych yn dal yn anfodlon, gallwch ofyn ${toBody(body)} edrych ar eich cwyn. Mae ein hateb yn dweud sut.`,
  },
  answered: {
    tag: done('Ymateb wedi’i anfon'),
    next: done('Rydym wedi anfon ein hateb atoch'),
    detail: ({ next }) => `Os ydych yn anfodlon arno, gallwch ofyn i ni edrych eto. Enw’r broses hon yw ${next}.`,
  },
  partlyAnswered: {
    tag: done('Heb ei hateb yn llawn'),
    next: dated('Byddwn yn ateb y gweddill erbyn', 'Byddwn yn ateb y gweddill cyn gynted ag y gallwn'),
    detail: done('Nid oedd yr ateb a anfonwyd gennym yn cwmpasu popeth. Mae arnom ateb llawn i chi.'),
  },
  late: {
    tag: done('Hwyr'),
    next: dated('Dylem fod wedi ateb erbyn', 'Dylem fod wedi ateb erbyn hyn'),
    detail: ({ body }) =>
      `Mae’n ddrwg gennym. Rydym yn dal i weithio arni, ac nid oes angen i chi wneud dim. Gallwch ofyn ${toBody(body)} am gyngor ar unrhyw adeg.`,
  },
  extended: {
    tag: done('Mae angen mwy o amser arnom'),
    next: answerBy,
    detail: done('Dyddiad newydd yw hwn. Rydym wedi dweud wrthych pam y mae angen mwy o amser arnom.'),
  },
  lookedInto: {
    tag: done('Yn cael ei hymchwilio'),
    next: answerBy,
    detail: done('Rydym yn ymchwilio i bob pwynt, a byddwn yn ysgrifennu atoch gyda’n hateb.'),
  },
  lookedAtAgain: {
    tag: done('Yn cael ei hymchwilio eto'),
    next: answerBy,
    detail: otherPerson,
  },
  lookedAtLast: {
    tag: done('Yn cael ei hymchwilio eto'),
    next: dated(
      'Byddwn yn anfon ein hateb terfynol erbyn',
      'Byddwn yn anfon ein hateb terfynol cyn gynted ag y gallwn',
    ),
    detail: otherPerson,
  },
  awaitingStatement: {
    tag: done('Yn aros amdanoch chi'),
    next: done('Byddwn yn cytuno â chi ar ddatganiad ysgrifenedig o’ch cwyn'),
    detail: done('Mae’r amser ar gyfer ein hateb yn dechrau ar y diwrnod y cofnodir y datganiad.'),
  },
  awaitingPanel: {
    tag: done('Yn aros am y panel'),
    next: dated('Bydd y panel yn cyfarfod erbyn', 'Bydd y panel yn cyfarfod cyn gynted ag y gall'),
    detail: done(
      'Nid oedd gan y bobl ar y panel ran yn ein hatebion cynharach. Byddwn yn ysgrifennu i ddweud wrthych pryd y bydd yn cyfarfod.',
    ),
  },
  panelLate: {
    tag: done('Hwyr'),
    next: dated('Dylai’r panel fod wedi cyfarfod erbyn', 'Dylai’r panel fod wedi cyfarfod erbyn hyn'),
    detail: ({ body }) =>
      `Mae’n ddrwg gennym. Byddwn yn ysgrifennu i ddweud wrthych pryd y bydd yn cyfarfod. Gallwch ofyn ${toBody(body)} am gyngor ar unrhyw adeg.`,
  },
  awaitingReport: {
    tag: done('Yn aros am yr adroddiad'),
    next: dated('Bydd y panel yn anfon ei adroddiad erbyn', 'Bydd y panel yn anfon ei adroddiad cyn gynted ag y gall'),
    detail: done('Ar ôl hynny byddwn yn anfon ein hateb terfynol atoch.'),
  },
  reportLate: {
    tag: done('Hwyr'),
    next: dated(
      'Dylai’r panel fod wedi anfon ei adroddiad erbyn',
      'Dylai’r panel fod wedi anfon ei adroddiad erbyn hyn',
    ),
    detail: ({ body }) =>
      `Mae’n ddrwg gennym. Ar ôl yr adroddiad byddwn yn anfon ein hateb terfynol atoch. Gallwch ofyn ${toBody(body)} am gyngor ar unrhyw adeg.`,
  },
  deciding: {
    tag: done('Yn cael ei hystyried'),
    next: writeBy,
    detail: done('Daeth ar ôl y terfyn amser arferol, felly yn gyntaf rydym yn penderfynu a allwn ymchwilio iddi.'),
  },
  confirmationLate: {
    tag: done('Hwyr'),
    next: dated('Dylem fod wedi ysgrifennu atoch erbyn', 'Dylem fod wedi ysgrifennu atoch erbyn hyn'),
    detail: done('Mae’n ddrwg gennym. Mae eich cwyn gennym, ac nid oes angen i chi ei hanfon eto.'),
  },
  received: {
    tag: done('Wedi dod i law'),
    next: writeBy,
    detail: done('Byddwn yn dweud beth yr ydym yn deall yw eich cwyn, a phwy sy’n delio â hi.'),
  },
  nextStageAskedFor: {
    tag: ({ stage }) => `Wedi’i huwchgyfeirio i ${soft(stage)}`,
    next: writeBy,
    detail: done('Byddwn yn dweud pwy sy’n edrych ar eich cwyn eto, ac erbyn pryd y byddant yn ateb.'),
  },
  movedOn: {
    tag: ({ stage }) => `Wedi’i symud i ${soft(stage)}`,
    next: writeBy,
    detail: done('Byddwn yn dweud pwy sy’n ymchwilio i’ch cwyn, ac erbyn pryd y byddant yn ateb.'),
  },
  requestDone: {
    tag: done('Cais wedi’i drin'),
    next: done('Rydym wedi gwneud yr hyn y gwnaethoch ofyn amdano'),
    detail: done('Os ydych yn anfodlon ar sut y gwnaethom ddelio ag ef, dywedwch wrthym a byddwn yn ei drin fel cwyn.'),
  },
  request: {
    tag: done('Cais wedi dod i law'),
    next: done('Rydym yn delio â’ch cais'),
    detail: done('Os ydych yn anfodlon ar sut yr ydym yn delio ag ef, dywedwch wrthym a byddwn yn ei drin fel cwyn.'),
  },
};
