import type { guideTexts as english } from '../en/pages-guide.ts';
import type { Wording } from '../wording.ts';
import { guideElsewhere } from './guide-elsewhere.ts';

export const guideTexts: Wording<typeof english> = {
  title: 'Dod o hyd i’r ffordd gywir',
  go: 'Parhau',
  back: 'Yn ôl',
  again: 'Dechrau eto',
  questions: {
    about: {
      title: 'Am beth y mae?',
      missing: 'Dewiswch am beth y mae',
      choices: {
        service: 'Gwasanaeth, er enghraifft biniau, ffyrdd, y dreth gyngor neu sut y cefais fy nhrin',
        home: 'Fy nghartref: chi yw fy landlord',
        care: 'Gofal cymdeithasol neu iechyd y cyhoedd',
        councillor: 'Ymddygiad cynghorydd',
        appeal: 'Rwyf am newid penderfyniad: cynllunio, budd-daliadau, dirwy barcio neu le mewn ysgol',
        claim: 'Hawliad am arian oherwydd anaf neu ddifrod',
        information: 'Gwybodaeth sydd gennych, neu sut y gwnaethoch ddefnyddio gwybodaeth amdanaf',
        else: 'Yr heddlu, y GIG, cwmni neu rywun arall',
      },
    },
    care: {
      title: 'Gofal pwy ydyw?',
      missing: 'Dewiswch ofal pwy ydyw',
      choices: {
        child: 'Gofal neu gymorth i blentyn neu berson ifanc',
        adult: 'Gofal neu gymorth i oedolyn',
        publicHealth: 'Gwasanaeth iechyd y cyhoedd, er enghraifft i roi’r gorau i ysmygu',
      },
    },
    information: {
      title: 'Beth am wybodaeth?',
      missing: 'Dewiswch am beth y mae',
      choices: {
        asking: 'Rwyf am weld gwybodaeth sydd gennych, amdanaf i neu am rywbeth arall',
        data: 'Rwy’n anfodlon ar sut y gwnaethoch ddefnyddio, cadw neu rannu gwybodaeth amdanaf',
      },
    },
    appeal: {
      title: 'Pa benderfyniad?',
      missing: 'Dewiswch pa benderfyniad ydyw',
      choices: {
        planning: 'Penderfyniad cynllunio',
        benefits: 'Budd-dal Tai neu Ostyngiad y Dreth Gyngor',
        parking: 'Dirwy barcio neu draffig',
        school: 'Lle mewn ysgol',
      },
    },
    body: {
      title: 'Am bwy y mae?',
      missing: 'Dewiswch am bwy y mae',
      choices: {
        police: 'Yr heddlu',
        nhs: 'Y GIG: ysbyty, meddyg, deintydd neu ambiwlans',
        company: 'Cwmni',
        other: 'Cyngor, landlord neu gorff cyhoeddus arall',
      },
    },
    told: {
      title: 'Ydych chi wedi dweud wrthym am y broblem o’r blaen?',
      missing: 'Dewiswch ydw os ydych wedi dweud wrthym am y broblem o’r blaen',
      choices: {
        yes: 'Ydw, neu rwy’n anfodlon ar sut y cefais fy nhrin',
        no: 'Nac ydw, rwyf am roi gwybod amdani fel y caiff ei datrys',
      },
    },
    stage: {
      title: 'Ydych chi wedi cwyno eisoes?',
      missing: 'Dewiswch pa mor bell y mae eich cwyn wedi mynd',
      choices: {
        notYet: 'Nac ydw, ddim eto',
        waiting: 'Ydw, ac rwy’n aros am ateb',
        overdue: 'Ydw, ac mae’r dyddiad ar gyfer yr ateb wedi mynd heibio',
        answered: 'Ydw, ac rwy’n anfodlon ar yr ateb',
        final: 'Ydw, ac rwyf wedi cael yr ateb terfynol',
      },
    },
    known: {
      title: 'Pryd y daethoch i wybod amdano gyntaf?',
      missing: 'Dewiswch pryd y daethoch i wybod amdano gyntaf',
      choices: { year: 'Yn ystod y 12 mis diwethaf, neu mae’n dal i ddigwydd', longer: 'Mwy na 12 mis yn ôl' },
    },
  },
  own: {
    complain: {
      title: 'Gallwch gwyno i ni',
      what: ['Dywedwch wrthym beth ddigwyddodd. Mae’n cyfrif fel wedi dod i law pan fyddwch yn ei hanfon.'],
    },
    complainLate: {
      title: 'Gallwch gwyno i ni, a dweud wrthym pam nawr',
      what: [
        'Fel arfer gwneir cwynion o fewn 12 mis i ddod i wybod am y mater. Gallwn dderbyn eich un chi o hyd: dywedwch wrthym pam na allech gwyno o’r blaen, er enghraifft oherwydd salwch.',
        'Os na fyddwn yn ei derbyn, byddwn yn rhoi ein rhesymau i chi ac yn dweud wrthych sut i fynd at yr Ombwdsmon.',
      ],
    },
    wait: {
      title: 'Mae eich ateb ar ei ffordd',
      what: [
        'Gallwch weld dyddiad eich ateb, a pham y dyddiad hwnnw ydyw, gyda “Dilyn eich cwyn”.',
        'Os oes rhywbeth wedi digwydd ers hynny, ychwanegwch ef yno. Mae’r dyddiad yn aros fel y mae.',
      ],
    },
    chase: {
      title: 'Dylech fod wedi cael eich ateb',
      what: [
        'Edrychwch ar “Dilyn eich cwyn”: mae’n dweud a oes dyddiad newydd, a pham. Gallwch hefyd ofyn i ni eich ffonio’n ôl.',
        'Os nad oes dyddiad newydd, gallwch ofyn i’r Ombwdsmon nawr. Nid oes rhaid i chi aros amdanom ddim mwy.',
      ],
    },
    nextStage: {
      title: 'Gallwch ofyn am y cam nesaf',
      what: [
        'Bydd rhywun arall yn edrych ar eich cwyn eto. Nid oes rhaid i chi ddweud pam. Gofynnwch gyda “Dilyn eich cwyn”, dros y ffôn, drwy lythyr neu wyneb yn wyneb.',
      ],
    },
    ombudsman: {
      title: 'Gallwch fynd at yr Ombwdsmon',
      what: [
        'Maent yn annibynnol, ac mae am ddim. Byddant yn gofyn am weld ein hateb terfynol, felly cadwch ef wrth law.',
      ],
    },
  },
  elsewhere: guideElsewhere,
  procedure: (name) => `Y rheolau y mae’n eu dilyn: ${name}.`,
  when: 'Beth sy’n digwydd, ac erbyn pryd',
  today: (date) => `Os cwynwch heddiw, byddwch wedi cael ein hateb erbyn ${date} fan hwyraf.`,
  ombudsman: 'Pwy y gallwch ofyn iddo y tu allan, ar unrhyw adeg',
  body: (name, phone) => (phone === '' ? `${name}.` : `${name}, ffôn ${phone}.`),
  why: 'Pam',
  how: 'Sut',
  standard: 'Popeth am y rheolau hyn',
  links: {
    lodge: 'Gwneud cwyn',
    track: 'Dilyn eich cwyn',
    report: 'Rhoi gwybod am broblem',
  },
  answers: 'Eich atebion',
};
