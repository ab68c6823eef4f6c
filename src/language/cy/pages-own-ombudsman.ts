import type * as en from '../en/pages-own-ombudsman.ts';
import type { Wording } from '../wording.ts';
import { theBody } from './bodies.ts';
import { dayAndDate } from './dates.ts';

type English = Wording<typeof en>;

const withFinalAnswer = 'Byddwch yn mynd ato pan fydd ein hateb terfynol gennych.';
const fromKnowing = 'Ewch o fewn 12 mis i’r diwrnod y daethoch i wybod gyntaf am y mater.';
const ifLate = 'Gall gamu i mewn yn gynharach os nad ydym yn ateb mewn pryd.';
const ifSilent = 'Gall gamu i mewn yn gynharach os nad ydym yn ateb o gwbl.';

const routes: English['ownOmbudsmanTexts']['routes'] = {
  lgsco: {
    about: 'Mae’n ymchwilio i gwynion am gynghorau ac am ofal cymdeithasol i oedolion.',
    when: 'Fel arfer byddwch yn mynd ato pan fydd ein hateb terfynol gennych.',
    limit: `${fromKnowing} Gall dderbyn cwynion ar ôl hynny os oes rheswm da.`,
    early:
      'Gall dderbyn eich cwyn yn gynharach os byddwn yn cymryd gormod o amser. Fel rheol mae’n disgwyl i’n dau gam fod wedi’u cwblhau o fewn tua 12 wythnos.',
  },
  'housing-ombudsman': {
    about:
      'Mae’n ymchwilio i gwynion am landlord: atgyweiriadau, rhent, symud, cymdogion, a sut y mae’r landlord yn eich trin.',
    when: `${withFinalAnswer} Gallwch ofyn iddo am gyngor ar unrhyw adeg.`,
    limit: 'Ewch o fewn 12 mis i’n hateb terfynol.',
    early: ifLate,
  },
  spso: {
    about: 'Mae’n ymchwilio i gwynion am wasanaethau cyhoeddus yn yr Alban.',
    when: withFinalAnswer,
    limit: `${fromKnowing} Gall dderbyn cwynion ar ôl hynny os oes rheswm da. Nid yw’n derbyn yr hyn y mae llys yn ei benderfynu.`,
    early: ifSilent,
  },
  psow: {
    about: 'Mae’n ymchwilio i gwynion am wasanaethau cyhoeddus yng Nghymru.',
    when: withFinalAnswer,
    limit: fromKnowing,
    early: ifLate,
  },
  nipso: {
    about: 'Mae’n ymchwilio i gwynion am wasanaethau cyhoeddus yng Ngogledd Iwerddon.',
    when: withFinalAnswer,
    limit: 'Ewch o fewn 6 mis i’n hateb terfynol.',
    early: ifSilent,
  },
  fos: {
    about: 'Mae’n ymchwilio i gwynion am wasanaethau ariannol.',
    when: withFinalAnswer,
    limit: 'Ewch o fewn 6 mis i’n hateb terfynol.',
    early: 'Gallwch fynd ato heb ein hateb pan fydd 8 wythnos wedi mynd heibio ers i’ch cwyn ddod i law.',
  },
  ico: {
    about:
      'Mae’n ymchwilio i sut y mae eich gwybodaeth bersonol yn cael ei defnyddio, ac a gawsoch yr hyn y gwnaethoch ofyn am ei weld.',
    when: 'Byddwch yn mynd ato pan fyddwn wedi eich ateb.',
    limit: 'Ewch o fewn 3 mis i’n hateb olaf amdano.',
    early: 'Gallwch fynd ato os nad ydym yn ateb.',
  },
};

const unknownRoute = {
  about: 'Mae’n ymchwilio i gwynion fel eich un chi.',
  when: withFinalAnswer,
  limit: 'Gofynnwch iddo faint o amser sydd gennych.',
  early: 'Gofynnwch iddo a yw’n derbyn cwynion nad ydym wedi’u hateb mewn pryd.',
};

