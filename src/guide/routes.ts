import type { Condition } from './questions.ts';

/** A way within our own procedures. */
export type OwnWay = 'complain' | 'complainLate' | 'wait' | 'chase' | 'nextStage' | 'ombudsman';

/** Somewhere else: who, why and how. */
export type Elsewhere =
  | 'report'
  | 'planning'
  | 'benefits'
  | 'parking'
  | 'school'
  | 'councillor'
  | 'claim'
  | 'asking'
  | 'police'
  | 'nhs'
  | 'company'
  | 'otherBody'
  | 'notHere';

/** What a complaint is about, as far as it decides by which procedure it is handled. */
export type Matter = 'service' | 'home' | 'child' | 'adult' | 'publicHealth' | 'data';

/** What was answered → the way. The first line that is true counts. */
export const ways: readonly (readonly [Condition, OwnWay | Elsewhere])[] = [
  [{ about: ['councillor'] }, 'councillor'],
  [{ about: ['claim'] }, 'claim'],
  [{ information: ['asking'] }, 'asking'],
  [{ appeal: ['planning'] }, 'planning'],
  [{ appeal: ['benefits'] }, 'benefits'],
  [{ appeal: ['parking'] }, 'parking'],
  [{ appeal: ['school'] }, 'school'],
  [{ body: ['police'] }, 'police'],
  [{ body: ['nhs'] }, 'nhs'],
  [{ body: ['company'] }, 'company'],
  [{ body: ['other'] }, 'otherBody'],
  [{ told: ['no'] }, 'report'],
  [{ stage: ['waiting'] }, 'wait'],
  [{ stage: ['overdue'] }, 'chase'],
  [{ stage: ['answered'] }, 'nextStage'],
  [{ stage: ['final'] }, 'ombudsman'],
  [{ known: ['year'] }, 'complain'],
  [{ known: ['longer'] }, 'complainLate'],
];

/** What was answered → what it is about. */
export const matters: readonly (readonly [Condition, Matter])[] = [
  [{ about: ['home'] }, 'home'],
  [{ care: ['child'] }, 'child'],
  [{ care: ['adult'] }, 'adult'],
  [{ care: ['publicHealth'] }, 'publicHealth'],
  [{ information: ['data'] }, 'data'],
  [{ about: ['service'] }, 'service'],
];

const nations = ['spso-mchp', 'psow-csa', 'nipso-mchp'];

/** By which procedures a matter can be handled: the first of these that is in use. Of a service it is the usual one. */
export const proceduresFor: Readonly<Record<Matter, readonly string[]>> = {
  service: [],
  home: ['ho-code', ...nations],
  child: ['children-2006', ...nations],
  adult: ['adult-2009', ...nations],
  publicHealth: ['public-health-2012', ...nations],
  data: ['dp-complaint'],
};
