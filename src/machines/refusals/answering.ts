import { openIssues } from '../deeds/issues.ts';
import { dutiesOwed, hasOpenWork, type CaseFacts } from '../facts.ts';
import type { FactsByType } from '../machine-event.ts';
import type { Ground } from '../words.ts';
import { beyondCalendar, invalid, isBeyond, reasonsRequired, type Refusals } from './checks.ts';

/** What keeps an answer, a refusal or the end of a case from being recorded. */
export const answering = {
  respond: [
    invalid('A decision names an issue that is not open.', ({ context }, { decisions = [] }) =>
      decisions.some(({ issue }) => !openIssues(context.issues).includes(issue)),
    ),
    invalid(beyondCalendar, (facts, { remedies = [] }) => remedies.some(({ due }) => isBeyond(facts, due))),
    invalid(beyondCalendar, (facts, { actions = [] }) =>
      actions.some((action) => typeof action === 'object' && isBeyond(facts, action.due)),
    ),
    {
      code: 'issues-unanswered',
      why: 'Each issue that was not refused needs a decision.',
      fails: ({ context }, { decisions }) =>
        decisions !== undefined &&
        openIssues(context.issues).some((number) => !decisions.some(({ issue }) => issue === number)),
    },
  ],
  refuse: [
    invalid('An issue is named that is not open.', ({ context }, { issues = [] }) =>
      issues.some((issue) => !openIssues(context.issues).includes(issue)),
    ),
    invalid(
      'Only an exclusion for legal proceedings takes a court filing as evidence.',
      (facts, { ground, evidence }) => {
        return typeof evidence === 'object' && !isExclusion(facts, ground);
      },
    ),
    reasonsRequired((_, { reasons }) => !reasons),
    {
      code: 'ombudsman-rights-required',
      why: 'The person must be told of the right to take this decision to the Ombudsman.',
      fails: (_, { ombudsmanRights }) => !ombudsmanRights,
    },
    {
      code: 'exclusion-needs-evidence',
      why: 'Proceedings have started only when the claim was filed: give the date and the claim number.',
      fails: (facts, { ground, evidence }) =>
        isExclusion(facts, ground) && !isCourtFiling(evidence, facts.moment.today),
    },
    {
      code: 'discretion-required',
      why: 'Record how taking it on out of time was considered.',
      fails: (_, { ground, discretion }) =>
        (ground === 'out-of-time' || ground === 'late-escalation') && discretion !== true,
    },
  ],
  close: [
    {
      code: 'open-duties',
      why: 'Promised work or a notice is still owed.',
      fails: (facts) => hasOpenWork(facts) || dutiesOwed(facts).some((duty) => duty !== 'review-restriction'),
    },
  ],
} satisfies Refusals;

function isExclusion({ moment }: CaseFacts, ground: Ground): boolean {
  return moment.procedure.exclusions.some((exclusion) => exclusion.ground === ground);
}

function isCourtFiling(evidence: FactsByType['refuse']['evidence'], today: string): boolean {
  if (typeof evidence !== 'object' || !('claimNumber' in evidence)) return false;
  return evidence.claimNumber && evidence.filedOn !== '' && evidence.filedOn <= today;
}
