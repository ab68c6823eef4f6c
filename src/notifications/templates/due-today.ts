import { caseFacts, caseLink } from '../sections.ts';
import { defineTemplate, staffNotice } from '../template.ts';

export const dueToday = defineTemplate({
  occasion: 'due-today',
  audience: 'staff',
  props: staffNotice,
  subject: ({ clockName, reference }, { notices }) => notices.dueToday.subject(clockName, reference),
  opening: (props, texts) => [{ paragraph: texts.notices.dueToday.opening(props.clockName) }, caseFacts(props, texts)],
  nextStep: ({ canExtend }, { notices }) => notices.dueToday.nextStep(canExtend),
  date: ({ dueOn }, { notices }) => ({ label: notices.staff.dueOn, on: dueOn }),
  closing: (props, texts) => [caseLink(props, texts)],
});
