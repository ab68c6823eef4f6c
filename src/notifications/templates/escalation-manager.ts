import { caseFacts, caseLink } from '../sections.ts';
import { defineTemplate, staffNotice } from '../template.ts';

export const escalationManager = defineTemplate({
  occasion: 'escalation-manager',
  audience: 'staff',
  props: staffNotice,
  subject: ({ clockName, reference }, { notices }) => notices.escalationManager.subject(clockName, reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.escalationManager.opening(props.clockName) },
    caseFacts(props, texts),
  ],
  nextStep: (_, { notices }) => notices.escalationManager.nextStep,
  date: ({ dueOn }, { notices }) => ({ label: notices.staff.wasDueOn, on: dueOn }),
  closing: (props, texts) => [caseLink(props, texts)],
});
