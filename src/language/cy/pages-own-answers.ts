import type * as en from '../en/pages-own-answers.ts';
import { unbroken } from '../sentence.ts';
import type { Wording } from '../wording.ts';
import { theBody, toBody } from './bodies.ts';
import { dateInWords, dayAndDate, onDay } from './dates.ts';

type English = Wording<typeof en>;

const textRules = (what: string) => ({
  tooLong: `Rhaid i’r hyn ${what} fod yn 10,000 o nodau neu lai`,
});

export const definitionTexts: English['definitionTexts'] = {
  title: 'Ydym ni wedi eich deall?',
  points: 'Yr hyn yr ydym yn ymchwilio iddo',
  outcomes: 'Yr hyn yr hoffech i ni ei wneud',
  notOurs: 'Yr hyn nad ydym yn gyfrifol amdano',
  none: 'Nid ydym wedi ysgrifennu pwyntiau eich cwyn eto. Gallwch ddweud mwy wrthym amdani nawr.',
  delay: 'Beth bynnag a ddywedwch yma, mae ein dyddiadau’n aros fel y maent.',
  view: {
    label: 'Ai am hyn y mae eich cwyn?',
    agrees: 'Ie, mae hynny’n iawn',
    disagrees: 'Nid yw hynny’n hollol iawn',
    missing: 'Dewiswch a ydym wedi eich deall',
  },
  text: {
    label: 'Beth sydd ddim yn iawn, neu ar goll?',
    missing: 'Rhowch beth sydd ddim yn iawn',
    ...textRules('nad yw’n iawn'),
  },
  said: { agrees: 'Mae hynny’n iawn.', partly: 'Mae hynny’n rhannol iawn.', disagrees: 'Nid yw hynny’n iawn.' },
  send: 'Anfon',
};

export const extensionTexts: English['extensionTexts'] = {
  title: 'Mae angen mwy o amser arnom',
  none: 'Nid ydym wedi gofyn am fwy o amser.',
  newDate: (due) => `Byddwn nawr yn ateb erbyn ${dayAndDate(due)}.`,
  firstDate: (due) => `Y dyddiad a roddwyd gennym i chi o’r blaen oedd ${dateInWords(due)}.`,
  reason: 'Pam y mae angen mwy o amser arnom',
  ombudsman: 'Os nad ydych yn cytuno',
  ombudsmanBody: (body) =>
    `Gallwch ddweud wrthym yma. Gallwch hefyd ofyn ${toBody(body)} am gyngor ar unrhyw adeg. Mae am ddim.`,
  disagree: {
    label: 'Beth yw eich barn am y dyddiad newydd?',
    tick: 'Nid wyf yn cytuno â’r dyddiad newydd',
    missing: 'Ticiwch y blwch os nad ydych yn cytuno â’r dyddiad newydd',
  },
  text: { label: 'Pam nad ydych yn cytuno? (dewisol)', ...textRules('sy’n esbonio pam nad ydych yn cytuno') },
  said: 'Nid wyf yn cytuno â’r dyddiad newydd.',
  send: 'Anfon',
};

export const answerTexts: English['answerTexts'] = {
  title: 'Ein hymateb',
  finalTitle: 'Ein hymateb terfynol',
  none: 'Nid ydym wedi anfon ein hymateb atoch eto.',
  sentOn: (on) => `Fe’i hanfonwyd gennym ${onDay(on)}.`,
  copy: 'Ein hymateb fel y mae yw’r dudalen hon. I gadw copi, argraffwch hi neu cadwch hi â’ch porwr.',
  decisions: 'Yr hyn a benderfynwyd gennym ar bob pwynt',
  reasons: 'Ein rhesymau',
  goOn: 'Os ydych yn anfodlon ar ein hymateb',
  escalate: (stage) => `Gallwch ofyn i ni edrych eto. Enw’r broses hon yw ${stage}. Nid oes rhaid i chi ddweud pam.`,
  until: (by) => `Gofynnwch erbyn ${dayAndDate(by)}.`,
  escalateLink: 'Gofyn i ni edrych eto',
  outcomeLink: 'Dweud wrthym beth yw eich barn am y canlyniad',
  ombudsman: (body) => `Gallwch ofyn ${toBody(body)} edrych ar eich cwyn. Mae am ddim.`,
  ombudsmanUntil: (by, body) => `Ewch at ${theBody(body)} erbyn ${dayAndDate(by)}.`,
  phone: (number) => `Ffôn: ${unbroken(number)}`,
  website: (address) => `Gwefan: ${address}`,
};

export const outcomeTexts: English['outcomeTexts'] = {
  title: 'Beth yw eich barn am y canlyniad?',
  intro: 'Nid oes rhaid i chi roi rheswm. Nid yw’r hyn a ddywedwch yma yn eich atal rhag mynd ymhellach.',
  view: {
    label: 'Ydych chi’n derbyn yr hyn a benderfynwyd gennym?',
    agrees: 'Ydw, rwy’n ei dderbyn',
    partly: 'Rwy’n derbyn rhan ohono',
    disagrees: 'Nac ydw, nid wyf yn ei dderbyn',
    missing: 'Dewiswch a ydych yn derbyn yr hyn a benderfynwyd gennym',
  },
  text: {
    label: 'A oes rhywbeth yr ydych am ei ddweud amdano? (dewisol)',
    ...textRules('yr ydych am ei ddweud'),
  },
  said: {
    agrees: 'Rwy’n derbyn y canlyniad.',
    partly: 'Rwy’n derbyn rhan o’r canlyniad.',
    disagrees: 'Nid wyf yn derbyn y canlyniad.',
  },
  send: 'Anfon',
};

export const fileTexts: English['fileTexts'] = {
  label: 'Ffeiliau (dewisol)',
  hint: 'Hyd at 10 ffeil, er enghraifft lluniau, llythyrau neu ffeiliau PDF. Rhaid i bob un fod yn llai na 20MB.',
  heading: 'Eich ffeiliau',
  kept: 'Mae’r ffeiliau hyn gennym. Byddant yn mynd gyda’r hyn a anfonwch o’r dudalen hon.',
  remove: (name) => `Tynnu ${name}`,
};
