import type { Channel } from '../machines/words.ts';
import type { Life, Tale } from './life.ts';
import {
  arriving,
  askedForMore,
  duplicate,
  linked,
  newMatter,
  pointAdded,
  serviceRequest,
  splitBetween,
} from './lives/more-than-one.ts';
import { goesToOmbudsman } from './lives/ombudsman.ts';
import {
  lateToStage2,
  refusedAndDirected,
  refusedAsLate,
  refusedEscalationDirected,
  refusedFor,
  refusedForCourt,
  refusedInPart,
  takenOnLate,
} from './lives/refused.ts';
import { childrensComplaint, extendedByAgreement, resolvedAtOnce, settledOrally } from './lives/social-care.ts';
import { extendedOverCap, extensionUndone } from './lives/more-time.ts';
import { remedyFailed, remedyForgotten } from './lives/promises.ts';
import { restricted } from './lives/restricted.ts';
import { answeredShort, corrected, definedFirst, reinstated, withdrawn } from './lives/turns.ts';

/** A part in the made-up past that is no everyday one: how the complaint goes, and how many days ago it came in. */
export interface Part {
  procedure: string;
  life: (tale: Tale) => Life;
  daysAgo: readonly [number, number];
  channel?: Channel;
  /** All who play this part name the same leading case. */
  sharesLead?: true;
}

type Rest = Omit<Part, 'procedure'>;

const codes = ['lgsco-code', 'ho-code'];
const others = ['children-2006', 'adult-2009', 'public-health-2012', 'fca-disp', 'dp-complaint'];

const underEach = (procedures: readonly string[], rest: Rest, times = 1): Part[] =>
  procedures.flatMap((procedure) => Array.from({ length: times }, () => ({ procedure, ...rest })));

const past = (from: number): readonly [number, number] => [from, 500];

