import type { adminTexts } from '../../language/en/pages-admin.ts';
import type { Permission } from '../../permissions/permission.ts';
import { pathTo } from '../paths.ts';

/** A part of administration: where it is, and who may open it. */
export interface AdminSection {
  name: keyof typeof adminTexts.sections;
  href: string;
  access: readonly Permission[];
}

/** Every part of administration, in the order of its home page. */
export const adminSections: readonly AdminSection[] = [
  { name: 'organisation', href: pathTo('adminOrganisation'), access: ['organisation.manage'] },
  { name: 'look', href: pathTo('adminLook'), access: ['organisation.manage'] },
  { name: 'teams', href: pathTo('adminTeams'), access: ['team.manage', 'configuration.read'] },
  { name: 'services', href: pathTo('adminServices'), access: ['team.manage', 'configuration.read'] },
  { name: 'people', href: pathTo('adminPeople'), access: ['people.manage'] },
  { name: 'permissions', href: pathTo('adminPermissions'), access: ['people.manage', 'configuration.read'] },
  { name: 'rules', href: pathTo('adminRules'), access: ['rules.manage', 'configuration.read'] },
  { name: 'calendars', href: pathTo('calendars'), access: ['calendar.read'] },
  { name: 'templates', href: pathTo('adminTemplates'), access: ['template.manage'] },
  { name: 'approvals', href: pathTo('adminApprovals'), access: ['rules.manage', 'configuration.read'] },
  { name: 'surveys', href: pathTo('adminSurveys'), access: ['organisation.manage'] },
  { name: 'retention', href: pathTo('adminRetention'), access: ['organisation.manage', 'configuration.read'] },
  { name: 'integrations', href: pathTo('adminIntegrations'), access: ['integration.manage'] },
  { name: 'health', href: pathTo('adminHealth'), access: ['health.read'] },
  { name: 'changes', href: pathTo('adminChanges'), access: ['configuration.read', 'rules.manage', 'template.manage'] },
];
