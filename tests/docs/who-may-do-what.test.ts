import { describe, expect, it } from 'vitest';
import { whoMayDoWhat } from '../../scripts/procedure-docs/who-may-do-what.ts';
import { procedures } from '../../src/machines/procedures/index.ts';

interface Row {
  event: string;
  where: string;
  yes: string[];
}

/** The rows of the table of one procedure, read back from the text. */
function rowsOf(id: string): Row[] {
  const lines = whoMayDoWhat(procedures.filter((procedure) => procedure.id === id)).split('\n');
  const rows = lines.filter((line) => line.startsWith('|')).map((line) => line.split('|').slice(1, -1));
  const [head = [], , ...body] = rows.map((cells) => cells.map((cell) => cell.trim()));
  return body.map(([event = '', where = '', ...marks]) => ({
    event: /`(\w+)`/.exec(event)?.[1] ?? event,
    where,
    yes: marks.flatMap((mark, i) => (mark === 'yes' ? [head[i + 2] ?? ''] : [])),
  }));
}

const eventsOf = (rows: Row[], role: string) => rows.filter(({ yes }) => yes.includes(role)).map(({ event }) => event);
const where = (rows: Row[], event: string) => rows.find((row) => row.event === event)?.where;

describe.each(procedures.map(({ id, stages }) => [id, stages.length] as const))(
  'who may do what under %s',
  (id, stages) => {
    const rows = rowsOf(id);

    it('lets the public complain and nothing else', () => {
      expect(eventsOf(rows, 'Public')).toEqual(['receive']);
    });

    it('lets a resident complain, add, change their details, withdraw, and ask for the next stage where there is one', () => {
      const next = stages > 1 ? ['requestEscalation'] : [];
      expect(eventsOf(rows, 'Resident').toSorted()).toEqual(
        ['addInformation', 'changeDetails', 'receive', ...next, 'withdraw'].toSorted(),
      );
    });

    it('lets an auditor change nothing, and the system only remind, hand over, tell of a change of the calendar and take in what a service answered', () => {
      expect(eventsOf(rows, 'Auditor')).toEqual([]);
      expect(eventsOf(rows, 'System').toSorted()).toEqual(['answerService', 'assign', 'calendarChange', 'remind']);
    });

    it('lets officers and managers do alike; a manager alone says that a conflict of interest is over', () => {
      expect(eventsOf(rows, 'Manager').filter((event) => event !== 'endConflict')).toEqual(eventsOf(rows, 'Officer'));
    });

    it('closes nothing before its answer and answers nothing that has ended', () => {
      expect(where(rows, 'close')).toMatch(/^(any|the) stage, after the answer$/);
      expect(where(rows, 'respond')).not.toMatch(/refused|withdrawn|closed|duplicate/);
      expect(where(rows, 'reinstate')).toMatch(/withdrawn/);
      expect(where(rows, 'promote')).toBe('service request, watched');
    });
  },
);

describe('what differs by procedure', () => {
  it('panels meet only where a stage is a review by a panel', () => {
    expect(idsWith('meetPanel')).toEqual(idsOfKind('panel-review'));
    expect(where(rowsOf('children-2006'), 'meetPanel')).toBe('stage 3, waiting for the panel to meet');
  });

  it('a complaint is settled orally only under the Regulations that know it', () => {
    expect(idsWith('settleOrally')).toEqual(idsOfKind('regulated-response'));
    expect(idsWith('settleOrally')).toContain('adult-2009');
    expect(idsWith('settleOrally')).not.toContain('lgsco-code');
  });

  it('an extension has a place only while a time to answer runs', () => {
    expect(where(rowsOf('lgsco-code'), 'extend')).toBe('any stage, waiting for the answer');
    expect(where(rowsOf('fca-disp'), 'extend')).toBeUndefined();
  });

  it('in Northern Ireland the next stage can be asked for before an answer, in Scotland not', () => {
    expect(where(rowsOf('nipso-mchp'), 'requestEscalation')).toBe(
      'stage 1, waiting for the answer or answered; closed after stage 1',
    );
    expect(where(rowsOf('spso-mchp'), 'requestEscalation')).toBe('stage 1, after the answer; closed after stage 1');
  });
});

function idsWith(event: string): string[] {
  return procedures.filter(({ id }) => where(rowsOf(id), event) !== undefined).map(({ id }) => id);
}

function idsOfKind(kind: string): string[] {
  return procedures.filter(({ stages }) => stages.some((stage) => stage.kind === kind)).map(({ id }) => id);
}
