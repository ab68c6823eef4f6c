import type * as en from '../en/pages-standards.ts';
import { unbroken } from '../sentence.ts';
import type { Wording } from '../wording.ts';
import { theBody } from './bodies.ts';
import { citation } from './citations.ts';
import { dateInWords, workingDays } from './dates.ts';
import { ruleTitle } from './rule-titles.ts';

type English = Wording<typeof en>;

export const weekdayNames: English['weekdayNames'] = {
  '1': 'Dydd Llun',
  '2': 'Dydd Mawrth',
  '3': 'Dydd Mercher',
  '4': 'Dydd Iau',
  '5': 'Dydd Gwener',
  '6': 'Dydd Sadwrn',
  '7': 'Dydd Sul',
};

export const standardsTexts: English['standardsTexts'] = {
  title: 'Beth y gallwch ei ddisgwyl, a phryd',
  intro:
    'Dyma’r rheolau yr ydym yn eu dilyn wrth ddelio â chwynion, a’r amser y gall pob cam ei gymryd. Mae cwyno am ddim, a gall rhywun o’ch dewis gwyno ar eich rhan.',
  none: 'Nid oes gweithdrefn mewn grym yma ar hyn o bryd. Gofynnwch i ni sut y byddwn yn delio â’ch cwyn.',
  inForce: (title, version, from) =>
    `Y rheolau: ${ruleTitle(title)}. Fersiwn ${version}, mewn grym ers ${dateInWords(from)}.`,
  inForceLater: (title, version, from) =>
    `Y rheolau: ${ruleTitle(title)}. Fersiwn ${version}, mewn grym o ${dateInWords(from)}.`,
  stagePromise: (stage, promise) => `${stage}: ${promise}`,
  then: (body) => `Os ydych yn dal yn anfodlon, gallwch fynd at ${theBody(body)}.`,
  received: 'Pryd y mae cwyn yn cyfrif fel un sydd wedi dod i law',
  receipt: {
    actual: 'Rydym yn cyfrif o’r diwrnod y mae eich cwyn yn ein cyrraedd, beth bynnag fo’r awr.',
    nextWorkingDay: (cutOff) =>
      cutOff === null
        ? 'Mae cwyn sy’n ein cyrraedd ar benwythnos neu ŵyl banc yn cyfrif fel un a ddaeth i law y diwrnod gwaith nesaf.'
        : `Mae cwyn sy’n ein cyrraedd ar ôl ${cutOff}, ar benwythnos neu ar ŵyl banc, yn cyfrif fel un a ddaeth i law y diwrnod gwaith nesaf.`,
    registered: 'Rydym yn cyfrif o’r diwrnod yr ydym yn cofrestru eich cwyn.',
  },
  firstTold: 'Os gwnaethoch ddweud wrth rywun sy’n gweithio i ni cyn hynny, rydym yn cyfrif o’r diwrnod hwnnw.',
  admission: (period) =>
    `Dylech gwyno o fewn ${period} i ddod i wybod am y mater. Os oes mwy o amser na hynny, dywedwch wrthym pam: gallwn ei dderbyn o hyd.`,
  admissionAtMost: (period, atMost) =>
    `Dylech gwyno o fewn ${period} i ddod i wybod am y mater. Os oes mwy o amser na hynny, dywedwch wrthym pam: gallwn ei dderbyn o hyd, ond nid ar ôl ${atMost}.`,
  workingDay: 'Diwrnodau gwaith yw dydd Llun i ddydd Gwener heb wyliau banc.',
  closures: 'Nid yw diwrnodau pan fyddwn ar gau yn cyfrif chwaith.',
  steps: {
    acknowledge: (time, since) => `Byddwn yn ysgrifennu i ddweud ei bod gennym ${time}${since}.`,
    respond: (time, since) => `Byddwn yn anfon ein hateb atoch ${time}${since}.`,
    summary: (time, since) => `Os caiff ei setlo ${time}${since}, byddwn yn anfon crynodeb byr o hynny yn unig.`,
    panel: (time, since) => `Bydd panel yn cyfarfod ${time}${since}.`,
    report: (time, since) => `Bydd y panel yn anfon ei adroddiad ${time}${since}.`,
    backstop: (time, since) => `Bydd hyn i gyd wedi’i wneud ${time}${since}.`,
    unanswered: (time, since) =>
      `Os nad ydych wedi cael ateb na dyddiad newydd ${time}${since}, gallwch ofyn am y cam nesaf.`,
    oral: (time, since) =>
      `Os dywedwch wrthym ar lafar a bod y mater yn cael ei setlo ${time}${since}, nid oes angen ysgrifennu dim mwy.`,
    overall: (time, since) => `Dylai pob cam gyda’i gilydd fod wedi’i gwblhau ${time}${since}.`,
    escalation: (time, since) => `Os ydych yn anfodlon ar ein hateb, gofynnwch am y cam nesaf ${time}${since}.`,
    ombudsman: (time, since) => `Gallwch fynd atynt ${time}${since}.`,
  },
  within: (period) => `o fewn ${period}`,
  promptly: 'yn brydlon',
  since: {
    receipt: ' i’r diwrnod y daw i law',
    request: ' i’r diwrnod y byddwch yn gofyn am y cam hwn',
    acknowledgement: ' i’r llythyr hwnnw',
    statement: ' i’r diwrnod yr ysgrifennir eich datganiad cwyn',
    panel: ' i gyfarfod y panel',
    report: ' i adroddiad y panel',
    answer: ' i’n hateb',
    awareness: ' i’r diwrnod y daethoch i wybod gyntaf am y mater',
  },
  own: (period) => `Rydym wedi pennu ${period} i ni ein hunain.`,
  rule: (clause) => `(${citation(clause).replace(/ \(([^()]*)\)$/, ', $1')})`,
  noWindow: 'Os ydych yn anfodlon ar ein hateb, gallwch ofyn am y cam nesaf. Nid oes angen dweud pam.',
  longer: {
    none: 'Ni ellir estyn yr amser hwn. Os byddwn yn hwyr byddwn yn dweud wrthych, ac yn dweud pryd y daw ein hateb.',
    atMost: (days, times) =>
      `Os oes angen mwy o amser arnom, byddwn yn dweud wrthych pam cyn i’r dyddiad fynd heibio, a phryd y daw ein hateb: ${workingDays(days)} yn ychwanegol ar y mwyaf${times === 1 ? ', ac unwaith yn unig' : ''}.`,
    beyond: 'Mwy na hynny am reswm da yn unig, y mae’n rhaid i uwch swyddog gytuno iddo ac y byddwn yn ei roi i chi.',
    never: 'Ni chaniateir mwy na hynny.',
    open: 'Os oes rheswm da gallwn gymryd mwy o amser. Byddwn yn dweud wrthych pam cyn i’r dyddiad fynd heibio, a phryd y daw ein hateb.',
    agreed: 'Dim ond os ydych yn cytuno, cyn i’r amser ddod i ben, y gallwn gymryd mwy o amser.',
    updates: (days) => `Tra bydd yn cymryd mwy o amser, byddwch yn clywed gennym o leiaf bob ${days}.`,
  },
  otherPerson: 'Bydd rhywun gwahanol i’r tro cynt yn edrych arni.',
  transfer: 'Gall cwyn gymhleth neu ddifrifol fynd yn syth i’r cam nesaf.',
  today: (on) => `Os cwynwch heddiw, ${dateInWords(on)}`,
  supposing:
    'Mae hyn yn cymryd y byddwch yn gofyn am bob cam diweddarach ar ddiwrnod ein hateb, a bod pob ateb yn dod ar ei ddiwrnod olaf.',
  tableName: (title) => `${ruleTitle(title)}: dyddiadau cwyn a wneir heddiw`,
  head: { what: 'Beth', due: 'Erbyn diwedd', target: 'Ein dyddiad ein hunain', from: 'Yn cyfrif o' },
  work: 'Cyfrifo’r dyddiadau o ddiwrnod arall',
  noDates: 'Nid yw’r gwyliau banc sydd eu hangen ar gyfer y dyddiadau hyn wedi’u cyhoeddi eto.',
  outside: 'Os ydych yn dal yn anfodlon',
  outsideBody: (name) =>
    `Gallwch fynd at ${theBody(name)}. Mae am ddim, a gallwch ofyn iddynt am gyngor ar unrhyw adeg.`,
  usual: (period) =>
    `Fel arfer byddant yn edrych ar gŵyn a wneir o fewn ${ruleTitle(period)} i ddod i wybod am y mater.`,
  telephone: (number) => `Ffôn: ${unbroken(number)}`,
  choices: 'Lle mae’r rheolau’n gadael dewis, a’r hyn yr ydym wedi’i ddewis',
  chosen: (question, means) => `${ruleTitle(question)} ${ruleTitle(means)}.`,
  hours: 'Pryd y gallwch gysylltu â ni',
  hoursHead: ['Diwrnod', 'Oriau'],
  closed: 'ar gau',
  open: (from, to) => `${from} i ${to}`,
};
