import { describe, expect, test } from 'vitest';
import { findRoute } from '../../src/guide/find-route.ts';
import { nextQuestion, readAnswers, withoutLast } from '../../src/guide/next-question.ts';
import { ownFacts, type OwnStanding } from '../../src/guide/own-answers.ts';
import { questions, type Answers } from '../../src/guide/questions.ts';
import { matters, ways } from '../../src/guide/routes.ts';
import { texts } from '../../src/language/language.ts';

const council = [
  { id: 'lgsco-code', stages: [1, 2] },
  { id: 'ho-code', stages: [1, 2] },
  { id: 'children-2006', stages: [1, 2, 3] },
  { id: 'adult-2009', stages: [1] },
  { id: 'dp-complaint', stages: [1] },
];

/** Every way through the questions to the end. */
function everyEnd(answers: Answers = {}): Answers[] {
  const question = nextQuestion(answers);
  if (question === null) return [answers];
  return question.choices.flatMap((choice) => everyEnd({ ...answers, [question.id]: choice }));
}

describe('Which way is mine?', () => {
  test.each<[Answers, string, string?]>([
    [{ about: 'service', told: 'no' }, 'report'],
    [{ about: 'service', told: 'yes', stage: 'notYet', known: 'year' }, 'complain', 'lgsco-code'],
    [{ about: 'service', told: 'yes', stage: 'notYet', known: 'longer' }, 'complainLate', 'lgsco-code'],
    [{ about: 'home', told: 'yes', stage: 'waiting' }, 'wait', 'ho-code'],
    [{ about: 'home', told: 'yes', stage: 'overdue' }, 'chase', 'ho-code'],
    [{ about: 'care', care: 'child', stage: 'answered' }, 'nextStage', 'children-2006'],
    [{ about: 'care', care: 'adult', stage: 'answered' }, 'ombudsman', 'adult-2009'],
    [{ about: 'service', told: 'yes', stage: 'final' }, 'ombudsman', 'lgsco-code'],
    [{ about: 'information', information: 'data', stage: 'notYet', known: 'year' }, 'complain', 'dp-complaint'],
    [{ about: 'information', information: 'asking' }, 'asking'],
    [{ about: 'councillor' }, 'councillor'],
    [{ about: 'claim' }, 'claim'],
    [{ about: 'appeal', appeal: 'planning' }, 'planning'],
    [{ about: 'else', body: 'nhs' }, 'nhs'],
    [{ about: 'care', care: 'publicHealth', stage: 'notYet', known: 'year' }, 'notHere'],
  ])('%o leads to %s %s', (answers, to, procedure) => {
    const expected = procedure === undefined ? { kind: 'elsewhere', to } : { kind: 'own', way: to, procedure };
    expect(findRoute(answers, council)).toEqual(expected);
  });

  test('whatever is answered, it ends, after five questions at most, with a way', () => {
    const ends = everyEnd();
    expect(ends.length).toBeGreaterThan(40);
    for (const answers of ends) {
      expect(findRoute(answers, council), JSON.stringify(answers)).not.toBeNull();
      expect(Object.keys(answers).length).toBeLessThanOrEqual(5);
    }
  });

  test('each line of the rules is somebody’s way', () => {
    const ends = everyEnd().map((answers) =>
      findRoute(answers, [...council, { id: 'public-health-2012', stages: [1] }]),
    );
    const found = new Set(ends.map((route) => (route?.kind === 'own' ? route.way : route?.to)));
    expect(new Set(ways.map(([, way]) => way))).toEqual(found);
    expect(matters).toHaveLength(6);
  });

  test('a landlord sends nobody away with a complaint about their home, and one about their data is always ours', () => {
    const landlord = [{ id: 'ho-code', stages: [1, 2] }];
    const home = { about: 'home', told: 'yes', stage: 'notYet', known: 'year' };
    expect(findRoute(home, landlord)).toMatchObject({ procedure: 'ho-code' });
    const data = { about: 'information', information: 'data', stage: 'notYet', known: 'year' };
    expect(findRoute(data, landlord)).toMatchObject({ procedure: 'ho-code' });
    expect(findRoute({ about: 'care', care: 'adult', stage: 'final' }, landlord)).toEqual({
      kind: 'elsewhere',
      to: 'notHere',
    });
    expect(findRoute(home, [{ id: 'spso-mchp', stages: [1, 2] }])).toMatchObject({ procedure: 'spso-mchp' });
  });

  test('what is not asked, or not among the choices, is dropped; the way back drops the last answer', () => {
    expect(readAnswers({ about: 'nonsense', told: 'yes', care: 'child' })).toEqual({});
    const answers = readAnswers({ about: 'service', told: 'yes', stage: 'notYet', care: 'child', other: '1' });
    expect(answers).toEqual({ about: 'service', told: 'yes', stage: 'notYet' });
    expect(withoutLast(answers)).toEqual({ about: 'service', told: 'yes' });
  });

  test('every question, choice and way has its words', () => {
    const words = texts('en').guide.guideTexts;
    for (const { id, choices } of questions) expect(Object.keys(words.questions[id].choices)).toEqual([...choices]);
    for (const [, way] of ways) expect({ ...words.own, ...words.elsewhere }).toHaveProperty(way);
  });
});

const running = { started: '2026-03-02', due: '2026-03-16', originalDue: '2026-03-16', state: 'running' };
const standing: OwnStanding = {
  stages: ['stage1', 'stage2'],
  clocks: { 'stage1.acknowledge': { ...running, state: 'met' }, 'stage1.respond': running },
  extension: { decidedBy: 'organisation', workingDays: 10 },
  canEscalate: false,
};

describe('What is true of somebody’s own complaint', () => {
  test('the next thing is the first clock that runs', () => {
    expect(ownFacts(standing).next).toMatchObject({
      clock: 'stage1.respond',
      step: 'respond',
      isLate: false,
      isLater: false,
    });
    const unconfirmed = { ...standing.clocks, 'stage1.acknowledge': running };
    expect(ownFacts({ ...standing, clocks: unconfirmed }).next?.step).toBe('acknowledge');
  });

  test('a date that has passed opens the way to the Ombudsman', () => {
    const late = { 'stage1.respond': { ...running, state: 'overdue' } };
    expect(ownFacts({ ...standing, clocks: late })).toMatchObject({ ombudsman: 'late', next: { isLate: true } });
  });

  test('an answer that can be taken further is not the end; the last one is', () => {
    const answered = { 'stage1.respond': { ...running, state: 'met' } };
    expect(ownFacts({ ...standing, clocks: answered, canEscalate: true })).toMatchObject({
      next: null,
      ombudsman: 'notYet',
    });
    const final = { ...answered, 'stage2.respond': { ...running, state: 'metExtended' } };
    expect(ownFacts({ ...standing, clocks: final })).toMatchObject({ next: null, ombudsman: 'finalAnswer' });
  });

  test('how much longer it can take is what the rules of the stage say', () => {
    expect(ownFacts(standing).longer).toBe(10);
    const unconfirmed = { ...standing.clocks, 'stage1.acknowledge': running };
    expect(ownFacts({ ...standing, clocks: unconfirmed }).longer).toBe('never');
    expect(ownFacts({ ...standing, extension: null }).longer).toBe('never');
    expect(ownFacts({ ...standing, extension: { decidedBy: 'agreement', workingDays: null } }).longer).toBe('agreed');
    const moved = { 'stage1.respond': { ...running, due: '2026-03-30' } };
    expect(ownFacts({ ...standing, clocks: moved }).wasMoved).toBe(true);
  });
});
