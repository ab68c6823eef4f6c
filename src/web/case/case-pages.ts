import type { Permission } from '../../permissions/permission.ts';
import type { pathTo } from '../paths.ts';

type PathName = Parameters<typeof pathTo>[0];

/** The pages of a case in their order, and what one of it takes to see each. */
export const casePages = {
  summary: { path: 'staffCase', needs: ['case.read', 'case.readOwn'] },
  issues: { path: 'staffIssues', needs: ['case.file'] },
  timeline: { path: 'staffTimeline', needs: ['case.read'] },
  messages: { path: 'staffMessages', needs: ['case.file'] },
  documents: { path: 'staffDocuments', needs: ['case.file'] },
  clocks: { path: 'staffClocks', needs: ['case.read', 'case.readOwn'] },
  actions: { path: 'staffActions', needs: ['case.file'] },
  people: { path: 'staffPeople', needs: ['case.file'] },
  history: { path: 'staffHistory', needs: ['case.file'] },
} as const satisfies Record<string, { path: PathName; needs: readonly Permission[] }>;

/** One of the pages of a case. */
export type CasePageName = keyof typeof casePages;

/** The names of all of them, in their order. */
export const casePageNames = Object.keys(casePages).filter((name): name is CasePageName => name in casePages);
