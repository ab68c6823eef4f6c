import type * as en from '../en/pages-own-survey.ts';
import type { Wording } from '../wording.ts';

type English = Wording<typeof en>;

const howSatisfied = {
  5: 'Bodlon iawn',
  4: 'Bodlon',
  3: 'Ddim yn fodlon nac yn anfodlon',
  2: 'Anfodlon',
  1: 'Anfodlon iawn',
};

export const ownSurveyTexts: English['ownSurveyTexts'] = {
  title: 'Dywedwch wrthym sut y gwnaethom',
  link: 'Dywedwch wrthym sut y gwnaethom',
  back: 'Yn ôl i’ch cwyn',
  intro:
    'Mae eich atebion yn ein helpu i wneud yn well. Nid ydynt yn newid dim am eich cwyn na’i chanlyniad, ac mae pob cwestiwn yn ddewisol.',
  notYet: 'Byddwn yn gofyn hyn pan fyddwn wedi gorffen â’ch cwyn. Gallwch ddod yn ôl bryd hynny.',
  thanks: 'Diolch. Mae eich atebion gennym.',
  thanksTitle: 'Diolch',
  already: 'Rydych wedi ateb eisoes. Diolch: rydym yn gofyn unwaith yn unig am bob cwyn.',
  legend: {
    satisfaction: 'Ar y cyfan, pa mor fodlon ydych chi ar sut y gwnaethom ddelio â’ch cwyn?',
    effort: 'Pa mor hawdd oedd cwyno wrthym?',
    wasClear: 'A oedd ein hateb yn glir?',
    handling: 'Pa mor dda y gwnaethom ddelio â hi: yn gwrtais, yn brydlon, gan roi gwybod i chi?',
    outcome: 'Sut yr ydych yn teimlo am y canlyniad ei hun?',
  },
  hint: {
    outcome:
      'Rydym yn gofyn hyn ar wahân i sut y gwnaethom ddelio â hi: gallwch fod yn fodlon ar un ac nid ar y llall.',
  },
  satisfaction: howSatisfied,
  effort: {
    1: 'Hawdd iawn',
    2: 'Hawdd',
    3: 'Ddim yn hawdd nac yn anodd',
    4: 'Anodd',
    5: 'Anodd iawn',
  },
  handling: {
    5: 'Yn dda iawn',
    4: 'Yn dda',
    3: 'Ddim yn dda nac yn wael',
    2: 'Yn wael',
    1: 'Yn wael iawn',
  },
  outcome: howSatisfied,
  wasClear: { yes: 'Oedd', partly: 'Yn rhannol', no: 'Nac oedd' },
  words: {
    label: 'A oes unrhyw beth arall yr ydych am ei ddweud wrthym? (dewisol)',
    hint: 'Peidiwch â chynnwys enwau na rhifau y gellid adnabod rhywun wrthynt. Nid yw hyn yn dod yn rhan o’ch cwyn.',
    tooLong: 'Rhaid i’r hyn yr ydych yn ei ddweud wrthym fod yn 2,000 o nodau neu lai',
  },
  mayContact: 'Cewch gysylltu â mi am fy atebion',
  nothing: 'Atebwch o leiaf un cwestiwn, neu dewiswch “Nid wyf am ateb”',
  send: 'Anfon fy atebion',
  optOut: 'Nid wyf am ateb',
  optOutHint: 'Yna ni fyddwn yn gofyn i chi eto am y gŵyn hon.',
};

export const placeSurveyTexts: English['placeSurveyTexts'] = {
  title: 'Sut oedd hi heddiw?',
  at: (place) => `Am: ${place}`,
  legend: 'Pa mor fodlon ydych chi ar y gwasanaeth a gawsoch heddiw?',
  missing: 'Dewiswch pa mor fodlon ydych chi',
  words: {
    label: 'Pam? (dewisol)',
    hint: 'Peidiwch â chynnwys enwau na rhifau y gellid adnabod rhywun wrthynt.',
    tooLong: 'Rhaid i’r hyn yr ydych yn ei ddweud wrthym fod yn 1,000 o nodau neu lai',
  },
  send: 'Anfon',
  thanksTitle: 'Diolch',
  thanks: 'Mae eich ateb gennym. Ni all neb weld mai gennych chi y daeth.',
  isComplaint: 'Ydych chi am i ni unioni rhywbeth?',
  complain: 'Gwneud cwyn',
  complainWhy: 'Nid cwyn yw ateb yma. Os aeth rhywbeth o’i le a’ch bod am gael ateb, gwnewch gŵyn yn lle hynny.',
};
