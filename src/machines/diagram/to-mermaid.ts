import type { Diagram, DiagramStep } from '../diagram.ts';
import { groupBy } from './group-by.ts';
import { placesWords, stepWords } from './plain-words.ts';

/** Writes a diagram as a Mermaid `stateDiagram-v2`; what may happen in a whole stage is drawn from the stage. */
export function toMermaid(diagram: Diagram): string {
  const { stages, states, steps } = diagram;
  const inStage =
    (stage: string) =>
    ({ from, to }: DiagramStep) =>
      stageOf(from) === stage && stageOf(to) === stage;
  const blocks = stages.flatMap(({ id, title }) => [
    `  state "${plain(title)}" as ${id} {`,
    ...states.filter(({ stage }) => stage === id).map((state) => `    ${nameOf(state.place)} : ${stateLabel(state)}`),
    ...steps.filter(inStage(id)).map((step) => `    ${arrow(nameOf(step.from), nameOf(step.to), labelOf(step))}`),
    '  }',
  ]);
  const others = states.filter(({ stage, place }) => stage === null && place !== 'start');
  return [
    'stateDiagram-v2',
    '  direction LR',
    ...blocks,
    ...new Set(others.map((state) => `  ${nameOf(state.place)} : ${stateLabel(state)}`)),
    ...outsideStages(diagram).map((line) => `  ${line}`),
    '',
  ].join('\n');
}

function outsideStages({ states, steps }: Diagram): string[] {
  const between = steps.filter(({ from, to }) => stageOf(from) === '' || stageOf(from) !== stageOf(to));
  const [whole, single] = [between.filter(joinsAnEnd), between.filter((step) => !joinsAnEnd(step))];
  const lines = [
    ...groupBy(whole, (step) => `${ofStage(step.from)} ${ofStage(step.to)} ${step.event}`).values(),
  ].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    const where = placesWords(
      states,
      [first, ...more].map(({ from }) => from).filter((place) => stageOf(place) !== ''),
    );
    return [arrow(ofStage(first.from), ofStage(first.to), [labelOf(first), where].filter(Boolean).join(', '))];
  });
  return [...new Set([...single.map((step) => arrow(ofStart(step.from), nameOf(step.to), labelOf(step))), ...lines])];
}

// To an end a case goes from its stage as a whole, and back to the stage.
function joinsAnEnd({ from, to }: DiagramStep): boolean {
  return isEnd(to) || (isEnd(from) && !from.startsWith('closed.'));
}

function isEnd(place: string): boolean {
  return stageOf(place) === '' && !place.startsWith('s');
}

function stageOf(place: string): string {
  return place.includes('.') && !place.startsWith('closed.') ? (place.split('.')[0] ?? '') : '';
}

function ofStage(place: string): string {
  return stageOf(place) || nameOf(place);
}

function ofStart(place: string): string {
  return place === 'start' ? '[*]' : nameOf(place);
}

function nameOf(place: string): string {
  return place.startsWith('closed.') ? 'closed' : place.replaceAll('.', '_');
}

function stateLabel({ label, time }: Diagram['states'][number]): string {
  return plain(time === null ? label : `${label} (${time})`);
}

function labelOf(step: DiagramStep): string {
  return step.when === null ? stepWords(step) : `${stepWords(step)}, ${step.when}`;
}

function arrow(from: string, to: string, label: string): string {
  return `${from} --> ${to} : ${plain(label)}`;
}

// Mermaid ends a label at a colon or a semicolon, and a quotation mark ends a name.
function plain(text: string): string {
  return text.replaceAll(/[:;]/g, ',').replaceAll('"', '’');
}
