import { z } from 'zod';
import { referenceLine, signOff, wordsUnder } from '../sections.ts';
import { defineTemplate, isoDate, letterhead, ombudsman } from '../template.ts';

export const restrictionReview = defineTemplate({
  occasion: 'restriction-review',
  audience: 'resident',
  props: z.object({
    ...letterhead,
    outcome: z.enum(['keep', 'lift']),
    reasons: z.string(),
    /** When it was looked at, and, where it stays, when it will be looked at again. */
    reviewedOn: isoDate,
    reviewOn: isoDate.optional(),
    ombudsman,
  }),
  subject: ({ reference, outcome }, { notices }) => notices.restrictionReview.subject(reference, outcome),
  opening: (props, texts) => [
    { paragraph: texts.notices.restrictionReview.openings[props.outcome] },
    referenceLine(props, texts),
    ...wordsUnder(texts.notices.restrictionReview.why, props.reasons),
  ],
  nextStep: ({ outcome }, { notices }) => notices.restrictionReview.nextSteps[outcome],
  date: ({ outcome, reviewOn, reviewedOn }, { notices: { restriction, restrictionReview: words } }) =>
    outcome === 'keep' && reviewOn !== undefined
      ? { label: restriction.date, on: reviewOn }
      : { label: words.date, on: reviewedOn },
  closing: ({ outcome, ...props }, texts) => [
    ...(outcome === 'lift'
      ? []
      : [
          { heading: texts.notices.restriction.disagree },
          { paragraph: texts.notices.restriction.complain(props.ombudsman.name) },
          { contact: props.ombudsman },
        ]),
    ...signOff(props, texts),
  ],
});
