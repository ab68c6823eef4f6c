import { londonDate } from '../../calendar/london.ts';
import { describeOrganisation } from '../../identity/describe-organisation.ts';
import { listServices } from '../../identity/list-services.ts';
import type { PageRequest } from '../page.ts';
import { filesOf } from './files-of.ts';
import type { Situation } from './step.ts';

/** What the steps of a complaint need to know besides its answers. */
export async function situationOf(request: PageRequest, draftId: string | null): Promise<Situation> {
  const { ctx, http, texts, language, query } = request;
  const [organisation, services, files] = await Promise.all([
    describeOrganisation(ctx),
    listServices(ctx),
    filesOf(ctx, draftId),
  ]);
  const { contact, reportUrl, procedures } = organisation;
  return {
    today: londonDate(ctx.clock.now()),
    language,
    texts,
    isLandlordToo: procedures.length > 1 && procedures.includes(forHomes),
    sendsTexts: http.get('options').sendsTexts === true,
    services,
    find: (query.get('find') ?? '').trim().slice(0, 100),
    isChange: query.get('change') === 'yes',
    contact,
    reportUrl,
    files,
  };
}

/** The procedure for those whose landlord the organisation is. */
export const forHomes = 'ho-code';
