import { staffRoles } from '../../src/permissions/staff-role.ts';
import type { Role } from '../../src/http/access.ts';
import type { OwnedCase } from './world.ts';

/** Roles as the tests know them: who may come in. */
export type WhoMay = 'public' | readonly Role[];

/** What a request to a route needs so that only the question of access is left to answer. */
export interface Probe {
  access: WhoMay;
  /** Who is kept out of what is open to the public. */
  except?: readonly Role[];
  /** Whether the address names a case. */
  ofCase: boolean;
  /** What it names is of the whole organisation. */
  ofAll?: true;
  path(owned: OwnedCase): string;
  body?(owned: OwnedCase): unknown;
  usesUpSession?: boolean;
  /** What it is about can be used up, by an earlier request of the matrix itself: then 404 is an answer for those who may, too. */
  usesUp?: boolean;
}

const handlers = ['officer', 'reviewer', 'manager'] as const;
/** Whoever writes down what somebody said, or rings them. */
const takers = ['intake', ...handlers] as const;
const ofFile = [...handlers, 'approver', 'auditor'] as const;
const readers = ['reader', 'intake', ...ofFile] as const;
const bringers = ['member', 'partner', 'integration'] as const;
const ofCalendar = [...handlers, 'auditor', 'admin'] as const;
const span = 'from=2026-01-01&to=2026-12-31';

/** Who may use which route of the API, said a second time, so that a slip in a route is seen. */
export const apiRules: Record<string, Probe> = {
  'post /cases': {
    access: 'public',
    except: ['reader', 'approver', 'auditor', 'admin'],
    ofCase: false,
    path: () => '/cases',
    body: () => ({ description: 'something else' }),
  },
  'get /cases': { access: readers, ofCase: false, path: () => '/cases?limit=100' },
  'get /cases/{reference}': {
    access: ['resident', ...readers, ...bringers],
    ofCase: true,
    path: ({ reference }) => `/cases/${reference}`,
  },
  'post /cases/{reference}/events': {
    access: ['resident', ...takers],
    ofCase: true,
    path: ({ reference }) => `/cases/${reference}/events`,
    body: () => ({ type: 'addInformation', text: 'one thing more' }),
  },
  'get /cases/{reference}/events': {
    access: ofFile,
    ofCase: true,
    path: ({ reference }) => `/cases/${reference}/events`,
  },
  'post /documents': {
    access: ['resident', ...takers],
    ofCase: false,
    path: () => '/documents',
    // Refused when it is parsed: what is left is who comes that far.
    body: () => new FormData(),
  },
  'get /cases/{reference}/documents': {
    access: ['resident', ...ofFile],
    ofCase: true,
    path: ({ reference }) => `/cases/${reference}/documents`,
  },
  'get /documents/{id}': {
    access: ['resident', ...ofFile],
    ofCase: true,
    path: ({ objects }) => `/documents/${objects.ids['document']}`,
  },
  'get /cases/{reference}/clocks/{name}': {
    access: ['resident', ...readers, ...bringers],
    ofCase: true,
    path: ({ reference }) => `/cases/${reference}/clocks/stage1.acknowledge`,
  },
  'get /cases/{reference}/calendar': {
    access: ['resident', ...readers],
    ofCase: true,
    path: ({ reference }) => `/cases/${reference}/calendar`,
  },
  'get /cases/{reference}/answers': {
    access: ['resident', ...readers],
    ofCase: true,
    path: ({ reference }) => `/cases/${reference}/answers`,
  },
  'get /cases/{reference}/call-back': {
    access: ['resident', ...takers],
    ofCase: true,
    path: ({ reference }) => `/cases/${reference}/call-back`,
  },
  'post /cases/{reference}/call-back': {
    access: ['resident', ...takers],
    ofCase: true,
    path: ({ reference }) => `/cases/${reference}/call-back`,
    body: () => ({ phone: '01632 960002', slot: 'never' }),
  },
  'delete /cases/{reference}/call-back': {
    access: ['resident', ...takers],
    ofCase: true,
    path: ({ reference }) => `/cases/${reference}/call-back`,
    usesUp: true,
  },
  'get /call-backs': { access: takers, ofCase: false, path: () => '/call-backs?limit=100' },
  'post /call-backs/{id}/outcome': {
    access: takers,
    ofCase: true,
    path: ({ objects }) => `/call-backs/${objects.ids['callBack']}/outcome`,
    body: () => ({ outcome: 'noAnswer' }),
    usesUp: true,
  },
  'get /guide': { access: 'public', ofCase: false, path: () => '/guide' },
  'get /deadlines': {
    access: 'public',
    ofCase: false,
    path: () => '/deadlines?on=2026-03-02&procedure=lgsco-code&days=false',
  },
  'post /cases/search': {
    access: readers,
    ofCase: false,
    path: () => '/cases/search',
    body: ({ canaries }) => ({ words: canaries[0] ?? 'nobody' }),
  },
  'get /learning': { access: ofFile, ofCase: false, path: () => '/learning?limit=100' },
  'get /service-requests': { access: ofFile, ofCase: false, path: () => '/service-requests?limit=100' },
  'get /restrictions': { access: [...handlers, 'auditor'], ofCase: false, path: () => '/restrictions?limit=100' },
  'post /challenges': {
    access: 'public',
    ofCase: false,
    path: () => '/challenges',
    body: ({ reference, canaries }) => ({ reference, email: canaries[1] ?? 'nobody@example.org' }),
  },
  'post /sessions': {
    access: 'public',
    ofCase: false,
    path: () => '/sessions',
    body: () => ({ challengeId: '01900000-0000-7000-8000-000000000000', code: '123456' }),
  },
  'delete /sessions/current': {
    access: ['resident', ...staffRoles],
    ofCase: false,
    path: () => '/sessions/current',
    usesUpSession: true,
  },
  'get /reports/compliance': {
    access: ['auditor', 'manager', 'member'],
    ofCase: false,
    path: () => `/reports/compliance?${span}`,
  },
  'get /reports/compliance/cases': {
    access: ['auditor', 'manager'],
    ofCase: false,
    path: () => `/reports/compliance/cases?${span}&procedure=lgsco-code&clock=stage1.acknowledge&state=running`,
  },
  'get /calendars': { access: ofCalendar, ofCase: false, path: () => '/calendars' },
  'get /calendars/proposals': { access: ofCalendar, ofCase: false, path: () => '/calendars/proposals' },
  'post /calendars/proposals': {
    access: ['manager'],
    ofCase: false,
    path: () => '/calendars/proposals',
    // Refused when it is parsed: what is left is who comes that far.
    body: () => ({ nation: 'atlantis' }),
  },
  'get /calendars/proposals/{id}': {
    access: ofCalendar,
    ofCase: true,
    ofAll: true,
    path: ({ proposalId }) => `/calendars/proposals/${proposalId}`,
  },
  'get /calendars/proposals/{id}/moves': {
    access: ofCalendar,
    ofCase: true,
    ofAll: true,
    path: ({ proposalId }) => `/calendars/proposals/${proposalId}/moves`,
  },
  'post /calendars/proposals/{id}/decision': {
    access: ['manager'],
    ofCase: true,
    ofAll: true,
    path: ({ proposalId }) => `/calendars/proposals/${proposalId}/decision`,
    body: () => ({ decision: 'approve' }),
  },
};

