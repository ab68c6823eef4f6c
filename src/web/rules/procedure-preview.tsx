import { raw } from 'hono/html';
import { differences } from '../../configuration/differences.ts';
import { dayAndDate, limitInWords } from '../../language/en/dates.ts';
import { ownProceduresTexts } from '../../language/en/pages-own-procedures.ts';
import { texts as textsOf } from '../../language/language.ts';
import { toSvg } from '../../machines/diagram/to-svg.ts';
import { diagramOf } from '../../machines/diagram.ts';
import { procedureClocks } from '../../machines/procedure-clocks.ts';
import type { Procedure } from '../../machines/procedure.ts';
import { DifferencesTable } from '../admin/differences-table.tsx';
import { clockName } from '../case/case-in-words.ts';
import { dataTable } from '../data-table.tsx';
import { summaryList } from '../govuk.ts';
import { ProcedureStages } from './procedure-stages.tsx';

const texts = ownProceduresTexts.preview;
const { bodyAfter } = textsOf('en');

interface Props {
  procedure: Procedure;
  /** The version before it; null for a first one. */
  before: Procedure | null;
}

/** A procedure as those who decide on it look at it: its figures and clauses, what differs from the version before, its picture. */
export function ProcedurePreview({ procedure, before }: Props) {
  return (
    <>
      {summaryList({
        rows: factsOf(procedure).map(([key, value]) => ({ key: { text: key }, value: { text: value } })),
      })}
      <h2 class="govuk-heading-m">{texts.stages.heading}</h2>
      <ProcedureStages stages={procedure.stages} />
      <h2 class="govuk-heading-m">{texts.clocks}</h2>
      <Clocks procedure={procedure} />
      <Differences procedure={procedure} before={before} />
      <h2 class="govuk-heading-m">{texts.diagram}</h2>
      <p class="govuk-body">{texts.diagramHint}</p>
      <div class="redress-scroll" tabindex={0} role="region" aria-label={texts.diagram}>
        {raw(toSvg(diagramOf(procedure)))}
      </div>
    </>
  );
}

function factsOf(procedure: Procedure): [string, string][] {
  const { title, id, version, inForceFrom } = procedure;
  return [
    [texts.facts.title, title],
    [texts.facts.id, id],
    [texts.facts.version, String(version)],
    [texts.facts.from, dayAndDate(inForceFrom)],
    [texts.facts.then, bodyAfter(procedure).name],
  ];
}

function Clocks({ procedure }: { procedure: Procedure }) {
  const titles = new Map(procedure.stages.map(({ id, title }) => [id, title]));
  return dataTable({
    name: texts.clocks,
    head: Object.values(texts.clockHead),
    rows: procedureClocks(procedure).map(({ clock, stage, terms }) => [
      { text: (stage === null ? undefined : titles.get(stage)) ?? texts.across },
      { text: clockName(clock) },
      { text: terms.limit === null ? texts.noDate : limitInWords(terms.limit) },
      { text: texts.forces[terms.strength] },
      { text: terms.citation },
    ]),
  });
}

function Differences({ procedure, before }: Props) {
  if (before === null) return <p class="govuk-body">{texts.isFirst}</p>;
  const heading = texts.differences(before.version);
  const names = new Map(procedure.stages.map(({ id, title }) => [id, title]));
  return (
    <>
      <h2 class="govuk-heading-m">{heading}</h2>
      <DifferencesTable name={heading} differences={differences(before, procedure)} names={names} />
    </>
  );
}
