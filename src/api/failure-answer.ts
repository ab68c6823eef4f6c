import { explainDeadline } from '../cases/explain-deadline.ts';
import { assertNever, type Failure } from '../errors.ts';
import type { HttpContext } from '../http/http-env.ts';
import type { Context } from '../ports.ts';
import { problem, type ProblemDetails } from './problem.ts';

type Refused = Extract<Failure, { kind: 'refused' }>;

/** Why a verb did nothing, said in HTTP. */
export async function answerFailure(
  c: HttpContext,
  ctx: Context,
  failure: Failure,
  reference?: string,
): Promise<Response> {
  switch (failure.kind) {
    case 'refused':
      return answerRefusal(c, ctx, failure, reference);
    case 'not-found':
      return problem(c, 404, 'not-found');
    case 'forbidden':
      return problem(c, 403, 'forbidden');
    case 'stale':
      return problem(c, 412, 'stale', { version: failure.version });
    case 'key-reused':
      return problem(c, 422, 'key-reused');
    default:
      return assertNever(failure);
  }
}

/** 422 for an event that says something wrong; 409 for one that the rules refuse, with the rule's clause. */
async function answerRefusal(c: HttpContext, ctx: Context, refused: Refused, reference?: string): Promise<Response> {
  const errors = refused.faults ?? [];
  if (refused.code === 'invalid-event') return problem(c, 422, refused.code, { errors });
  const details: ProblemDetails = { possibleEvents: refused.possibleEvents };
  if (errors.length > 0) details.errors = errors;
  if (refused.clause) details.clause = refused.clause;
  const clock = refused.clock && reference ? await clockOf(ctx, reference, refused.clock) : null;
  return problem(c, 409, refused.code, clock ? { ...details, clock } : details);
}

async function clockOf(ctx: Context, reference: string, name: string): Promise<ProblemDetails['clock'] | null> {
  const basis = await explainDeadline(ctx, { reference, clock: name });
  return basis && { name, due: basis.due, citation: basis.citation, strength: basis.strength };
}
