import { z } from 'zod';
import { referenceLine, signOff } from '../sections.ts';
import { defineTemplate, isoDate, letterhead } from '../template.ts';

export const detailsChanged = defineTemplate({
  occasion: 'details-changed',
  audience: 'resident',
  props: z.object({ ...letterhead, changedOn: isoDate }),
  subject: ({ reference }, { notices }) => notices.detailsChanged.subject(reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.detailsChanged.opening(props.changedOn) },
    referenceLine(props, texts),
  ],
  nextStep: (_props, { notices }) => notices.detailsChanged.nextStep,
  date: ({ changedOn }, { notices }) => ({ label: notices.detailsChanged.changedOn, on: changedOn }),
  closing: signOff,
});
