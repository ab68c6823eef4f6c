import type { Permission } from '../permissions/permission.ts';

/**
 * What of a case is not for everybody who may see the case, as paths into its view, and the permission that shows it.
 * How to talk to somebody (formats, the rules of safe contact) stays: every screen that makes contact needs it.
 */
export const fieldPermissions = {
  'lodged.risk': 'case.sensitive',
  'lodged.withholdName': 'case.sensitive',
  'person.adjustments': 'case.sensitive',
  'represented.scope': 'case.sensitive',
  'forStaff.triage.reason': 'case.sensitive',
  'forStaff.restrictions[].restriction': 'case.sensitive',
  'forStaff.restrictions[].reasons': 'case.sensitive',
  'forStaff.restrictions[].equalityConsidered': 'case.sensitive',
  'forStaff.restrictions[].reviews': 'case.sensitive',
  'forStaff.conflicts[].reason': 'case.sensitive',
  statements: 'case.file',
  'forStaff.notes': 'case.file',
  'forStaff.requests': 'case.file',
  'forStaff.learning': 'case.file',
  'forStaff.links[].reason': 'case.file',
  'forStaff.enquiries[].text': 'case.file',
  'forStaff.recommendations[].text': 'case.file',
  // Whoever brought a complaint in for somebody hears how it goes; what was learnt of the person since is not theirs.
  owner: 'case.read',
  represented: 'case.read',
  'person.email': 'case.read',
  'person.phone': 'case.read',
  'person.address': 'case.read',
  'person.contactRules': 'case.read',
  forStaff: 'case.read',
} as const satisfies Record<string, Permission>;

/** What says who somebody is, whose name is to be withheld: shown with `case.sensitive` alone. */
export const namingFields = [
  'person.name',
  'person.email',
  'person.phone',
  'person.address',
  'represented.name',
  'onBehalfOf',
] as const;
