import type { questionsTexts as english } from '../en/pages-questions.ts';
import type { Wording } from '../wording.ts';
import { theBody, toBody } from './bodies.ts';
import { dateInWords, dayAndDate, workingDays } from './dates.ts';

const reference = 'Rhowch eich cyfeirnod.';
const panelMeets = 'Bydd panel yn cyfarfod am eich cwyn.';
const getReport = 'Cewch adroddiad y panel.';

export const questionsTexts: Wording<typeof english> = {
  title: 'Cwestiynau am eich cwyn',
  intro: 'Mae’r atebion hyn wedi’u cyfrifo o’ch cwyn fel y mae nawr.',
  back: 'Eich cwyn',
  whyLink: 'Gweld pob diwrnod a gyfrifwyd',
  standards: 'Y rheolau’n llawn',
  questions: {
    next: 'Beth sy’n digwydd nawr?',
    when: 'Erbyn pryd?',
    why: 'Pam y dyddiad hwnnw?',
    longer: 'A all gymryd mwy o amser?',
    missed: 'Beth os byddwch yn ei fethu?',
    who: 'I bwy y gallaf ofyn?',
    ombudsman: 'A allaf fynd at yr Ombwdsmon nawr?',
  },
  next: {
    acknowledge: {
      first: 'Byddwn yn ysgrifennu atoch i gadarnhau am beth y mae eich cwyn, a phwy sy’n delio â hi.',
      later: 'Byddwn yn ysgrifennu atoch i gadarnhau ein bod yn edrych ar eich cwyn eto.',
    },
    panel: { first: panelMeets, later: panelMeets },
    report: { first: getReport, later: getReport },
    respond: {
      first: 'Byddwn yn ymchwilio i’ch cwyn ac yn anfon ein hateb atoch.',
      later: 'Bydd rhywun arall yn edrych ar eich cwyn eto ac yn anfon ein hateb atoch.',
    },
    escalate:
      'Mae ein hateb gennych. Os ydych yn anfodlon arno, gallwch ofyn am y cam nesaf. Nid oes rhaid i chi ddweud pam.',
    nothing:
      'Nid oes dim mwy i ni ei wneud ar hyn o bryd. Os oes rhywbeth yn dal o’i le, ychwanegwch ef at eich cwyn neu ffoniwch ni.',
  },
  when: {
    by: (due) => `Erbyn diwedd ${dayAndDate(due)}.`,
    late: (due) => `Y dyddiad cau oedd ${dayAndDate(due)}. Rydym yn hwyr, ac mae’n ddrwg gennym.`,
    none: 'Nid oes dyddiad yn rhedeg ar hyn o bryd.',
  },
  why: {
    since: (from, due) =>
      `Mae’r rheolau’n rhoi nifer o ddiwrnodau i ni, wedi’u cyfrif o ${dateInWords(from)}. Yr olaf ohonynt yw ${dayAndDate(due)}. Nid yw penwythnosau na gwyliau banc yn cael eu cyfrif lle mae’r rheolau’n dweud hynny.`,
    plain: (due) => `Mae’r rheolau’n rhoi nifer o ddiwrnodau i ni. Yr olaf ohonynt yw ${dayAndDate(due)}.`,
    none: 'Nid oes dyddiad i’w esbonio ar hyn o bryd.',
  },
  longer: {
    never: 'Na. Nid yw’r rheolau’n gadael i ni estyn yr amser hwn.',
    agreed: 'Dim ond os ydych yn cytuno, cyn i’r amser ddod i ben.',
    open: 'Gall, am reswm da. Rhaid i ni ddweud wrthych pam, a rhoi dyddiad newydd i chi, cyn i hwn fynd heibio.',
    atMost: (days) =>
      `Gall, am reswm da, ac fel arfer o ${workingDays(days)} ar y mwyaf. Rhaid i ni ddweud wrthych pam, a rhoi dyddiad newydd i chi, cyn i hwn fynd heibio.`,
    moved: 'Mae wedi’i estyn eisoes. Rydych wedi cael gwybod pam.',
    none: 'Nid oes dyddiad yn rhedeg y gellid ei estyn.',
  },
  missed: {
    before:
      'Byddwn yn dweud wrthych ein bod yn hwyr a phryd y daw ein hateb. Nid oes rhaid i chi wneud dim, a gallwch ofyn i’r Ombwdsmon am help cyn gynted ag y bydd y dyddiad wedi mynd heibio.',
    now: 'Rydym wedi’i fethu. Mae arnom ddyddiad newydd a’r rheswm i chi. Gallwch ofyn i’r Ombwdsmon am help nawr.',
    none: 'Nid oes dyddiad yn rhedeg y gallem ei fethu.',
  },
  who: {
    ask: (phone, email) =>
      phone !== '' && email !== ''
        ? `Ffoniwch ${phone} neu ysgrifennwch at ${email}. ${reference}`
        : `${phone === '' ? `Ysgrifennwch at ${email}` : `Ffoniwch ${phone}`}. ${reference}`,
    foot: `Mae’r manylion cyswllt ar waelod y dudalen hon. ${reference}`,
    help: 'Gall Cyngor ar Bopeth, eiriolwr, cynghorydd neu ffrind eich helpu am ddim.',
  },
  ombudsman: {
    finalAnswer: (body) => `Gallwch. Rydych wedi cael ein hateb terfynol. Ewch at ${theBody(body)}.`,
    late: (body) =>
      `Gallwch. Mae ein hateb yn hwyr, felly gall ${theBody(body)} edrych arni neu ddweud wrthym am ateb.`,
    notYet: (body) =>
      `Gallwch ofyn ${toBody(body)} am gyngor ar unrhyw adeg. Fel arfer byddant yn edrych ar gŵyn ar ôl ein hateb terfynol.`,
    contact: (phone, website) =>
      [phone === '' ? '' : `Ffôn: ${phone}.`, website === '' ? '' : `${website}.`]
        .filter((part) => part !== '')
        .join(' '),
  },
};