/** Of both Codes, then of the Regulations: so many of each that every turn is seen, none so many that it is believable no more. */
export const parts: readonly Part[] = [
  ...underEach(codes, { life: takenOnLate, daysAgo: past(120) }),
  ...underEach(codes, { life: takenOnLate, daysAgo: [1, 2], channel: 'letter' }),
  ...underEach(codes, { life: refusedAsLate, daysAgo: past(12) }),
  ...underEach(['ho-code'], { life: refusedForCourt, daysAgo: past(12) }),
  ...underEach(codes, { life: refusedFor('already-considered'), daysAgo: past(12) }),
  ...underEach(codes, { life: refusedFor('other'), daysAgo: past(12) }),
  ...underEach(codes, { life: refusedAndDirected, daysAgo: past(130) }),
  ...underEach(codes, { life: refusedInPart, daysAgo: past(60) }),
  ...underEach(codes, { life: lateToStage2(true), daysAgo: past(160) }),
  ...underEach(codes, { life: lateToStage2(false), daysAgo: past(90) }),
  ...underEach(['lgsco-code'], { life: refusedEscalationDirected, daysAgo: past(230) }),
  ...underEach(codes, { life: withdrawn, daysAgo: past(15) }, 4),
  ...underEach(codes, { life: reinstated, daysAgo: past(60) }),
  ...underEach(codes, { life: definedFirst, daysAgo: past(60) }, 2),
  ...underEach(codes, { life: extendedOverCap, daysAgo: past(90) }),
  ...underEach(codes, { life: extensionUndone, daysAgo: past(60) }),
  ...underEach(codes, { life: answeredShort, daysAgo: past(60) }),
  ...underEach(codes, { life: answeredShort, daysAgo: [26, 30] }),
  ...underEach(codes, { life: remedyFailed, daysAgo: past(110) }),
  ...underEach(codes, { life: remedyForgotten, daysAgo: [70, 100] }),
  ...underEach(codes, { life: corrected, daysAgo: past(60), channel: 'letter' }),
  ...underEach(['ho-code'], { life: restricted('keep'), daysAgo: past(110) }),
  ...underEach(['lgsco-code'], { life: restricted('lift'), daysAgo: past(110) }),
  ...underEach(['ho-code'], { life: restricted('open'), daysAgo: [56, 60] }),
  ...underEach(codes, { life: duplicate(false), daysAgo: past(15) }),
  ...underEach(['lgsco-code'], { life: duplicate(true), daysAgo: past(60) }),
  ...underEach(codes, { life: linked('related'), daysAgo: past(30) }, 2),
  ...underEach(['lgsco-code'], { life: linked('group'), daysAgo: [38, 44], sharesLead: true }, 4),
  ...underEach(codes, { life: pointAdded, daysAgo: past(30) }),
  ...underEach(codes, { life: newMatter(true), daysAgo: past(70) }),
  ...underEach(['ho-code'], { life: newMatter(false), daysAgo: past(30) }),
  ...underEach(['lgsco-code'], { life: askedForMore, daysAgo: past(60) }),
  ...underEach(['ho-code'], { life: splitBetween('lgsco-code'), daysAgo: past(60) }, 2),
  ...underEach(codes, { life: serviceRequest('open'), daysAgo: [3, 12] }),
  ...underEach(codes, { life: serviceRequest('done'), daysAgo: past(20) }),
  ...underEach(codes, { life: serviceRequest('promoted'), daysAgo: past(60) }),
  ...underEach(['lgsco-code'], { life: serviceRequest('promotedAndDone'), daysAgo: past(60) }),
  ...underEach(codes, { life: arriving('forAnother'), daysAgo: past(30) }, 2),
  ...underEach(codes, { life: arriving('toldBefore'), daysAgo: past(30), channel: 'inPerson' }),
  ...underEach(codes, { life: arriving('recordedLater'), daysAgo: past(30), channel: 'letter' }, 2),
  ...underEach(codes, { life: goesToOmbudsman('asked'), daysAgo: [108, 122] }),
  ...underEach(codes, { life: goesToOmbudsman('decided'), daysAgo: [175, 190] }),
  ...underEach(codes, { life: goesToOmbudsman('compliedWith'), daysAgo: past(330) }, 2),
  ...underEach(['children-2006'], { life: childrensComplaint({ stages: 1 }), daysAgo: past(70) }, 3),
  ...underEach(['children-2006'], { life: childrensComplaint({ stages: 1, answered: 'extended' }), daysAgo: past(80) }),
  ...underEach(['children-2006'], { life: childrensComplaint({ stages: 1 }), daysAgo: [5, 20] }),
  ...underEach(['children-2006'], { life: childrensComplaint({ stages: 2, transferred: true }), daysAgo: past(140) }),
  ...underEach(['children-2006'], { life: childrensComplaint({ stages: 2 }), daysAgo: past(170) }, 2),
  ...underEach(['children-2006'], { life: childrensComplaint({ stages: 3 }), daysAgo: past(330) }, 2),
  ...underEach(['children-2006'], {
    life: childrensComplaint({ stages: 3, late: { stage: 'stage3', accepted: true } }),
    daysAgo: past(400),
  }),
  ...underEach(['children-2006'], {
    life: childrensComplaint({ stages: 2, late: { stage: 'stage2', accepted: true } }),
    daysAgo: past(250),
  }),
  ...underEach(['children-2006'], {
    life: childrensComplaint({ stages: 2, late: { stage: 'stage2', accepted: false }, closes: false }),
    daysAgo: past(150),
  }),
  ...underEach(['children-2006', 'adult-2009', 'public-health-2012'], { life: takenOnLate, daysAgo: past(150) }),
  ...underEach(['adult-2009', 'public-health-2012'], {
    life: settledOrally(false),
    daysAgo: past(10),
    channel: 'phone',
  }),
  ...underEach(['adult-2009'], { life: settledOrally(true), daysAgo: past(90), channel: 'phone' }),
  ...underEach(['adult-2009', 'public-health-2012'], { life: extendedByAgreement, daysAgo: past(260) }),
  ...underEach(['fca-disp'], { life: resolvedAtOnce, daysAgo: past(30) }),
  ...underEach(others, { life: withdrawn, daysAgo: past(45) }),
  ...underEach(others, { life: refusedFor('other'), daysAgo: past(15) }),
  ...underEach(others, { life: duplicate(false), daysAgo: [15, 40] }),
  ...underEach(others, { life: serviceRequest('promotedAndDone'), daysAgo: past(120) }),
];
