import type * as en from '../en/pages-public.ts';
import type { Wording } from '../wording.ts';

type English = Wording<typeof en>;

export const trackTexts: English['trackTexts'] = {
  title: 'Dilyn eich cwyn',
  intro: 'Byddwn yn anfon cod i’r cyfeiriad e-bost a ddefnyddiwyd gennych i gwyno. Teipiwch ef ar y dudalen nesaf.',
  introWithTexts:
    'Byddwn yn anfon cod i’r cyfeiriad e-bost neu’r rhif ffôn symudol a ddefnyddiwyd gennych i gwyno. Teipiwch ef ar y dudalen nesaf.',
  reference: {
    label: 'Eich cyfeirnod',
    hint: 'Er enghraifft C-7K4Q-29M-D',
    missing: 'Rhowch eich cyfeirnod',
    tooLong: 'Rhaid i’ch cyfeirnod fod yn 40 o nodau neu lai',
  },
  email: {
    label: 'Eich cyfeiriad e-bost',
    hint: 'Y cyfeiriad a roddwyd gennych pan wnaethoch gwyno',
    missing: 'Rhowch eich cyfeiriad e-bost',
    wrong: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com',
  },
  either: {
    label: 'Eich cyfeiriad e-bost neu rif ffôn symudol',
    hint: 'Un a roddwyd gennych pan wnaethoch gwyno',
    missing: 'Rhowch eich cyfeiriad e-bost neu rif ffôn symudol',
    wrong: 'Rhowch gyfeiriad e-bost fel enw@example.com, neu rif ffôn symudol fel 07700 900 982',
  },
  send: 'Anfonwch god ataf',
  haveLetter: 'Mae gennyf lythyr gyda chod',
  otherwise: 'Os nad oes gennych yr un o’r rhain, ffoniwch ni a rhowch eich cyfeirnod.',
  codeTitle: 'Rhowch eich cod',
  codeIntro:
    'Os yw’r cyfeirnod a’r cyfeiriad neu’r rhif yn perthyn i’w gilydd, rydym wedi anfon cod yno. Gall gymryd munud. Mae’r cod yn gweithio am 10 munud, yn y porwr hwn.',
  code: {
    label: 'Cod',
    hint: 'Y 6 digid a anfonwyd gennym atoch',
    missing: 'Rhowch y cod a anfonwyd gennym atoch',
  },
  wrong: 'Ni weithiodd y cod hwnnw. Gwiriwch ef, neu gofynnwch am un newydd',
  go: 'Parhau',
  again: 'Gofyn am god newydd',
};

export const letterCodeTexts: English['letterCodeTexts'] = {
  title: 'Defnyddio’r cod yn eich llythyr',
  back: 'Yn ôl',
  intro: 'Mae cod ar y llythyrau yr ydym yn eu hanfon drwy’r post. Mae ei angen arnoch, a’ch cyfeirnod.',
  code: {
    label: 'Y cod yn eich llythyr',
    hint: 'Er enghraifft K7QX-29MD',
    missing: 'Rhowch y cod yn eich llythyr',
  },
  wrong: 'Nid yw’r cyfeirnod a’r cod yn perthyn i’w gilydd. Gwiriwch y ddau, neu ffoniwch ni',
  go: 'Gweld fy nghwyn',
};
