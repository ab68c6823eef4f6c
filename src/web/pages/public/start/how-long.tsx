import type { OrganisationRules } from '../../../../cases/read-rules.ts';
import type { Texts } from '../../../../language/language.ts';
import { shortPromise } from '../../../../language/standard-sentences.ts';
import type { StageRule } from '../../../../machines/procedure.ts';
import { datesToday } from '../../../../cases/dates-today.ts';
import { pathTo } from '../../../paths.ts';

/** What the usual procedure promises, stage by stage. */
export function HowLong({ rules, texts }: { rules: OrganisationRules; texts: Texts }) {
  const { startTexts: words } = texts.start;
  return (
    <>
      <h2 class="govuk-heading-m">{words.howLong}</h2>
      <ol class="govuk-list govuk-list--number">
        {stepsOf(rules, texts).map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('standards')}>
          {words.standards}
        </a>
      </p>
    </>
  );
}

function stepsOf(rules: OrganisationRules, texts: Texts): string[] {
  const [usual] = rules.procedures;
  const { moreTime } = texts.start.startTexts;
  if (usual === undefined) return [moreTime];
  const { dates } = datesToday(rules, usual);
  return [...usual.stages.map((stage) => stepOf(stage, dates, usual.stages.length, texts)), moreTime];
}

type Dates = ReturnType<typeof datesToday>['dates'];

function stepOf(stage: StageRule, dates: Dates, stages: number, texts: Texts): string {
  const names = ['acknowledge', 'panel', 'respond'].map((step) => `${stage.id}.${step}`);
  const promised = names.flatMap((name) => dates.find(({ clock }) => clock === name) ?? []);
  const promises = promised.map((date) => shortPromise(date, texts)).join(' ');
  return texts.start.startTexts.stage(stages === 1 ? '' : texts.clocks.stage(stage.id), promises);
}