/** The most that a page may allow, by the beginning of its address; the longest beginning decides. */
export const pageRules: readonly (readonly [string, WhoMay | 'demo'])[] = [
  ['/', 'public'],
  ['/complaints/case', ['resident']],
  ['/stay-signed-in', ['resident']],
  ['/staff', staffRoles],
  ['/staff/sign-in', 'public'],
  ['/staff/forgotten-password', 'public'],
  ['/staff/password', 'public'],
  ['/staff/admin/people', ['admin']],
  ['/staff/admin/tokens', ['admin']],
  ['/staff/brought-in', ['member', 'partner', 'integration']],
  ['/staff/restrictions', ['officer', 'reviewer', 'manager', 'auditor']],
  ['/staff/intake', ['intake', 'officer', 'reviewer', 'manager', 'member', 'partner', 'integration']],
  ['/staff/intake/times', ['officer', 'reviewer', 'manager', 'auditor', 'member']],
  ...['issues', 'messages', 'documents', 'actions', 'people', 'history'].map((page): (typeof pageRules)[number] => [
    `/staff/cases/:reference/${page}`,
    ofFile,
  ]),
  ['/staff/cases/:reference/events', ['intake', 'officer', 'reviewer', 'manager']],
  ['/staff/admin', ['manager', 'auditor', 'admin', 'approver']],
  ['/audit', ['auditor', 'manager', 'member']],
  ['/demo', 'demo'],
];
