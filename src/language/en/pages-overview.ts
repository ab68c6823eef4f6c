import { dayAndDate } from './dates.ts';

const cases = (n: number): string => (n === 1 ? '1 case' : `${n} cases`);
const pair = (first: string, second: string): [string, string] => [first, second];
const are = (n: number): string => `${cases(n)} ${n === 1 ? 'is' : 'are'}`;

/** The work in pictures. */
export const overviewTexts = {
  title: 'Work in pictures',
  back: 'All cases',
  intro: 'Open cases as they stand now. Each number and each bar leads to its cases.',
  team: { label: 'Team', all: 'All teams', apply: 'Show this team' },
  none: 'Nothing is open.',
  figures: 'Show the figures',
  due: {
    heading: 'Due in the next 15 working days',
    head: pair('Day', 'Cases'),
    overdue: 'Overdue',
    overdueShort: pair('Over-', 'due'),
    summary: (overdue: number, due: number, until: string) =>
      `${are(overdue)} overdue, and ${are(due)} due by ${dayAndDate(until)}.`,
    most: (n: number, day: string) => ` Most on one day: ${n}, on ${dayAndDate(day)}.`,
  },
  late: {
    heading: 'What is late, and where it waits',
    head: pair('Stage and what it waits for', 'Cases'),
    none: 'Nothing is late.',
    outside: 'Outside the stages',
    waits: { us: 'for us', service: 'for a service', approval: 'for approval of a letter' },
    row: (stage: string, waits: string) => `${stage}, waits ${waits}`,
    summary: (n: number, most: string, count: number) => `${are(n)} late. Most: ${most} (${count}).`,
  },
  people: {
    heading: 'Who has how much',
    picture: 'Who has how much, as bars',
    head: { name: 'Dealt with by', open: 'Open', week: 'Due within 5 working days', overdue: 'Overdue' },
    nobody: 'Nobody yet',
    summary: (n: number, most: string, count: number) => `${are(n)} open. Most: ${most} (${count}).`,
  },
} as const;
