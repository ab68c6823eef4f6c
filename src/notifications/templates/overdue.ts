import { caseFacts, caseLink } from '../sections.ts';
import { defineTemplate, staffNotice } from '../template.ts';

export const overdue = defineTemplate({
  occasion: 'overdue',
  audience: 'staff',
  props: staffNotice,
  subject: ({ clockName, reference }, { notices }) => notices.overdue.subject(clockName, reference),
  opening: (props, texts) => [{ paragraph: texts.notices.overdue.opening(props.clockName) }, caseFacts(props, texts)],
  nextStep: (_, { notices }) => notices.overdue.nextStep,
  date: ({ dueOn }, { notices }) => ({ label: notices.staff.wasDueOn, on: dueOn }),
  closing: (props, texts) => [caseLink(props, texts)],
});