export const ownOmbudsmanTexts: English['ownOmbudsmanTexts'] = {
  title: 'Sut i fynd at yr Ombwdsmon',
  back: 'Yn ôl i’ch cwyn',
  intro:
    'Os ydych yn anfodlon ar sut y gwnaethom ddelio â’ch cwyn, gall rhywun nad oes ganddo ddim i’w wneud â ni edrych arni. Nid yw hynny’n costio dim, ac nid oes angen neb arnoch i weithredu drosoch.',
  routes,
  unknownRoute,
  which: 'Pa un',
  yours: (name) => `Gall eich cwyn fynd at ${theBody(name)}.`,
  othersTitle: 'Os yw rhan ohoni am rywbeth arall',
  others:
    'Rydym yn ateb cwynion y mae gwahanol gyrff yn ymchwilio iddynt. Mae pob rhan o gŵyn yn mynd at ei chorff ei hun.',
  when: 'Pryd',
  finished: 'Mae ein hateb terfynol gennych, felly gallwch fynd nawr.',
  notFinished: 'Nid yw ein hateb terfynol gennych eto. Gallwch ofyn am gyngor ar unrhyw adeg.',
  until: (day) => `Yn ôl ein dyddiadau, eich diwrnod olaf yw ${dayAndDate(day)}.`,
  how: 'Sut i gysylltu',
  phone: (number) => `Ffôn: ${number}`,
  website: 'Gwefan:',
  bring: 'Beth i ddod ag ef',
  bringList: [
    'eich cyfeirnod',
    'ein hateb, neu os nad oes un y dyddiad y gwnaethoch gwyno',
    'yr hyn yr ydych am i’r Ombwdsmon ei wneud',
    'y ffeil isod: mae popeth ynddi mewn un darn',
  ],
  fileTitle: 'Ffeil eich cwyn',
  file: 'Un lawrlwythiad gyda’r hyn y gwnaethoch ei ddweud wrthym, beth ddigwyddodd pryd, pob neges fel yr anfonwyd hi gennym, pam y mae pob dyddiad yr hyn ydyw, a’r dogfennau. Gallwch ei hanfon ymlaen fel y mae.',
  download: 'Lawrlwytho’r ffeil (.zip)',
  safety:
    'Gall pwy bynnag sy’n agor y ffeil ddarllen y cyfan. Ar gyfrifiadur y mae eraill yn ei ddefnyddio, dilëwch hi ar ôl i chi ei hanfon ymlaen.',
};

export const ownFileTexts: English['ownFileTexts'] = {
  fileName: 'cwyn',
  title: (reference) => `Cwyn ${reference}`,
  madeOn: (when) => `Gwnaed ar ${when}.`,
  what: 'Copi o’r hyn y mae ein cofnodion yn ei gadw ar eich cyfer yw popeth yma. Mae pob llinell isod yn enwi ffeil, ei dyddiad a’i SHA-256: rhif sy’n newid os caiff y ffeil ei newid.',
  head: { path: 'Ffeil', on: 'Dyddiad', bytes: 'Beitiau', hash: 'SHA-256' },
  missing: 'Wedi’u gadael allan, am eu bod yn dal i gael eu gwirio neu na ellir eu hagor yn ddiogel:',
  complaint: 'cwyn',
  timeline: 'beth-ddigwyddodd',
  messages: 'negeseuon',
  dates: 'pam-y-dyddiad-hwn',
  documents: 'dogfennau',
  facts: {
    reference: 'Cyfeirnod',
    organisation: 'Gwnaed i',
    receivedOn: 'Daeth i law ar',
    name: 'Gwnaed gan',
    onBehalfOf: 'Gwnaed dros',
    description: 'Beth ddigwyddodd',
    period: 'Pryd y digwyddodd',
    place: 'Ble y digwyddodd',
    effect: 'Beth y mae wedi’i wneud',
    outcomesSought: 'Beth ddylai ddigwydd',
    earlierReport: 'Rhoddwyd gwybod o’r blaen',
    contractor: 'Pwy arall sydd dan sylw',
    issues: 'Pwyntiau’r gŵyn fel yr ydym yn eu deall',
    added: (on) => `Ychwanegwyd ar ${on}`,
  },
};
