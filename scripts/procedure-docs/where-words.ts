import type { Diagram } from '../../src/machines/diagram.ts';
import { placesWords, placeWords } from '../../src/machines/diagram/plain-words.ts';

/** Places of a procedure in words, those that are alike together: "any stage, before the answer; refused". */
export function whereWords({ stages, states }: Diagram, places: readonly string[]): string {
  const inStage = stages.map(({ id, title }) => {
    const here = places.filter((place) => place.startsWith(`${id}.`));
    return { title: title.replace(/:.*$/, ''), here, words: placesWords(states, here) };
  });
  const outside = states.filter(
    ({ stage, place }) => stage === null && place !== 'start' && place !== 'serviceRequestDone',
  );
  const isEverywhere =
    inStage.every(({ here, words }) => here.length > 0 && words === '') &&
    outside.every(({ place }) => places.includes(place));
  if (isEverywhere) return 'at any time';
  const complaints = outside.filter(({ place }) => place !== 'serviceRequest');
  const isAnyComplaint =
    inStage.every(({ here, words }) => here.length > 0 && words === '') &&
    complaints.every(({ place }) => places.includes(place));
  if (isAnyComplaint) return 'any complaint, also one that has ended';
  const closed = outside.filter(({ place }) => place.startsWith('closed.')).map(({ place }) => place);
  const isClosed = closed.every((place) => places.includes(place));
  const others = places
    .filter((place) => !inStage.some(({ here }) => here.includes(place)))
    .map((place) => (isClosed && closed.includes(place) ? 'closed' : endWords(place)));
  return [
    ...stageWords(
      inStage.filter(({ here }) => here.length > 0),
      stages.length,
    ),
    ...new Set(others),
  ].join('; ');
}

function stageWords(inStage: readonly { title: string; words: string }[], stages: number): string[] {
  const alike = new Set(inStage.map(({ words }) => words)).size === 1;
  if (alike && inStage.length === stages)
    return [joined(stages === 1 ? 'the stage' : 'any stage', inStage[0]?.words ?? '')];
  return inStage.map(({ title, words }) => joined(title.toLowerCase(), words));
}

function joined(stage: string, words: string): string {
  return words === '' ? stage : `${stage}, ${words}`;
}

function endWords(place: string): string {
  if (place === 'start') return 'before there is a case';
  if (!place.startsWith('closed.')) return placeWords(place).toLowerCase();
  const stage = place
    .slice('closed.after'.length)
    .toLowerCase()
    .replace(/(\d+)$/, ' $1');
  return stage === 'single' ? 'closed' : `closed after ${stage}`;
}
