import { z } from 'zod';
import { nations } from '../../calendar/nations.ts';
import type { ProposalDetail, ProposalView } from '../../calendars/proposal.ts';
import { dateText, instantText } from './fields.ts';

export const nationName = z.enum(nations).meta({ examples: ['england-and-wales'] });

const named = z.strictObject({ staffId: z.uuid(), name: z.string() }).nullable();

/** A proposal as one line of the list. */
export const calendarProposal = z.strictObject({
  id: z.uuid(),
  nation: nationName,
  source: z.string().meta({ description: 'The address, or the name of the file' }),
  sha256: z
    .string()
    .nullable()
    .meta({ description: 'Of what was read, hexadecimal; null where nothing could be read' }),
  state: z.enum(['open', 'approved', 'rejected', 'failed']),
  revision: z.string().nullable(),
  problem: z.string().nullable().meta({ description: 'Why it failed, or what it left out' }),
  proposedAt: instantText,
  proposedBy: named,
  decidedAt: instantText.nullable(),
  decidedBy: named,
  isAlarm: z.boolean().meta({ description: 'It failed, and nothing has been done about it' }),
});

/** A proposal with what it changes. */
export const calendarProposalDetail = calendarProposal.extend({
  added: z.array(dateText),
  removed: z.array(dateText),
  isOvertaken: z.boolean().meta({ description: 'The calendar has changed since: it can only be rejected' }),
});

/** A proposal as the API shows it, field by field. */
export function presentProposal(view: ProposalView): z.input<typeof calendarProposal> {
  const { id, nation, source, sha256, state, revision, problem, proposedBy, decidedBy, isAlarm } = view;
  const times = { proposedAt: view.proposedAt.toISOString(), decidedAt: view.decidedAt?.toISOString() ?? null };
  return { id, nation, source, sha256, state, revision, problem, proposedBy, decidedBy, isAlarm, ...times };
}

/** The same with its differences. */
export function presentDetail(detail: ProposalDetail): z.input<typeof calendarProposalDetail> {
  const { differences, isOvertaken } = detail;
  return { ...presentProposal(detail), added: differences.added, removed: differences.removed, isOvertaken };
}

export const proposalParams = z.strictObject({ id: z.uuid() });
