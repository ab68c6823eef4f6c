import { promiseInWords } from '../../../../language/standard-sentences.ts';
import { Beginning } from './beginning.tsx';
import { ChosenSettings } from './chosen-settings.tsx';
import { DatesToday } from './dates-today.tsx';
import { OutsideStandard } from './outside-standard.tsx';
import { StageStandard } from './stage-standard.tsx';
import type { StandardProps } from './standard-props.ts';

/** One procedure in plain words, with a picture of the dates of a complaint made today. */
export function ProcedureStandard(standard: StandardProps) {
  const { procedure, policy, today, dates, areToday, texts } = standard;
  const { id, title, version, inForceFrom, stages } = procedure;
  const words = texts.standards.standardsTexts;
  const inForce = inForceFrom > today ? words.inForceLater : words.inForce;
  const overall = dates.find(({ clock }) => clock === 'service.overall');
  return (
    <div id={id}>
      <p class="govuk-body">{inForce(title, version, inForceFrom)}</p>
      <Beginning {...standard} />
      {stages.map((stage, i) => (
        <StageStandard stage={stage} policy={policy} dates={dates} isLast={i === stages.length - 1} texts={texts} />
      ))}
      {overall === undefined ? '' : <p class="govuk-body">{promiseInWords(overall, texts)}</p>}
      {areToday ? <DatesToday {...{ title, today, dates, texts }} /> : <p class="govuk-body">{words.noDates}</p>}
      <OutsideStandard procedure={procedure} dates={dates} texts={texts} />
      <ChosenSettings procedure={procedure} policy={policy} texts={texts} />
    </div>
  );
}
