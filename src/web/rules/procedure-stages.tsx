import { workingDays } from '../../language/en/dates.ts';
import { ownProceduresTexts } from '../../language/en/pages-own-procedures.ts';
import type { Procedure, StageRule } from '../../machines/procedure.ts';
import { dataTable } from '../data-table.tsx';

const texts = ownProceduresTexts.preview.stages;

/** Each stage of a procedure beside its time limits: how much more time it may take, what its letter must have, and who may not handle it. */
export function ProcedureStages({ stages }: Pick<Procedure, 'stages'>) {
  const titles = new Map(stages.map(({ id, title }) => [id, title]));
  return dataTable({
    name: texts.heading,
    head: Object.values(texts.head),
    rows: stages.map((stage) => [
      { text: stage.title },
      { text: texts.kinds[stage.kind] },
      { text: moreTime(stage) },
      { text: stage.letter.contents.map((content) => texts.contents[content]).join('; ') },
      { text: stage.independence.from.map((id) => titles.get(id) ?? id).join('; ') || texts.anybody },
    ]),
  });
}

function moreTime({ extension }: StageRule): string {
  if (extension === null) return texts.noExtension;
  const { workingDays: days, beyond, citation } = extension;
  if (days === null) return texts.asLongAsNeeded(citation);
  return texts.upTo(workingDays(days), texts.beyond[beyond], citation);
}
