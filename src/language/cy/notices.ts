import type { notices as english } from '../en/notices.ts';
import { capital, endStop } from '../sentence.ts';
import type { Wording } from '../wording.ts';
import { theBody, toBody } from './bodies.ts';
import { counted, dateInWords, dayAndDate, onDay, workingDays } from './dates.ts';
import { openingHours } from './opening-hours.ts';
import { nasal, soft } from './mutations.ts';

const findings = {
  upheld: 'wedi’i chynnal',
  partlyUpheld: 'wedi’i chynnal yn rhannol',
  notUpheld: 'heb ei chynnal',
  resolved: 'wedi’i datrys',
  noFinding: 'dim dyfarniad',
};

const statementAgreed =
  'Byddwn yn cytuno â chi ar ddatganiad ysgrifenedig o’ch cwyn. Mae’r amser ar gyfer ein hateb yn dechrau pan gaiff ei gofnodi.';
const stillWorking = 'Rydym yn dal i weithio ar eich cwyn. Nid oes angen i chi wneud dim.';

export const notices: Wording<typeof english> = {
  shared: {
    whatHappensNext: 'Beth sy’n digwydd nesaf',
    reference: 'Eich cyfeirnod',
    contactUs: 'Cysylltu â ni',
    phone: 'Ffôn',
    email: 'E-bost',
    hours: 'Oriau agor',
    hoursIn: openingHours,
    website: 'Gwefan',
    openYourComplaint: 'Gweld eich cwyn ar-lein',
    otherFormats: 'Oes angen ein llythyrau arnoch mewn print bras, hawdd ei ddeall neu Braille? Rhowch wybod i ni.',
    pageOf: (number: number, of: number) => `Tudalen ${number} o ${of}`,
    ourLetter: 'Ein llythyr atoch',
    ombudsman: 'Cyngor annibynnol am ddim',
    independent: 'Help annibynnol am ddim',
    dates: {
      acknowledge: { by: 'Byddwn yn ysgrifennu atoch erbyn', when: 'Pryd y byddwn yn ysgrifennu atoch' },
      respond: { by: 'Byddwn yn ateb erbyn', when: 'Pryd y byddwn yn ateb' },
      statement: { by: 'Byddwn yn ateb erbyn', when: 'Pryd y byddwn yn ateb' },
      panel: { by: 'Bydd y panel yn cyfarfod erbyn', when: 'Pryd y bydd y panel yn cyfarfod' },
    },
    undated: {
      acknowledge: 'yn brydlon, o fewn ychydig ddiwrnodau',
      respond: 'cyn gynted ag y gallwn, heb oedi',
      fromStatement: (time) => `o fewn ${time} i’r diwrnod y cofnodir y datganiad`,
      panel: 'cyn gynted ag y gall',
    },
    ombudsmanHelp: (name) => `Gallwch ofyn ${toBody(name)} am gyngor ar unrhyw adeg. Mae am ddim ac yn annibynnol.`,
  },

  receipt: {
    subject: (reference) => `Mae eich cwyn ${reference} wedi dod i law`,
    received: (on) => `Daeth eich cwyn i law ${onDay(on)}. Diolch am ddweud wrthym.`,
    keep: 'Cadwch eich cyfeirnod. Mae ei angen arnoch i weld eich cwyn neu i siarad â ni amdani.',
    nextSteps: {
      acknowledge: 'Byddwn yn darllen eich cwyn ac yn ysgrifennu i ddweud wrthych pwy sy’n delio â hi.',
      respond: 'Byddwn yn ymchwilio i’ch cwyn ac yn anfon ein hateb atoch.',
      statement: statementAgreed,
      panel: 'Bydd panel yn cyfarfod i edrych ar eich cwyn. Byddwn yn ysgrifennu i ddweud wrthych pryd.',
    },
  },

  acknowledgement: {
    subject: (reference) => `Rydym yn ymchwilio i’ch cwyn ${reference}`,
    opening: (role) => `Rydym yn ymchwilio i’ch cwyn. Ein ${role} sy’n delio â hi.`,
    understood: 'Yr hyn yr ydym yn deall eich bod yn cwyno amdano',
    sought: 'Yr hyn yr hoffech i ni ei wneud',
    notOurs: 'Yr hyn nad ydym yn gyfrifol amdano, fel bod rhaid i eraill ei ateb',
    wrong: 'Os ydym wedi methu rhywbeth neu wedi camddeall, dywedwch wrthym a byddwn yn ei gywiro.',
    nextStep: 'Byddwn yn ymchwilio i bob pwynt ac yn anfon ein hateb atoch.',
    date: 'Byddwn yn ateb erbyn',
  },

  stage2Acknowledgement: {
    subject: (reference) => `Rydym yn edrych eto ar eich cwyn ${reference}`,
    again: (role, stage) =>
      `Gwnaethoch ofyn i ni edrych eto ar eich cwyn. Dyma ${soft(stage)}. Ein ${role} sy’n delio â hi; nid oedd ganddynt ran yn ein hateb cyntaf.`,
    opening: (role, stage) => `Rydym yn ymchwilio i’ch cwyn yng ${nasal(stage)}. Ein ${role} sy’n delio â hi.`,
    nextStep: (look, isFinal) =>
      `Byddwn yn ${look === 'again' ? 'edrych ar eich cwyn eto' : 'ymchwilio i’ch cwyn'} ac yn anfon ein ${isFinal ? 'hymateb terfynol' : 'hateb'} atoch.`,
    finalBy: 'Byddwn yn anfon ein hymateb terfynol erbyn',
  },

  escalationReceived: {
    subject: (reference, stage) => `Mae eich cais am ${soft(stage)} ar gŵyn ${reference} gennym`,
    received: (on, stage) =>
      `${capital(onDay(on))} gwnaethoch ofyn i ni edrych eto ar eich cwyn. Enw’r broses hon yw ${stage}.`,
    nextSteps: {
      acknowledge:
        'Bydd rhywun nad oedd â rhan yn ein hateb cyntaf yn ymgymryd â hyn. Byddwn yn ysgrifennu i ddweud wrthych pwy.',
      respond: 'Bydd rhywun nad oedd â rhan yn ein hateb cyntaf yn edrych ar eich cwyn eto ac yn ysgrifennu atoch.',
      statement:
        'Bydd rhywun nad oedd â rhan yn ein hateb cyntaf yn cytuno â chi ar ddatganiad ysgrifenedig o’ch cwyn. Mae’r amser ar gyfer ein hateb yn dechrau pan gaiff ei gofnodi.',
      panel:
        'Bydd panel o bobl nad oedd â rhan yn ein hatebion cynharach yn edrych ar eich cwyn. Byddwn yn ysgrifennu i ddweud wrthych pryd y bydd yn cyfarfod.',
    },
  },

  transfer: {
    subject: (reference, stage) => `Mae eich cwyn ${reference} wedi symud i ${soft(stage)}`,
    opening: (stage) =>
      `Rydym wedi symud eich cwyn i ${soft(stage)}, lle y gellir ymchwilio iddi’n llawnach. Nid oedd rhaid i chi ofyn am hyn.`,
    why: 'Pam yr ydym wedi’i symud',
    nextSteps: {
      acknowledge: 'Byddwn yn ysgrifennu i ddweud wrthych pwy sy’n delio â hi.',
      respond: 'Byddwn yn ymchwilio i’ch cwyn ac yn anfon ein hateb atoch.',
      statement: statementAgreed,
      panel:
        'Bydd panel yn cyfarfod i edrych ar eich cwyn. Byddwn yn ysgrifennu i ddweud wrthych pryd y bydd yn cyfarfod.',
    },
  },

  extension: {
    subject: (reference) => `Mae angen mwy o amser arnom i ateb eich cwyn ${reference}`,
    opening: (originalDue, isAgreed) =>
      `Gwnaethom ddweud y byddem yn ateb eich cwyn erbyn ${dayAndDate(originalDue)}. ${isAgreed ? 'Rydych wedi cytuno y gallwn gymryd mwy o amser.' : 'Mae’n ddrwg gennym, ond mae angen mwy o amser arnom.'}`,
    why: 'Pam y mae angen mwy o amser arnom',
    nextStep: 'Rydym yn dal i weithio ar eich cwyn. Byddwn yn anfon ein hateb atoch erbyn y dyddiad newydd.',
    date: 'Byddwn nawr yn ateb erbyn',
  },

  delayNotice: {
    subject: (reference) => `Mae ein hateb i’ch cwyn ${reference} yn hwyr`,
    opening: 'Mae’n ddrwg gennym. Nid ydym wedi gallu ateb eich cwyn mewn pryd.',
    why: 'Pam y mae ein hateb yn hwyr',
    nextStep: (updateEvery) =>
      `Rydym yn dal i weithio ar eich cwyn. ${updateEvery === undefined ? '' : `Byddwn yn dweud wrthych o leiaf bob ${workingDays(updateEvery)} sut mae pethau’n mynd. `}Nid oes angen i chi wneud dim.`,
    date: 'Rydym yn disgwyl ateb erbyn',
  },

  progressUpdate: {
    subject: (reference) => `Sut mae pethau’n mynd gyda’ch cwyn ${reference}`,
    opening: 'Rydym yn dal i weithio ar eich cwyn. Dyma sut mae pethau’n mynd.',
    nextStep: 'Rydym yn parhau â’ch cwyn. Nid oes angen i chi wneud dim.',
    nextUpdateBy: 'Byddwch yn clywed gennym eto erbyn',
    sentOn: 'Dyddiad y neges hon',
  },

  extensionUndone: {
    subject: (reference) => `Dyddiad ein hateb i’ch cwyn ${reference}`,
    opening:
      'Gwnaethom ysgrifennu atoch i ddweud bod angen mwy o amser arnom. Rydym wedi tynnu hynny’n ôl. Mae’r dyddiad unwaith eto yr hyn ydoedd o’r blaen.',
    why: 'Pam y mae’r dyddiad wedi newid yn ôl',
    nextStep: 'Rydym yn gweithio ar eich cwyn. Byddwn yn anfon ein hateb atoch.',
    pastDate: 'Dylem fod wedi ateb erbyn',
  },

  dateMoved: {
    subject: (reference) => `Dyddiad newydd ar gyfer eich cwyn ${reference}`,
    opening: (what) =>
      `Mae gŵyl banc wedi’i hychwanegu at y calendr. ${what === 'escalation' || what === 'ombudsman' ? 'Mae hyn yn rhoi mwy o amser i chi.' : 'Mae hyn yn newid un o’n dyddiadau sy’n cyfrif mewn diwrnodau gwaith.'}`,
    nextSteps: {
      answer: stillWorking,
      finalAnswer: stillWorking,
      summary: stillWorking,
      escalation: 'Os ydych yn anfodlon ar ein hateb, gallwch ofyn i ni edrych eto.',
      ombudsman: 'Os ydych yn anfodlon ar ein hymateb terfynol, gallwch ofyn i eraill ymchwilio i’ch cwyn.',
    },
    dates: {
      answer: () => 'Byddwn nawr yn ateb erbyn',
      finalAnswer: () => 'Byddwn nawr yn anfon ein hymateb terfynol erbyn',
      summary: () => 'Os gellir ei setlo’n gyflym, byddwn yn dweud wrthych erbyn',
      escalation: () => 'Gofynnwch i ni edrych eto erbyn',
      ombudsman: (ombudsman) => `Ewch at ${theBody(ombudsman)} erbyn`,
    },
  },

  duplicate: {
    subject: (reference) => `Rydym wedi rhoi eich cwyn ${reference} gydag un arall`,
    opening: 'Mae cwyn am yr un mater gennym eisoes. Rydym yn ymchwilio i’r ddwy gyda’i gilydd.',
    goesOn: 'Y gŵyn sy’n parhau',
    why: 'Pam yr ydym yn meddwl eu bod yr un fath',
    nothingLost:
      'Nid oes dim yn cael ei golli. Mae popeth a ddywedwyd gennych yn aros ar gofnod ac yn cyfrif. Os nad ydynt am yr un mater, dywedwch wrthym a byddwn yn ailafael yn y gŵyn hon gyda’i dyddiadau.',
    nextStep: (other) =>
      other === undefined
        ? 'Byddwn yn ateb y ddwy gŵyn gyda’i gilydd. Nid oes angen i chi wneud dim.'
        : `Rydym yn parhau â chwyn ${other}. Defnyddiwch y cyfeirnod hwnnw pan fyddwch yn siarad â ni amdani.`,
    date: 'Rhoddwyd gyda’i gilydd ar',
  },

  restriction: {
    subject: (reference) => `Sut y gallwch gysylltu â ni: cwyn ${reference}`,
    opening:
      'Rydym wedi penderfynu cyfyngu ar sut yr ydych yn cysylltu â ni am gyfnod. Nid ydym yn gwneud hyn heb feddwl yn ddwys. Rydym wedi ystyried yr hyn sydd ei angen arnoch, a’ch hawliau.',
    decided: 'Yr hyn yr ydym wedi’i benderfynu',
    why: 'Beth ddigwyddodd, a pham yr ydym wedi penderfynu hyn',
    meanwhile: 'Sut i gysylltu â ni yn y cyfamser',
    meanwhileHow:
      'Cysylltwch â ni yn y ffordd a nodir uchod. Mae ein manylion ar ddiwedd y llythyr hwn. Os bydd rhywbeth newydd yn mynd o’i le gallwch gwyno amdano o hyd, a byddwn yn ymchwilio iddo.',
    nextStep:
      'Mae eich cwyn yn parhau fel o’r blaen. Byddwn yn edrych ar y penderfyniad hwn eto, ac yn ei godi pan na fydd ei angen mwyach.',
    date: 'Byddwn yn edrych ar y penderfyniad hwn eto erbyn',
    disagree: 'Os ydych yn meddwl bod y penderfyniad hwn yn anghywir',
    complain: (ombudsman) =>
      `Dywedwch wrthym, a bydd rhywun arall yn edrych arno. Gallwch hefyd gwyno ${toBody(ombudsman)}. Mae am ddim ac yn annibynnol.`,
  },

  restrictionReview: {
    subject: (reference, outcome) =>
      outcome === 'lift'
        ? `Gallwch gysylltu â ni fel arfer eto: cwyn ${reference}`
        : `Sut y gallwch gysylltu â ni: cwyn ${reference}`,
    openings: {
      keep: 'Rydym wedi edrych eto ar ein penderfyniad i gyfyngu ar sut yr ydych yn cysylltu â ni. Mae’n aros mewn grym am y tro.',
      lift: 'Rydym wedi edrych eto ar ein penderfyniad i gyfyngu ar sut yr ydych yn cysylltu â ni. Rydym wedi’i godi.',
    },
    why: 'Ein rhesymau',
    nextSteps: {
      keep: 'Byddwn yn edrych arno eto. Os bydd rhywbeth newydd yn mynd o’i le gallwch gwyno amdano o hyd.',
      lift: 'Gallwch gysylltu â ni yn unrhyw un o’r ffyrdd arferol eto.',
    },
    date: 'Dyddiad ein penderfyniad',
  },

  remedyFailure: {
    subject: (reference) => `Rhywbeth a addawyd gennym ar gŵyn ${reference}`,
    opening: 'Mae’n ddrwg gennym. Ni allwn wneud rhywbeth yr oeddem wedi addo ei wneud i unioni pethau.',
    promised: 'Yr hyn a addawyd gennym',
    why: 'Pam na allwn ei wneud',
    instead: 'Yr hyn y byddwn yn ei wneud yn lle hynny',
    nextStep: (ombudsman) =>
      `Os ydych yn anfodlon ar hyn, dywedwch wrthym. Gallwch hefyd ofyn ${toBody(ombudsman)} edrych arno.`,
    date: 'Dyddiad y llythyr hwn',
  },

  orallySettled: {
    subject: (reference) => `Rydym wedi setlo eich cwyn ${reference}`,
    opening:
      'Gwnaethoch ddweud wrthym wyneb yn wyneb neu dros y ffôn fod rhywbeth o’i le, a gwnaethom ei setlo gyda chi ar unwaith. Oherwydd hynny ni fydd ateb ffurfiol.',
    how: 'Sut y gwnaethom ei setlo',
    nextStep:
      'Nid oes angen i chi wneud dim. Os nad yw wedi’i setlo, dywedwch wrthym a byddwn yn ymchwilio iddo fel cwyn.',
    date: 'Setlwyd ar',
  },

  response: {
    subject: (reference) => `Ein hateb i’ch cwyn ${reference}`,
    opening: (stage) => `Rydym wedi gorffen ymchwilio i’ch cwyn. Dyma ein hateb yng ${nasal(stage)}.`,
    decided: 'Yr hyn a benderfynwyd gennym',
    overall: 'Ein penderfyniad',
    finding: (outcome) => capital(findings[outcome]),
    issue: (text, finding) => `${endStop(text)} Ein penderfyniad: ${findings[finding]}.`,
    remedies: 'Yr hyn y byddwn yn ei wneud i unioni pethau',
    remedyKinds: {
      apology: 'Byddwn yn ymddiheuro',
      acknowledgement: 'Byddwn yn dweud beth aeth o’i le',
      explanation: 'Byddwn yn esbonio beth ddigwyddodd',
      action: 'Byddwn yn ei unioni',
      decisionChange: 'Byddwn yn newid ein penderfyniad',
      recordAmendment: 'Byddwn yn cywiro ein cofnodion',
      payment: 'Byddwn yn gwneud taliad',
      policyChange: 'Byddwn yn newid sut yr ydym yn gweithio',
    },
    remedy: (text, due) => `${endStop(text)} Byddwn yn gwneud hyn erbyn ${dateInWords(due)}.`,
    nextStep: ({ name, about }, how) =>
      `Os ydych yn anfodlon ar ein hateb, gallwch ofyn i ni edrych eto. Enw’r broses hon yw ${name}${about === null ? '' : ` (${about})`}. ${endStop(how)}`,
    askBy: 'Gofynnwch i ni edrych eto erbyn',
    sentOn: 'Dyddiad yr ateb hwn',
  },

  incompleteResponse: {
    subject: (reference) => `Rhan o’n hateb i’ch cwyn ${reference}`,
    opening: 'Rydym wedi ysgrifennu atoch am eich cwyn. Nid dyma ein hateb cyfan eto.',
    nextStep:
      'Rydym yn dal i weithio ar eich cwyn, a byddwn yn anfon ein hateb llawn atoch. Nid oes angen i chi wneud dim.',
    date: 'Byddwn yn anfon ein hateb llawn erbyn',
    pastDate: 'Dylem fod wedi anfon ein hateb llawn erbyn',
  },

  finalResponse: {
    subject: (reference) => `Ein hymateb terfynol i’ch cwyn ${reference}`,
    opening: (stage) =>
      stage === undefined
        ? 'Rydym wedi gorffen ymchwilio i’ch cwyn. Dyma ein hymateb terfynol.'
        : `Rydym wedi edrych eto ar eich cwyn yng ${nasal(stage)}. Dyma ein hymateb terfynol.`,
    nextStep: (ombudsman) =>
      `Dyma ddiwedd ein proses gwyno. Os ydych yn dal yn anfodlon, gallwch ofyn ${toBody(ombudsman)} ymchwilio i’ch cwyn.`,
    referral: (ombudsman) => `Mynd at ${theBody(ombudsman)}`,
    referralHow: (ombudsman) =>
      `Mae ${theBody(ombudsman)} yn annibynnol ac am ddim. Anfonwch y llythyr hwn atynt a dywedwch wrthynt pam yr ydych yn anfodlon.`,
    within: (time) => `Rhaid i chi wneud hyn o fewn ${time} i ddyddiad y llythyr hwn.`,
    usually: (time) => `Fel arfer mae terfyn amser o ${time}.`,
    goBy: (ombudsman) => `Ewch at ${theBody(ombudsman)} erbyn`,
    sentOn: 'Dyddiad ein hymateb terfynol',
  },

  refusal: {
    subject: (reference) => `Ein penderfyniad am eich cwyn ${reference}`,
    opening: ({ isPart, stage }) => {
      if (isPart) {
        return 'Rydym wedi penderfynu na allwn ymchwilio i ran o’ch cwyn. Rydym yn parhau â’r gweddill.';
      }
      const what = stage === undefined ? 'ymchwilio i’r gŵyn hon' : `edrych ar y gŵyn hon eto yng ${nasal(stage)}`;
      return `Rydym wedi penderfynu na allwn ${what}. Rydym yn deall y gall hyn fod yn siom.`;
    },
    reasons: 'Ein rhesymau',
    nextStep: (ombudsman) =>
      `Os ydych yn meddwl bod ein penderfyniad yn anghywir, gallwch ofyn ${toBody(ombudsman)} edrych arno. Nid oes angen ein cytundeb arnoch.`,
    date: 'Dyddiad ein penderfyniad',
  },

  withdrawal: {
    subject: (reference) => `Rydym wedi cau eich cwyn ${reference}`,
    opening: (on) => `Gwnaethoch ddweud wrthym ${onDay(on)} nad ydych am i ni ymchwilio i’ch cwyn mwyach.`,
    nextStep:
      'Rydym wedi rhoi’r gorau i weithio arni. Os byddwch yn newid eich meddwl, dywedwch wrthym a byddwn yn ailafael ynddi.',
    date: 'Tynnwyd yn ôl ar',
  },

  detailsChanged: {
    subject: (reference) => `Newidiwyd eich manylion cyswllt ar gyfer cwyn ${reference}`,
    opening: (on) => `Newidiwyd eich manylion cyswllt ${onDay(on)}.`,
    nextStep: 'Os mai chi a ofynnodd am hyn, nid oes angen i chi wneud dim. Os nad chi, dywedwch wrthym ar unwaith.',
    changedOn: 'Newidiwyd ar',
  },

  informationAdded: {
    subject: (reference) => `Rydym wedi ychwanegu at eich cwyn ${reference}`,
    opening: (on) => `Daeth rhagor o wybodaeth am eich cwyn i law ${onDay(on)}. Byddwn yn ei darllen gyda’r gweddill.`,
    nextSteps: {
      open: 'Byddwn yn ei hystyried yn ein hateb. Nid oes angen i chi wneud dim arall.',
      over: 'Rydym wedi’i rhoi gyda’ch cwyn. Os bydd yn newid yr hyn a benderfynwyd gennym, byddwn yn ysgrifennu atoch.',
      request: 'Byddwn yn ei hystyried. Nid oes angen i chi wneud dim arall.',
    },
    answerBy: 'Byddwn yn ateb erbyn',
    addedOn: 'Ychwanegwyd ar',
  },

  oneTimeCode: {
    subject: 'Eich cod i weld eich cwyn',
    opening: 'Gofynnodd rhywun am weld eich cwyn ar-lein a rhoddodd y cyfeiriad e-bost hwn.',
    code: 'Eich cod',
    nextStep: 'Rhowch y cod ar y dudalen lle gwnaethoch ofyn amdano.',
    date: 'Defnyddiwch y cod o fewn',
    minutes: (count) => counted(count, 'munud'),
    page: 'Agor y dudalen ar gyfer y cod',
    notYou: 'Os nad chi oedd hwn, gallwch anwybyddu’r e-bost hwn. Peidiwch â rhoi’r cod i neb, ddim hyd yn oed i ni.',
    short: (code, minutes) =>
      `${code} yw eich cod i weld eich cwyn. Defnyddiwch ef o fewn ${minutes}. Peidiwch â’i roi i neb, ddim hyd yn oed i ni.`,
    discreet: {
      subject: 'Eich cod',
      opening: 'Gofynnodd rhywun am god a rhoddodd y cyfeiriad e-bost hwn.',
      short: (code, minutes) => `${code} yw eich cod. Defnyddiwch ef o fewn ${minutes}. Peidiwch â’i roi i neb.`,
    },
  },

  letterCode: {
    heading: 'Gweld eich cwyn ar-lein',
    how: 'Nid oes angen cyfeiriad e-bost na ffôn symudol arnoch. Defnyddiwch unrhyw gyfrifiadur, er enghraifft mewn llyfrgell. Ewch i’r dudalen hon a rhowch eich cyfeirnod a chod eich llythyr.',
    page: 'Tudalen',
    code: 'Cod eich llythyr',
    keep: 'Cadwch y cod i chi’ch hun. Gall pwy bynnag sydd ag ef a’ch cyfeirnod weld eich cwyn.',
  },

  discreet: {
    subject: 'Mae gennych neges',
    opening: 'Mae neges newydd i chi.',
    nextStep: 'Mewngofnodwch gyda’ch cyfeirnod i’w darllen.',
  },

  draftLink: {
    subject: 'Eich dolen i barhau',
    opening: 'Gwnaethoch ofyn i ni gadw’r hyn yr ydych wedi’i ysgrifennu hyd yma. Nid yw wedi’i anfon eto.',
    carryOn: 'Parhau â’r hyn yr oeddech yn ei ysgrifennu',
    nextStep:
      'Defnyddiwch y ddolen i barhau a’i anfon. Mae’r ddolen yn gweithio unwaith. Gallwch ofyn am un arall ar y dudalen y mae’n ei hagor.',
    keptUntil: 'Byddwn yn ei gadw tan',
    afterwards: 'Ar ôl y diwrnod hwnnw byddwn yn ei ddileu. Ni allwn weithredu ar ddim nad ydych wedi’i anfon.',
    notYou: 'Os nad chi oedd hwn, gallwch anwybyddu’r e-bost hwn.',
  },

  draftReminder: {
    subject: 'Bydd yr hyn yr oeddech yn ei ysgrifennu yn cael ei ddileu cyn bo hir',
    opening: 'Gwnaethoch ddechrau ysgrifennu atom a gofyn i ni gadw’r hyn a ysgrifennwyd. Nid yw wedi’i anfon eto.',
    nextStep:
      'Defnyddiwch y ddolen i barhau a’i anfon. Mae’r ddolen yn gweithio unwaith, ac yn disodli’r un a anfonwyd gennym o’r blaen. Os nad oes ei angen arnoch mwyach, nid oes angen i chi wneud dim.',
    keptUntil: 'Byddwn yn ei ddileu ar ôl',
  },

  staffLink: {
    invitation: {
      subject: (organisation: string) => `Eich cyfrif ar gyfer cwynion yn ${organisation}`,
      opening: (organisation: string) => `Crëwyd cyfrif i chi weithio gyda chwynion yn ${organisation}.`,
      action: 'Gosod eich cyfrinair',
    },
    reset: {
      subject: (organisation: string) => `Gosodwch eich cyfrinair ar gyfer cwynion yn ${organisation}`,
      opening: (organisation: string) =>
        `Gofynnodd rhywun am osod cyfrinair eich cyfrif yn ${organisation} o’r newydd.`,
      action: 'Gosod cyfrinair arall',
    },
    nextStep:
      'Agorwch y ddolen a dewis cyfrinair. Mae’r ddolen yn gweithio unwaith. Wrth fewngofnodi bydd angen cod o ap arnoch hefyd.',
    until: 'Mae’r ddolen yn gweithio tan',
    notYou:
      'Os nad oeddech yn disgwyl hyn, peidiwch â gwneud dim: bydd eich cyfrif yn aros fel y mae. Dywedwch wrth bwy bynnag sy’n gofalu am y cyfrifon.',
  },

  service: {
    subject: (reference: string) => `Cwyn ${reference}: mae angen eich ateb`,
    again: (reference: string) => `Cwyn ${reference}: rydym yn dal i aros am eich ateb`,
    opening: (organisation: string) =>
      `Mae tîm cwynion ${organisation} yn ymchwilio i gŵyn ac mae angen iddo wybod gennych chi:`,
    openingAgain: (organisation: string) =>
      `Nid yw tîm cwynion ${organisation} wedi cael eich ateb i’r cwestiwn hwn eto:`,
    reference: 'Cwyn',
    nextStep:
      'Agorwch y ddolen ac ysgrifennwch eich ateb, gyda ffeiliau os oes gennych rai. Nid oes angen cyfrif arnoch. Mae’n gweithio unwaith.',
    answerBy: 'Atebwch erbyn',
    answer: 'Ateb y cwestiwn',
    notYou:
      'Os yw hwn i rywun arall, anfonwch ef ymlaen heddiw. Peidiwch ag ysgrifennu eich hun at bwy bynnag a gwynodd.',
    silent: {
      subject: (reference: string) => `Cwyn ${reference}: nid yw gwasanaeth wedi ateb`,
      opening: 'Gofynnwyd i wasanaeth dair gwaith arall ac nid yw wedi ateb. Ni ofynnir iddo eto ohono’i hun.',
      nextStep:
        'Ffoniwch y gwasanaeth, neu dywedwch wrth ei bennaeth. Gellir nodi ar yr achos yr hyn a ddywedodd dros y ffôn.',
      wasDue: 'Roedd ei ateb i fod i ddod ar',
      open: 'Agor yr achos',
    },
  },

  staff: {
    complaint: 'Cwyn',
    due: 'Yr hyn sydd i’w wneud',
    dueOn: 'I’w wneud ar',
    wasDueOn: 'Roedd i’w wneud ar',
    state: 'Sefyllfa',
    late: 'Yn hwyr o',
    workingDays,
    openTheCase: 'Agor yr achos',
  },

  reminder: {
    subject: (what, reference, on) => `${what} ar gyfer ${reference}: i’w wneud ar ${dateInWords(on)}`,
    opening: (what) => `Yn dod cyn bo hir ar gŵyn yr ydych yn delio â hi: ${what}.`,
    nextStep: (canExtend) =>
      `Agorwch yr achos a gorffennwch yr hyn sydd i’w wneud.${canExtend ? ' Os na allwch ei wneud mewn pryd, estynnwch y dyddiad cyn iddo fynd heibio.' : ''}`,
  },

  dueToday: {
    subject: (what, reference) => `${what} ar gyfer ${reference}: i’w wneud heddiw`,
    opening: (what) => `I’w wneud heddiw ar gŵyn yr ydych yn delio â hi: ${what}.`,
    nextStep: (canExtend) =>
      `Agorwch yr achos ac anfonwch yr hyn sydd i’w wneud heddiw.${canExtend ? ' Heddiw hefyd yw’r diwrnod olaf i estyn y dyddiad.' : ''}`,
  },

  overdue: {
    subject: (what, reference) => `${what} ar gyfer ${reference}: hwyr`,
    opening: (what) => `Hwyr ar gŵyn yr ydych yn delio â hi: ${what}.`,
    nextStep:
      'Agorwch yr achos ac anfonwch yr hyn sydd i’w wneud. Os nad yw’n barod, ysgrifennwch at y person heddiw: dywedwch pam, a phryd y bydd yn barod.',
  },

  escalationManager: {
    subject: (what, reference) => `I chi fel rheolwr: ${what} ar gyfer ${reference} yn hwyr`,
    opening: (what) => `Hwyr ar gŵyn yn eich tîm: ${what}.`,
    nextStep:
      'Agorwch yr achos a chytunwch gyda’i berchennog pryd y caiff ei wneud. Rhowch ef i rywun arall os yw hynny’n gyflymach.',
  },

  escalationSeniorLead: {
    subject: (what, reference) => `I chi fel uwch arweinydd: ${what} ar gyfer ${reference} yn dal yn hwyr`,
    opening: (what) => `Yn dal yn hwyr, ac mae rheolwr y tîm wedi cael gwybod: ${what}.`,
    nextStep:
      'Agorwch yr achos a phenderfynwch gyda’r rheolwr beth sydd ei angen i’w orffen. Mae’r oedi’n cyfrif yn ein ffigurau.',
  },
};
