import type { equalityTexts as english } from '../en/pages-equality.ts';
import type { Wording } from '../wording.ts';

const preferNot = 'Mae’n well gennyf beidio â dweud';

export const equalityTexts: Wording<typeof english> = {
  title: 'Cwestiynau cydraddoldeb',
  intro: [
    'Mae eich cwyn gennym. Nid oes gan y cwestiynau hyn ddim i’w wneud â sut yr ydym yn delio â hi.',
    'Mae eich atebion yn ein helpu i weld a ydym yn trin pawb yn deg. Mae chwe chwestiwn. Nid oes rhaid i chi ateb yr un ohonynt.',
    'Pan fyddwch wedi mynd drwyddynt i gyd byddwn yn cadw’r atebion, ar wahân i’ch cwyn a heb eich enw. Nid oes neb sy’n ymchwilio i’ch cwyn yn eu gweld, ac ni fyddwn byth yn cyhoeddi nifer mor fach fel y gallai bwyntio at rywun.',
  ],
  start: 'Ateb y cwestiynau',
  skip: 'Yn ôl i’ch cadarnhad',
  notNow: 'Gofynnir y cwestiynau hyn ar ôl i rywun anfon cwyn.',
  home: 'Mynd i’r dudalen gychwyn',
  continue: 'Parhau',
  back: 'Yn ôl',
  missing: (question) => `Dewiswch ateb i “${question}”, neu “${preferNot}”`,
  thanks: 'Diolch. Mae eich atebion wedi’u cadw.',
  questions: {
    age: {
      title: 'Beth yw eich oedran?',
      answers: {
        under18: 'O dan 18',
        from18: '18 i 24',
        from25: '25 i 34',
        from35: '35 i 44',
        from45: '45 i 54',
        from55: '55 i 64',
        from65: '65 i 74',
        from75: '75 neu hŷn',
        preferNot,
      },
    },
    sex: { title: 'Beth yw eich rhyw?', answers: { female: 'Benyw', male: 'Gwryw', preferNot } },
    disability: {
      title: 'A oes gennych gyflwr neu salwch corfforol neu feddyliol sy’n para 12 mis neu fwy?',
      answers: {
        lot: 'Oes, ac mae’n cyfyngu llawer ar yr hyn y gallaf ei wneud',
        little: 'Oes, ac mae’n cyfyngu ychydig ar yr hyn y gallaf ei wneud',
        not: 'Oes, ac nid yw’n cyfyngu ar yr hyn y gallaf ei wneud',
        no: 'Nac oes',
        preferNot,
      },
    },
    ethnicGroup: {
      title: 'Beth yw eich grŵp ethnig?',
      answers: {
        asian: 'Asiaidd, Asiaidd Cymreig neu Asiaidd Prydeinig',
        black: 'Du, Du Cymreig, Du Prydeinig, Caribïaidd neu Affricanaidd',
        mixed: 'Cymysg neu sawl grŵp ethnig',
        white: 'Gwyn',
        other: 'Grŵp ethnig arall',
        preferNot,
      },
    },
    religion: {
      title: 'Beth yw eich crefydd?',
      answers: {
        none: 'Dim crefydd',
        christian: 'Cristnogaeth',
        buddhist: 'Bwdhaeth',
        hindu: 'Hindŵaeth',
        jewish: 'Iddewiaeth',
        muslim: 'Islam',
        sikh: 'Sikhiaeth',
        other: 'Crefydd arall',
        preferNot,
      },
    },
    orientation: {
      title: 'Pa un o’r rhain sy’n disgrifio eich cyfeiriadedd rhywiol orau?',
      answers: {
        straight: 'Strêt neu heterorywiol',
        gay: 'Hoyw neu lesbiaidd',
        bi: 'Deurywiol',
        other: 'Cyfeiriadedd rhywiol arall',
        preferNot,
      },
    },
  },
};
