import { isAmong } from '../../http/access.ts';
import { callBacksTexts } from '../../language/en/pages-call-backs.ts';
import { serviceRequestTexts } from '../../language/en/pages-service-requests.ts';
import { surveysTexts } from '../../language/en/pages-surveys.ts';
import { learningTexts } from '../../language/en/pages-learning.ts';
import { lettersTexts } from '../../language/en/pages-letters.ts';
import { staffLetterTexts } from '../../language/en/pages-staff-letters.ts';
import { broughtInTexts } from '../../language/en/pages-brought-in.ts';
import { adminTexts } from '../../language/en/pages-admin.ts';
import { queueTexts } from '../../language/en/pages-staff-teams.ts';
import type { Texts } from '../../language/language.ts';
import type { Permission } from '../../permissions/permission.ts';
import { adminAccess } from '../admin/admin-access.ts';
import type { PageRequest } from '../page.ts';
import { pathTo } from '../paths.ts';

interface Link {
  text: string;
  href: string;
}

/** The ways through the service for whoever asks; the one that leads here is marked. `openCalls`: that wait to be made. */
export function navigationOf(request: PageRequest, openCalls: number): (Link & { active: boolean })[] {
  const here = request.http.req.path;
  return linksOf(request, request.texts.layout.navigation, openCalls).map((link) => ({
    ...link,
    active: here === link.href,
  }));
}

function linksOf(request: PageRequest, words: Texts['layout']['navigation'], openCalls: number): Link[] {
  const { actor } = request.ctx;
  if (actor.kind === 'staff') {
    return staffLinks(words, openCalls).filter(({ access }) => isAmong(actor, access));
  }
  if (actor.kind === 'resident') {
    return [
      { text: words.ownCase, href: pathTo('ownCase') },
      { text: words.questions, href: pathTo('ownQuestions') },
    ];
  }
  return [
    { text: words.lodge, href: pathTo('lodge') },
    { text: words.track, href: pathTo('track') },
    { text: words.guide, href: pathTo('guide') },
  ];
}

/** In the order of the working day; each is there for whoever may open it. */
function staffLinks(
  words: Texts['layout']['navigation'],
  openCalls: number,
): (Link & { access: readonly Permission[] })[] {
  const calls = callBacksTexts.counted(openCalls);
  return [
    { text: words.worklist, href: pathTo('worklist'), access: ['case.read'] },
    { text: queueTexts.navigation, href: pathTo('teamQueue'), access: ['case.handle'] },
    { text: broughtInTexts.title, href: pathTo('broughtIn'), access: ['case.readOwn'] },
    { text: words.intake, href: pathTo('intake'), access: ['case.note'] },
    { text: lettersTexts.title, href: pathTo('letters'), access: ['letter.post'] },
    { text: staffLetterTexts.list.title, href: pathTo('letterApprovals'), access: ['letter.approve'] },
    { text: calls, href: pathTo('staffCallBacks'), access: ['call.settle'] },
    { text: serviceRequestTexts.title, href: pathTo('serviceRequests'), access: ['case.handle'] },
    { text: words.feedback, href: pathTo('staffFeedback'), access: ['feedback.read'] },
    { text: surveysTexts.navigation, href: pathTo('staffSurveys'), access: ['survey.read'] },
    { text: words.restrictions, href: pathTo('restrictions'), access: ['restriction.read'] },
    { text: learningTexts.navigation, href: pathTo('learning'), access: ['case.file'] },
    { text: words.compliance, href: pathTo('compliance'), access: ['figures.cases'] },
    { text: words.calendars, href: pathTo('calendars'), access: ['calendar.read'] },
    { text: adminTexts.navigation, href: pathTo('admin'), access: adminAccess },
  ];
}
