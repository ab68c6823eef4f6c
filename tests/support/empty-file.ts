import type { StaffFile } from '../../src/cases/view.ts';

/** What stands beside a case of which nothing has been written down yet. */
export const emptyFile: StaffFile = {
  triage: null,
  links: [],
  restrictions: [],
  restrictedIn: [],
  enquiries: [],
  recommendations: [],
  labels: [],
  isHeld: false,
  marks: [],
  ward: null,
  team: null,
  service: null,
  enteredBy: null,
  deputy: null,
  reviewer: null,
  conflicts: [],
  notes: [],
  requests: [],
  learning: [],
};
