import type { layoutTexts as english } from '../en/pages-layout.ts';
import type { Wording } from '../wording.ts';
import { openingHours } from './opening-hours.ts';

export const layoutTexts: Wording<typeof english> = {
  skip: 'Neidio i’r prif gynnwys',
  back: 'Yn ôl',
  service: 'Cwynion',
  errorPrefix: 'Gwall: ',
  problem: 'Mae problem',
  signOut: 'Allgofnodi',
  menu: 'Dewislen',
  language: 'Iaith',
  dateBoxes: { day: 'Diwrnod', month: 'Mis', year: 'Blwyddyn' },
  inComponents: {
    error: 'Gwall',
    success: 'Llwyddiant',
    important: 'Pwysig',
    upTo: (count) => `Gallwch roi hyd at ${count} o nodau`,
  },
  inScripts: {
    characterCount: {
      i18n: {
        charactersUnderLimit: {
          one: 'Mae gennych %{count} nod yn weddill',
          other: 'Mae gennych %{count} o nodau yn weddill',
        },
        charactersAtLimit: 'Mae gennych 0 o nodau yn weddill',
        charactersOverLimit: {
          one: 'Mae gennych %{count} nod yn ormod',
          other: 'Mae gennych %{count} o nodau yn ormod',
        },
      },
    },
  },
  navigation: {
    lodge: 'Gwneud cwyn',
    track: 'Dilyn eich cwyn',
    guide: 'Dod o hyd i’r ffordd gywir',
    ownCase: 'Eich cwyn',
    questions: 'Cwestiynau',
    worklist: 'Achosion',
    intake: 'Cofnodi cwyn',
    feedback: 'Diolch a sylwadau',
    restrictions: 'Cyfyngiadau ar gysylltu',
    compliance: 'Terfynau amser',
    calendars: 'Calendrau',
  },
  session: {
    until: (time) =>
      `Er eich diogelwch byddwch yn cael eich allgofnodi am ${time} oni bai eich bod yn agor tudalen arall cyn hynny.`,
    title: 'A oes angen mwy o amser arnoch?',
    warning:
      'Er eich diogelwch byddwch yn cael eich allgofnodi ymhen llai na phum munud. Bydd unrhyw beth nad ydych wedi’i anfon yn cael ei golli.',
    stay: 'Aros wedi mewngofnodi',
    stayed: (time) => `Rydych wedi mewngofnodi tan ${time}.`,
    back: 'Yn ôl i’ch cwyn',
  },
  exitThisPage: {
    text: 'Gadael y dudalen hon',
    address: 'https://www.bbc.co.uk/weather',
    activated: 'Yn llwytho.',
    timedOut: 'Mae gadael y dudalen hon wedi dod i ben.',
    twoMore: 'Shift, pwyswch 2 waith eto i adael.',
    oneMore: 'Shift, pwyswch unwaith eto i adael.',
  },
  demo: {
    tag: 'Arddangosiad',
    html: (personas, mailbox) =>
      `Nid oes dim yma’n real. <a class="govuk-link" href="${personas}">Dewiswch pwy i fod</a> neu <a class="govuk-link" href="${mailbox}">darllenwch y post a fyddai wedi’i anfon</a>.`,
  },
  footer: {
    help: 'Cael help',
    phone: (number) => `Ffôn: ${number}`,
    email: 'E-bost:',
    hours: (hours) => `Ar agor: ${openingHours(hours)}`,
    address: (address) => `Cyfeiriad: ${address}`,
    standards: 'Beth y gallwch ei ddisgwyl, a phryd',
    deadlines: 'Cyfrifo dyddiadau cwyn',
    privacy: 'Sut yr ydym yn defnyddio eich gwybodaeth',
    cookies: 'Cwcis',
    accessibility: 'Datganiad hygyrchedd',
    look: 'Mae’r wedd yn seiliedig ar GOV.UK Frontend. Nid gwasanaeth GOV.UK yw hwn.',
  },
};
