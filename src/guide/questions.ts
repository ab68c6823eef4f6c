/** What the guide asks, by name. */
export type QuestionId = 'about' | 'care' | 'information' | 'appeal' | 'body' | 'told' | 'stage' | 'known';

/** What was answered so far; nothing in it is personal. */
export type Answers = Partial<Record<QuestionId, string>>;

/** True where every question named has one of these answers. */
export type Condition = Partial<Record<QuestionId, readonly string[]>>;

export interface Question {
  id: QuestionId;
  choices: readonly string[];
  /** Asked where one of these is true. */
  when: readonly Condition[];
}

/** What is a complaint of ours, once it is known that it is one. */
const isComplaint: readonly Condition[] = [
  { about: ['service', 'home'], told: ['yes'] },
  { about: ['care'], care: ['child', 'adult', 'publicHealth'] },
  { about: ['information'], information: ['data'] },
];

/** Which way is mine? In the order of asking. */
export const questions: readonly Question[] = [
  {
    id: 'about',
    choices: ['service', 'home', 'care', 'councillor', 'appeal', 'claim', 'information', 'else'],
    when: [{}],
  },
  { id: 'care', choices: ['child', 'adult', 'publicHealth'], when: [{ about: ['care'] }] },
  { id: 'information', choices: ['asking', 'data'], when: [{ about: ['information'] }] },
  { id: 'appeal', choices: ['planning', 'benefits', 'parking', 'school'], when: [{ about: ['appeal'] }] },
  { id: 'body', choices: ['police', 'nhs', 'company', 'other'], when: [{ about: ['else'] }] },
  { id: 'told', choices: ['yes', 'no'], when: [{ about: ['service', 'home'] }] },
  { id: 'stage', choices: ['notYet', 'waiting', 'overdue', 'answered', 'final'], when: isComplaint },
  { id: 'known', choices: ['year', 'longer'], when: isComplaint.map((one) => ({ ...one, stage: ['notYet'] })) },
];
