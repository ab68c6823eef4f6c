import type { Role } from '../../http/access.ts';
import { callBacksTexts } from '../../language/en/pages-call-backs.ts';
import { surveysTexts } from '../../language/en/pages-surveys.ts';
import { lettersTexts } from '../../language/en/pages-letters.ts';
import type { Texts } from '../../language/language.ts';
import type { PageRequest } from '../page.ts';
import { pathTo } from '../paths.ts';

interface Link {
  text: string;
  href: string;
}

/** The ways through the service for whoever asks; the one that leads here is marked. `openCalls`: that wait to be made. */
export function navigationOf(
  request: PageRequest,
  role: Role | null,
  openCalls: number,
): (Link & { active: boolean })[] {
  const here = request.http.req.path;
  return linksOf(role, request.texts.layout.navigation, openCalls).map((link) => ({
    ...link,
    active: here === link.href,
  }));
}

function linksOf(role: Role | null, words: Texts['layout']['navigation'], openCalls: number): Link[] {
  const links = staffLinks(words, openCalls);
  switch (role) {
    case 'resident':
      return [
        { text: words.ownCase, href: pathTo('ownCase') },
        { text: words.questions, href: pathTo('ownQuestions') },
      ];
    case 'officer':
    case 'reviewer':
      return [
        links.worklist,
        links.intake,
        links.letters,
        links.callBacks,
        links.feedback,
        links.surveys,
        links.restrictions,
      ];
    case 'manager':
      return [...linksOf('officer', words, openCalls), links.compliance, links.calendars];
    case 'auditor':
      return [links.compliance, links.worklist, links.feedback, links.surveys, links.restrictions, links.calendars];
    default:
      return [
        { text: words.lodge, href: pathTo('lodge') },
        { text: words.track, href: pathTo('track') },
        { text: words.guide, href: pathTo('guide') },
      ];
  }
}

function staffLinks(words: Texts['layout']['navigation'], openCalls: number) {
  return {
    worklist: { text: words.worklist, href: pathTo('worklist') },
    intake: { text: words.intake, href: pathTo('intake') },
    letters: { text: lettersTexts.title, href: pathTo('letters') },
    feedback: { text: words.feedback, href: pathTo('staffFeedback') },
    callBacks: { text: callBacksTexts.counted(openCalls), href: pathTo('staffCallBacks') },
    surveys: { text: surveysTexts.navigation, href: pathTo('staffSurveys') },
    restrictions: { text: words.restrictions, href: pathTo('restrictions') },
    compliance: { text: words.compliance, href: pathTo('compliance') },
    calendars: { text: words.calendars, href: pathTo('calendars') },
  };
}
