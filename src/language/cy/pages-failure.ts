import type { failureTexts as english } from '../en/pages-failure.ts';
import type { Wording } from '../wording.ts';

const notFound = {
  title: 'Heb ddod o hyd i’r dudalen',
  next: 'Gwiriwch y cyfeiriad, neu ewch yn ôl i’r dechrau a chwiliwch amdani yno.',
};
const tryAgain = 'Ewch yn ôl, gwiriwch yr hyn a ysgrifennwyd gennych a’i anfon eto. Nid oes dim wedi’i gadw.';

export const failureTexts: Wording<typeof english> = {
  malformed: { title: 'Nid oedd modd darllen yr hyn a anfonwyd', next: tryAgain },
  'invalid-request': { title: 'Mae rhywbeth ar goll', next: tryAgain },
  unauthenticated: { title: 'Mewngofnodwch yn gyntaf', next: 'Mewngofnodwch, yna agorwch y dudalen hon eto.' },
  'wrong-code': {
    title: 'Ni weithiodd y cod hwnnw',
    next: 'Gofynnwch am god newydd a’i deipio o fewn 10 munud.',
  },
  'confirmation-needed': {
    title: 'Dangoswch eto pwy ydych chi',
    next: 'Agorwch y dudalen o’i dolen. Bydd yn gofyn i chi gadarnhau mai chi sydd yno.',
  },
  'cross-site': {
    title: 'Mae’r ffurflen hon wedi dod i ben',
    next: 'Ewch yn ôl, llwythwch y dudalen eto ac anfonwch y ffurflen unwaith yn rhagor. Mae’r hyn a ysgrifennwyd gennych yn dal yn eich porwr.',
  },
  forbidden: {
    title: 'Ni allwch agor y dudalen hon',
    next: 'Mae ar gyfer pobl â rôl arall. Gofynnwch i’ch rheolwr os oes ei hangen arnoch.',
  },
  'not-found': notFound,
  'method-not-allowed': notFound,
  'body-too-large': {
    title: 'Mae hynny’n rhy hir i’w anfon ar unwaith',
    next: 'Gwnewch ef yn fyrrach, neu anfonwch ef mewn sawl rhan.',
  },
  'unsupported-media-type': { title: 'Nid oedd modd darllen yr hyn a anfonwyd', next: tryAgain },
  'too-many-requests': {
    title: 'Gormod o geisiadau',
    next: 'Arhoswch ychydig funudau, yna rhowch gynnig arall arni. Gallwch hefyd ein ffonio.',
  },
  unavailable: {
    title: 'Nid yw’r gwasanaeth ar gael ar hyn o bryd',
    next: 'Rhowch gynnig arall arni ymhen ychydig funudau. Nid oes dim a anfonwyd gennych o’r blaen wedi’i golli.',
  },
  'internal-error': {
    title: 'Aeth rhywbeth o’i le',
    next: 'Rhowch gynnig arall arni ymhen ychydig funudau. Os bydd yn digwydd eto, ffoniwch ni.',
  },
};
