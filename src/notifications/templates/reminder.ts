import { caseFacts, caseLink } from '../sections.ts';
import { defineTemplate, staffNotice } from '../template.ts';

export const reminder = defineTemplate({
  occasion: 'reminder',
  audience: 'staff',
  props: staffNotice,
  subject: ({ clockName, reference, dueOn }, { notices }) => notices.reminder.subject(clockName, reference, dueOn),
  opening: (props, texts) => [{ paragraph: texts.notices.reminder.opening(props.clockName) }, caseFacts(props, texts)],
  nextStep: ({ canExtend }, { notices }) => notices.reminder.nextStep(canExtend),
  date: ({ dueOn }, { notices }) => ({ label: notices.staff.dueOn, on: dueOn }),
  closing: (props, texts) => [caseLink(props, texts)],
});
