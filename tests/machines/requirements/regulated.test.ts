import { describe, expect, it } from 'vitest';
import { findProcedure } from '../../../src/machines/find-procedure.ts';
import { givenUnder, received, type Happening } from '../../support/given.ts';

const oral = { ...received, channel: 'phone' } as const;
const acknowledged = { type: 'acknowledge', at: '2026-03-04T10:00' } as const;
const extend = { type: 'extend', until: '2026-11-02', reason: 'a witness', ombudsmanDetails: true } as const;

describe.each(['adult-2009', 'public-health-2012'])('a complaint under the Regulations (%s)', (procedure) => {
  const under = (...happenings: Happening[]) => givenUnder({}, procedure, ...happenings);

  it('is taken for twelve months, and later by discretion', () => {
    expect(under({ ...received, awareOn: '2025-03-01' }).look().duties).toEqual(['late-complaint-discretion']);
    expect(under({ ...received, awareOn: '2025-03-02' }).look().duties).toEqual([]);
  });

  it('is no regulated complaint if it was made by word of mouth and settled by the end of the next working day', () => {
    const friday = under({ ...oral, at: '2026-03-06T16:00' });
    friday.when({ type: 'settleOrally', at: '2026-03-09T17:00' }).then('notRegulated', ['notify orally-settled']);
    friday.when({ type: 'settleOrally', at: '2026-03-10T09:00' }).thenRefused('event-not-permitted');
    under(received).when({ type: 'settleOrally' }).thenRefused('event-not-permitted');
  });

  it('is acknowledged within three working days after the day on which it came', () => {
    expect(under(received).look().clocks['single.acknowledge']).toMatchObject({
      started: '2026-03-02',
      due: '2026-03-05',
    });
  });

  it('is answered within six months that begin with the day on which it came', () => {
    expect(under(received).look().clocks['single.respond']).toMatchObject({ started: '2026-03-02', due: '2026-09-01' });
  });

  it('may take longer only as agreed with the person before the six months are over', () => {
    const open = under(received, acknowledged);
    open.when({ ...extend, agreed: false }).thenRefused('event-not-permitted');
    open.when({ ...extend, agreed: true, at: '2026-09-02T10:00' }).thenRefused('extension-after-due');
    const longer = open.and({ ...extend, agreed: true, at: '2026-08-28T10:00' });
    expect(longer.look().clocks['single.respond']).toMatchObject({ due: '2026-11-02', originalDue: '2026-09-01' });
  });

  it('owes a letter that explains why, once the time is over', () => {
    const open = under(received, acknowledged);
    expect(open.look('2026-09-02T10:00').duties).toEqual(['delay-notice']);
    open
      .when({ type: 'notifyDelay', expectedOn: '2026-09-15', reason: 'a witness', at: '2026-09-02T10:00' })
      .then('single', ['notify delay-notice']);
  });

  it('is answered with how it was considered, the conclusions, what is done, and the way to the Ombudsman', () => {
    const open = under(received, acknowledged);
    const { contents } = findProcedure(procedure)!.stages[0]!.letter;
    for (const missing of ['decision', 'reasons', 'ombudsman'] as const) {
      expect(contents).toContain(missing);
      const short = open.and({
        type: 'respond',
        outcome: 'upheld',
        contents: contents.filter((one) => one !== missing),
      });
      expect(short.look().clocks['single.respond']?.state).toBe('invalidStop');
    }
    open.when({ type: 'respond', outcome: 'upheld', contents }).then('single.answered', ['notify final-response']);
  });
});
