import type { Command } from 'commander';
import type { DecideInput, NotDecided } from '../calendars/decide-proposal.ts';
import { SetupError } from '../errors.ts';
import type { Context } from '../ports.ts';
import { organisationCalendarCommand, type CalendarOptions } from './calendar-options.ts';
import { inOrganisationSession } from './organisation-session.ts';

/** `redress calendar approve` and `reject`: a manager decides by name. */
export function calendarDecideCommand(decision: DecideInput['decision']): Command {
  const what = { approve: 'adopt a proposed calendar', reject: 'turn a proposed calendar down' }[decision];
  return organisationCalendarCommand(decision, `${what}, in the name of a manager`)
    .argument('<id>', 'the proposal, as `redress calendar proposals` lists it')
    .requiredOption('--by <email>', 'the e-mail address of the manager who decides')
    .action(async (id: string, { by, ...options }: CalendarOptions & { by: string }) => {
      const revision = await inOrganisationSession(options, (ctx) => decide(ctx, { id, decision }, by));
      process.stdout.write(options.json ? `${JSON.stringify({ id, decision, revision })}\n` : said(decision, revision));
    });
}

/** @throws SetupError that says why nothing was decided */
async function decide(ctx: Context, input: DecideInput, by: string): Promise<string | null> {
  const { staffByEmail } = await import('../identity/staff-by-email.ts');
  const { decideProposal } = await import('../calendars/decide-proposal.ts');
  const member = await staffByEmail(ctx, by);
  if (member === null) throw new SetupError('Nobody who works here has the e-mail address given with --by.');
  const actor = { kind: 'staff', organisationId: ctx.actor.organisationId, ...member } as const;
  const decided = await decideProposal({ ...ctx, actor }, input);
  if (!decided.ok) throw new SetupError(reasons[decided.why]);
  return decided.revision;
}

const reasons: Record<NotDecided, string> = {
  'not-found': 'There is no such proposal. List them: redress calendar proposals',
  forbidden: 'Only a manager decides. Give the e-mail address of one with --by.',
  'own-proposal': 'Whoever proposed it may not approve it. Let another manager look at it.',
  program: 'That is the account of an API token. Give the e-mail address of a person.',
  'already-decided': 'It is not open any more: it was decided, or it failed and holds nothing to approve.',
  overtaken: 'The calendar has changed since it was proposed. Reject it and import the feed again.',
};

function said(decision: DecideInput['decision'], revision: string | null): string {
  if (decision === 'reject') return 'Rejected; nothing has changed.\n';
  return `Approved: ${revision} is in use. The dates of open cases follow within minutes, or at once: redress calendar move\n`;
}
