import type { Figure } from './bench.ts';

/** Every figure, in the order of docs/performance.md; what a figure needs is loaded when it is measured. */
export const figures: readonly Figure[] = [
  {
    ids: ['B1', 'B1-32'],
    title: 'a command below HTTP',
    run: async (bench) => (await import('./command.ts')).command(bench),
  },
  {
    ids: ['B2', 'B2-trips'],
    title: 'a command over the API',
    run: async (bench) => (await import('./api-command.ts')).apiCommand(bench),
  },
  {
    ids: ['B3'],
    title: '10,000 deadlines due at one instant',
    run: async (bench) => (await import('./due-deadlines.ts')).dueDeadlines(bench),
  },
  {
    ids: ['B7', 'B7-floor'],
    title: 'search among a million cases',
    run: async (bench) => (await import('./search.ts')).search(bench),
  },
  {
    ids: ['B8', 'B8-iso'],
    title: 'working days',
    run: async () => (await import('./working-days.ts')).workingDays(),
  },
  {
    ids: ['B11', 'B11-floor'],
    title: 'every page of staff at a hundred thousand cases',
    run: async (bench) => (await import('./staff-pages.ts')).staffPages(bench),
  },
];
