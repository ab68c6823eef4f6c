import type { ownCallBackTexts as english } from '../en/pages-own-call-back.ts';
import type { Wording } from '../wording.ts';
import { soft } from './mutations.ts';

export const ownCallBackTexts: Wording<typeof english> = {
  title: 'Gofyn i ni eich ffonio',
  link: 'Gofyn i ni eich ffonio',
  back: 'Yn ôl i’ch cwyn',
  intro: 'Dewiswch amser sy’n gyfleus i chi. Rydym yn ffonio tra bydd ein llinellau ar agor, ar ddiwrnodau gwaith.',
  phone: {
    label: 'Rhif ffôn i’w ffonio',
    hint: 'Rhif sy’n ddiogel i chi ei ateb. Ar gyfer yr alwad hon yn unig y caiff ei ddefnyddio.',
    missing: 'Rhowch y rhif ffôn i’w ffonio',
    wrong: 'Rhowch rif ffôn, fel 01632 960 001 neu 07700 900 982',
  },
  slot: { label: 'Pryd y dylem ffonio?', missing: 'Dewiswch pryd y dylem ffonio' },
  parts: { morning: 'bore', midday: 'canol dydd', afternoon: 'prynhawn' },
  slotOf: (part, from, to) => `${part}, rhwng ${from} a ${to}`,
  topic: {
    label: 'Am beth yr ydych am siarad? (dewisol)',
    hint: 'Mae’n ein helpu i gael y papurau cywir yn barod.',
    tooLong: 'Rhaid i’r hyn yr ydych am siarad amdano fod yn 500 o nodau neu lai',
  },
  needs: {
    label: 'A oes rhywbeth y dylem ei drefnu ar gyfer yr alwad? (dewisol)',
    hint: 'Er enghraifft Cymraeg neu iaith arall, cyfieithydd Iaith Arwyddion Prydain, cyfnewid testun, neu fwy o amser.',
    tooLong: 'Rhaid i’r hyn y dylem ei drefnu fod yn 500 o nodau neu lai',
  },
  send: 'Gofyn am yr alwad hon',
  noTimes: 'Ni ellir dewis amser yma ar hyn o bryd. Mae’r rhif ffôn ar waelod y dudalen hon.',
  never:
    'Gwnaethoch ddweud wrthym am beidio byth â’ch ffonio, felly nid ydym yn cynnig galwad. Os yw hynny wedi newid, newidiwch eich manylion yn gyntaf.',
  changeDetails: 'Newid eich manylion',
  arranged: 'Eich galwad',
  arrangedIntro: 'Byddwn yn eich ffonio. Gallwch dynnu’r cais hwn yn ôl, neu ei dynnu’n ôl a gofyn am amser arall.',
  number: 'Rhif',
  when: 'Pryd',
  between: (day, from, to) => `${day}, rhwng ${from} a ${to}`,
  about: 'Am',
  arrangements: 'Yr hyn yr ydym yn ei drefnu',
  late: 'Dylem fod wedi ffonio erbyn hyn, ac mae’n ddrwg gennym. Mae eich cais gennym o hyd.',
  onCase: (when) => `Byddwn yn eich ffonio ${soft(when)}.`,
  change: 'Gweld yr alwad hon neu ei thynnu’n ôl',
  withdraw: 'Tynnu’r cais hwn yn ôl',
  withdrawn: 'Rydych wedi tynnu’r cais yn ôl. Ni fyddwn yn ffonio.',
  asked: 'Mae eich cais gennym a byddwn yn eich ffonio.',
  gone: 'Nid oes galwad i’w thynnu’n ôl: fe’i gwnaed neu fe’i tynnwyd yn ôl eisoes.',
  slotGone: 'Ni ellir dewis yr amser hwnnw mwyach. Dewiswch un arall',
};
