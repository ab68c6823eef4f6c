import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take a quarter of a minute and more, the longest first; a run that ends with one of them has a core idle. */
const long = [
  'faults/kill.fault',
  'access/mutants',
  'cli/serve.fault',
  'access/matrix',
  'e2e/lodging',
  'e2e/resident',
  'access/doors',
  'calendars/calendar-commands',
  'e2e/officer',
  'e2e/answering-back',
  'e2e/public-pages',
  'cli/policy',
  'simulation/demo',
  'jobs/queues',
  'e2e/own-extras',
  'faults/queue-wipe',
  'e2e/working-day',
];

/** The order in which test files run: the long ones first, in their order, then the others as vitest has them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    return others.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = long.findIndex((name) => moduleId.includes(`/tests/${name}.`));
  return place === -1 ? long.length : place;
}
