import { describe, expect, it } from 'vitest';
import type { AnyStateNode } from 'xstate';
import { chooseSettings } from '../../src/machines/choose-settings.ts';
import { compile } from '../../src/machines/compile.ts';
import { diagramOf } from '../../src/machines/diagram.ts';
import { layOut } from '../../src/machines/diagram/lay-out.ts';
import { textWidth, type Shape } from '../../src/machines/diagram/shapes.ts';
import { toMermaid } from '../../src/machines/diagram/to-mermaid.ts';
import { toSvg } from '../../src/machines/diagram/to-svg.ts';
import { requireProcedure } from '../../src/machines/find-procedure.ts';
import { procedures } from '../../src/machines/procedures/index.ts';

const variants = procedures.flatMap((procedure) => [
  { name: `${procedure.id} ${procedure.version}`, procedure },
  ...procedure.settings.flatMap(({ id, choices }) =>
    choices.map((choice) => ({
      name: `${procedure.id} ${procedure.version}, ${id} ${choice.id}`,
      procedure: chooseSettings(procedure, { [id]: choice.id }),
    })),
  ),
]);

describe.each(variants)('the picture of $name', ({ procedure }) => {
  const diagram = diagramOf(procedure);

  it('shows every state of the machine', () => {
    const machine = compile(procedure);
    const names = leavesOf(machine.root).map((node) => node.path.slice(1).join('.'));
    const renamed = names.map((name) => ({ unopened: 'start', watched: 'serviceRequest' })[name] ?? name);
    const expected = new Set(renamed.filter((name) => name !== 'none'));
    expect(diagram.states.map(({ place }) => place).sort()).toEqual([...expected].sort());
  });

  it('has a way into every state but the start, and out of every one but an end', () => {
    const entered = new Set(diagram.steps.map(({ to }) => to));
    const left = new Set(diagram.steps.map(({ from }) => from));
    const places = diagram.states.map(({ place }) => place);
    expect(places.filter((place) => !entered.has(place))).toEqual(['start']);
    const parts = diagram.states.filter(({ stage }) => stage !== null);
    expect(parts.filter(({ place }) => !left.has(place))).toEqual([]);
  });

  it('has no text over another, over an edge of the drawing, or too long for its box', () => {
    const { shapes, width, height } = layOut(diagram);
    const texts = shapes.filter((shape) => shape.kind === 'text').map(extentOf);
    for (const [i, one] of texts.entries()) {
      expect(one.left >= 0 && one.right <= width && one.top >= 0 && one.bottom <= height, one.text).toBe(true);
      for (const other of texts.slice(i + 1)) expect(overlap(one, other), `${one.text} / ${other.text}`).toBe(false);
    }
    const boxes = shapes.filter((shape) => shape.kind === 'box');
    for (const text of texts.filter(({ centred }) => centred)) {
      const around = boxes.some(
        ({ x, y, ...box }) =>
          x <= text.left && text.right <= x + box.width && y <= text.top && text.bottom <= y + box.height,
      );
      expect(around, text.text).toBe(true);
    }
  });

  it('is about a thousand pixels wide at most, so that it can be read without scrolling', () => {
    expect(layOut(diagram).width).toBeLessThanOrEqual(1110);
  });

  it('says in words what it shows, for those who cannot look', () => {
    const svg = toSvg(diagram);
    expect(svg).toContain(`<title id="title">${procedure.title.replaceAll('&', '&amp;')}</title>`);
    for (const { title } of diagram.stages) expect(svg).toContain(`${title}: `);
  });

  it('is the same as Mermaid text, every name of which is known there', () => {
    const text = toMermaid(diagram);
    expect(text.startsWith('stateDiagram-v2\n')).toBe(true);
    for (const line of text.split('\n').filter((one) => one.includes('-->'))) {
      const [, from = '', to = ''] = /^\s*(\S+) --> (\S+) : [^:;"]+$/.exec(line) ?? [];
      for (const name of [from, to].filter((one) => one !== '[*]'))
        expect(text.includes(`${name} : `) || text.includes(`" as ${name} {`), line).toBe(true);
    }
  });
});

describe('the picture of the LGSCO Code', () => {
  const { steps, stays, states } = diagramOf(requireProcedure({ id: 'lgsco-code', version: 1 }));
  const from = (place: string) => steps.filter((step) => step.from === place).map(({ to, event }) => `${event} ${to}`);

  it('leads from the acknowledgement to the answer, and from there to stage 2 or the end', () => {
    expect(from('stage1.awaitingAcknowledgement')).toEqual(
      expect.arrayContaining(['acknowledge stage1.awaitingResponse', 'refuse refused', 'withdraw withdrawn']),
    );
    expect(from('stage1.answered')).toEqual(
      expect.arrayContaining(['requestEscalation stage2.awaitingAcknowledgement', 'close closed.afterStage1']),
    );
    expect(from('stage2.answered')).not.toEqual(expect.arrayContaining([expect.stringContaining('requestEscalation')]));
  });

  it('says how long each part may take', () => {
    const times = Object.fromEntries(states.map(({ place, time }) => [place, time]));
    expect(times).toMatchObject({
      'stage1.awaitingAcknowledgement': 'within 5 working days',
      'stage1.awaitingResponse': 'within 10 working days',
      'stage2.awaitingResponse': 'within 20 working days',
      'stage2.answered': null,
    });
  });

  it('keeps what moves nothing out of the arrows', () => {
    expect(stays.find(({ event }) => event === 'extend')?.places).toEqual([
      'stage1.awaitingResponse',
      'stage2.awaitingResponse',
    ]);
    expect(steps.some(({ event }) => event === 'extend')).toBe(false);
  });
});

function leavesOf(node: AnyStateNode): AnyStateNode[] {
  const children = Object.values(node.states);
  return children.length === 0 ? [node] : children.flatMap(leavesOf);
}

function extentOf(text: Extract<Shape, { kind: 'text' }>) {
  const width = textWidth(text.text, text.size, text.bold);
  const left = { start: text.x, middle: text.x - width / 2, end: text.x - width }[text.anchor ?? 'start'];
  const [top, bottom] = [text.y - text.size * 0.8, text.y + text.size * 0.2];
  return { text: text.text, centred: text.anchor === 'middle', left, right: left + width, top, bottom };
}

type Extent = ReturnType<typeof extentOf>;

function overlap(one: Extent, other: Extent): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
