import type { CaseSnapshot } from '../machines/case-state.ts';
import type { RecordedFacts } from './plan-types.ts';

/** What the list of cases shows of one at a glance, and chooses by. */
export const caseMarks = [
  'risk',
  'vulnerability',
  'complex',
  'extended',
  'restricted',
  'ombudsman',
  'nameWithheld',
] as const;
export type CaseMark = (typeof caseMarks)[number];

/** Whether or not anybody told us first that the Ombudsman has it. */
const ombudsmans: ReadonlySet<string> = new Set(['referToOmbudsman', 'ombudsmanDecision']);

/** The marks that follow from a case as it stands. That a name is withheld, and that an Ombudsman has it, is said once and stays (write_plans). */
export function marksOf({ context }: CaseSnapshot, facts: RecordedFacts): CaseMark[] {
  const { triage, extensions, restriction, clocks } = context;
  const isWith = (kind: string) => Object.keys(clocks).some((name) => name.startsWith(`${kind}.`));
  const said: Record<CaseMark, boolean> = {
    risk: triage?.risk ?? false,
    vulnerability: triage?.vulnerability ?? false,
    complex: triage?.complexity === 'complex',
    extended: extensions.some(({ valid, undone }) => valid && !undone),
    restricted: restriction !== null,
    ombudsman: ombudsmans.has(facts.type) || isWith('enquiry') || isWith('recommendation'),
    nameWithheld: facts.type === 'receive' && facts.withholdName === true,
  };
  return caseMarks.filter((mark) => said[mark]);
}
