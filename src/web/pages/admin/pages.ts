import type { Page } from '../../page.ts';
import { changePage } from './change.tsx';
import { changesPage } from './changes.tsx';
import { adminApprovalsPage } from './approvals.tsx';
import { adminPage } from './home.tsx';
import { lookPage } from './look.tsx';
import { organisationPage } from './organisation.tsx';
import { healthPage } from './health.tsx';
import { healthTextPage } from './health-text.ts';
import { integrationsPage } from './integrations.tsx';
import { providerPage } from './provider.tsx';
import { retentionPage } from './retention.tsx';
import { postersPage } from './posters.tsx';
import { adminSurveysPage } from './surveys.tsx';
import { serviceAreaPage } from './service-area.tsx';
import { servicesPage } from './service-areas.tsx';
import { teamPage } from './team.tsx';
import { teamsPage } from './teams.tsx';
import { ownProcedurePage } from './own-procedure.tsx';
import { ownProceduresPage } from './own-procedures.tsx';
import { procedureFilePage } from './procedure-file.ts';
import { rulesPage } from './rules.tsx';
import { rulesChangePage } from './rules-change.tsx';
import { rulesPartPage } from './rules-part.tsx';
import { rulesProceduresPage } from './rules-procedures.tsx';
import { templatePage } from './template.tsx';
import { templatePdfPage } from './template-pdf.ts';
import { templatesPage } from './templates.tsx';
import { peoplePage } from './people.tsx';
import { permissionsPage } from './permissions.tsx';
import { personLeavesPage } from './person-leaves.tsx';
import { personRolesPage } from './person-roles.tsx';
import { personPage } from './person.tsx';
import { tokenPage } from './token.tsx';
import { tokensPage } from './tokens.tsx';

/** Every page of administration. */
export const adminPages: readonly Page[] = [
  templatesPage,
  templatePage,
  templatePdfPage,
  rulesPage,
  rulesProceduresPage,
  ownProceduresPage,
  ownProcedurePage,
  procedureFilePage,
  rulesPartPage,
  rulesChangePage,
  adminPage,
  changesPage,
  changePage,
  organisationPage,
  lookPage,
  teamsPage,
  teamPage,
  servicesPage,
  serviceAreaPage,
  retentionPage,
  adminApprovalsPage,
  adminSurveysPage,
  postersPage,
  integrationsPage,
  providerPage,
  healthPage,
  healthTextPage,
  peoplePage,
  personPage,
  personRolesPage,
  personLeavesPage,
  tokensPage,
  tokenPage,
  permissionsPage,
];
