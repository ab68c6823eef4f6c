import { readRules, type OrganisationRules } from '../../../cases/read-rules.ts';
import { clocks } from '../../../language/en/clocks.ts';
import { bodyAfter, type OutsideBody } from '../../../language/en/ombudsmen.ts';
import { homeTexts as texts } from '../../../language/en/pages-public.ts';
import { texts as textsIn } from '../../../language/language.ts';
import { shortPromise } from '../../../language/standard-sentences.ts';

import type { Procedure, StageRule } from '../../../machines/procedure.ts';
import { procedureName } from '../../case/case-in-words.ts';
import { datesToday } from '../../case/dates-today.ts';
import { button } from '../../govuk.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

/** Where everybody begins: what this is for, how long it takes by the rules in force, and the two ways on. */
export const homePage = definePage<OrganisationRules>({
  path: patterns.home,
  access: 'public',
  load: ({ ctx }) => readRules(ctx),
  view: (rules) => ({ title: texts.title, body: <Home rules={rules} /> }),
});

function Home({ rules }: { rules: OrganisationRules }) {
  return (
    <>
      <p class="govuk-body-l">{texts.intro}</p>
      <p class="govuk-body">{texts.free}</p>
      {button({ text: texts.start, href: pathTo('lodge') })}
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('track')}>
          {texts.track}
        </a>
      </p>
      <h2 class="govuk-heading-m">{texts.howLong}</h2>
      <ol class="govuk-list govuk-list--number">
        {stepsOf(rules).map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('standards')}>
          {texts.standards}
        </a>
      </p>
      <h2 class="govuk-heading-m">{texts.notAComplaint}</h2>
      <p class="govuk-body">{texts.notAComplaintBody}</p>
      <h2 class="govuk-heading-m">{texts.ombudsman}</h2>
      <p class="govuk-body">{texts.ombudsmanBody}</p>
      <ul class="govuk-list govuk-list--bullet">
        {rules.procedures.map((procedure, i) => (
          <Ombudsman
            whose={whose(procedure, { isFirst: i === 0, of: rules.procedures.length })}
            who={bodyAfter(procedure)}
          />
        ))}
      </ul>
      <p class="govuk-body">{texts.otherWays}</p>
    </>
  );
}

/** What the usual procedure promises, stage by stage. */
function stepsOf(rules: OrganisationRules): string[] {
  const [usual] = rules.procedures;
  if (usual === undefined) return [texts.moreTime];
  const { dates } = datesToday(rules, usual);
  return [...usual.stages.map((stage) => stepOf(stage, dates, usual.stages.length)), texts.moreTime];
}

function stepOf(stage: StageRule, dates: ReturnType<typeof datesToday>['dates'], stages: number): string {
  const names = ['acknowledge', 'panel', 'respond'].map((step) => `${stage.id}.${step}`);
  const promised = names.flatMap((name) => dates.find(({ clock }) => clock === name) ?? []);
  return texts.stage(
    stages === 1 ? '' : clocks.stage(stage.id),
    promised.map((date) => shortPromise(date, textsIn('en'))).join(' '),
  );
}

function whose({ id }: Procedure, { isFirst, of }: { isFirst: boolean; of: number }): string {
  if (id === 'ho-code' && of > 1) return texts.forHomes;
  if (isFirst) return of === 1 ? '' : texts.forMost;
  return texts.forOthers(procedureName(id));
}

function Ombudsman({ whose: words, who }: { whose: string; who: OutsideBody }) {
  return (
    <li>
      {words} {who.name}
      {who.phone === undefined ? '' : `, ${texts.telephone(who.phone)}`}{' '}
      {who.website === '' ? (
        ''
      ) : (
        <a class="govuk-link" href={`https://${who.website}`}>
          {who.website}
        </a>
      )}
    </li>
  );
}
