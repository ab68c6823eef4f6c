import { transition } from 'xstate';
import { expect, it } from 'vitest';
import { parseInstant } from '../../src/calendar/london.ts';
import { machineFor } from '../../src/machines/compile.ts';
import { momentOf } from '../../src/machines/decide.ts';
import { caseEvent } from '../../src/machines/events.ts';
import { machineEvent } from '../../src/machines/machine-event.ts';
import { splitEvent } from '../../src/machines/split.ts';
import {
  acknowledged,
  acknowledgedAgain,
  answered,
  answeredFinally,
  escalated,
  given,
  received,
} from '../support/given.ts';

it('XState’s own transition() gives the same states and the same effects as the scope that is used again', () => {
  let one = given('ho-code', received);
  const { machine } = machineFor(one.situation);
  for (const happening of [acknowledged, answered, escalated, acknowledgedAgain, answeredFinally]) {
    const { at, ...event } = happening;
    const outcome = one.when(happening);
    const parts = splitEvent(caseEvent.parse(event), one.issues);
    const { value, context } = one.situation.snapshot!;
    const [after, actions] = transition(
      machine,
      machine.resolveState({ value: value as never, context }),
      machineEvent('facts' in parts ? parts.facts : { type: 'close' }, momentOf(one.situation, parseInstant(at))),
    );
    expect({ shape: 2, value: after.value, context: after.context }).toEqual(outcome.next.situation.snapshot);
    expect(actions.map((action) => action.params)).toEqual(outcome.effects);
    one = outcome.next;
  }
  expect(one.look().states).toContain('stage2.answered');
});
