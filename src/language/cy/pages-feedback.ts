import type * as en from '../en/pages-feedback.ts';
import type { Wording } from '../wording.ts';

type English = Wording<typeof en>;

const fields = {
  service: {
    label: 'Am ba wasanaeth y mae? (dewisol)',
    unknown: 'Nid wyf yn gwybod, neu ddim un o’r rhain',
  },
  name: { label: 'Eich enw (dewisol)', tooLong: 'Rhaid i’ch enw fod yn 200 o nodau neu lai' },
  email: {
    label: 'Eich cyfeiriad e-bost (dewisol)',
    hint: 'Dim ond er mwyn i ni allu gofyn mwy i chi, neu ddiolch i chi. Nid oes ei angen arnom.',
    wrong: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com',
  },
  mayQuote: {
    label: 'A gawn ni ddefnyddio eich geiriau, heb eich enw, mewn adroddiadau ac ar gyfer hyfforddiant?',
    yes: 'Cewch, mae croeso i chi ddefnyddio fy ngeiriau',
  },
};

export const thankTexts: English['thankTexts'] = {
  title: 'Dweud diolch',
  intro: 'Dywedwch wrthym beth aeth yn dda, neu pwy a’ch helpodd. Byddwn yn ei drosglwyddo iddynt ac i’w rheolwr.',
  words: {
    label: 'Beth hoffech chi ei ddweud?',
    hint: 'Os ydych yn gwybod enw’r person a’ch helpodd, rhowch ef i ni.',
    missing: 'Rhowch yr hyn yr hoffech ei ddweud',
    tooLong: 'Rhaid i’r hyn yr hoffech ei ddweud fod yn 5,000 o nodau neu lai',
  },
  ...fields,
  send: 'Anfon eich diolch',
};

export const commentTexts: English['commentTexts'] = {
  title: 'Gwneud sylw neu awgrym',
  intro:
    'Dywedwch wrthym beth yw eich barn, neu beth y gallem ei wneud yn well. Rydym yn darllen pob sylw, ond nid ydym yn ateb pob un. Os ydych am gael ateb, gwnewch gŵyn yn lle hynny.',
  complain: 'Gwneud cwyn',
  words: {
    label: 'Beth yw eich sylw?',
    hint: 'Peidiwch â chynnwys manylion banc na cherdyn.',
    missing: 'Rhowch eich sylw',
    tooLong: 'Rhaid i’ch sylw fod yn 5,000 o nodau neu lai',
  },
  ...fields,
  send: 'Anfon eich sylw',
};

export const feedbackSentTexts: English['feedbackSentTexts'] = {
  title: 'Diolch',
  compliment: 'Mae eich diolch gennym. Byddwn yn ei drosglwyddo i’r bobl dan sylw ac i’w rheolwr.',
  comment: 'Mae eich sylw gennym. Mae’r bobl sy’n rhedeg y gwasanaeth yn ei ddarllen.',
  notComplaint: 'Nid cwyn yw hyn, felly ni chewch ateb gyda dyddiad. Os aeth rhywbeth o’i le, dywedwch wrthym:',
  complain: 'Gwneud cwyn',
  start: 'Yn ôl i’r dechrau',
};
