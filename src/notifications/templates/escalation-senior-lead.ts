import { caseFacts, caseLink } from '../sections.ts';
import { defineTemplate, staffNotice } from '../template.ts';

export const escalationSeniorLead = defineTemplate({
  occasion: 'escalation-senior-lead',
  audience: 'staff',
  props: staffNotice,
  subject: ({ clockName, reference }, { notices }) => notices.escalationSeniorLead.subject(clockName, reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.escalationSeniorLead.opening(props.clockName) },
    caseFacts(props, texts),
  ],
  nextStep: (_, { notices }) => notices.escalationSeniorLead.nextStep,
  date: ({ dueOn }, { notices }) => ({ label: notices.staff.wasDueOn, on: dueOn }),
  closing: (props, texts) => [caseLink(props, texts)],
});
