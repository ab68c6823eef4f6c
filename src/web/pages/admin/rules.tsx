import { listChanges, type ChangeListed } from '../../../configuration/list-changes.ts';
import { policiesOf, type PolicyVersion } from '../../../identity/policies-of.ts';
import { londonDate } from '../../../calendar/london.ts';
import { dayAndDate } from '../../../language/en/dates.ts';
import { ownProceduresTexts } from '../../../language/en/pages-own-procedures.ts';
import { rulesTexts as texts } from '../../../language/en/pages-rules.ts';
import { mayDo } from '../../../permissions/may-do.ts';
import { dataTable } from '../../data-table.tsx';
import { summaryList } from '../../govuk.ts';
import { linkTo } from '../../link.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { organisationRules, type OrganisationRules } from '../../rules/organisation-rules.ts';
import { policyInWords } from '../../rules/policy-in-words.ts';
import { policyParts, isPart } from '../../rules/policy-parts.ts';
import { WaitingChanges } from '../../rules/waiting-changes.tsx';

interface Props {
  rules: OrganisationRules;
  versions: PolicyVersion[];
  waiting: ChangeListed[];
  now: Date;
  mayChange: boolean;
}

const mostWaiting = 20;

/** What the organisation has chosen, from when, and what waits for a second person. */
export const rulesPage = definePage<Props>({
  path: patterns.adminRules,
  access: ['rules.manage', 'configuration.read'],
  async load({ ctx }) {
    const waitingFor = (area: string) => listChanges(ctx, { state: 'waiting', area, limit: mostWaiting });
    const [policies, procedures] = [await waitingFor('policy'), await waitingFor('procedures')];
    const own = await waitingFor('ownProcedure');
    return {
      rules: await organisationRules(ctx),
      versions: await policiesOf(ctx),
      waiting: [...policies.items, ...procedures.items, ...own.items],
      now: ctx.clock.now(),
      mayChange: mayDo(ctx.actor, 'rules.manage'),
    };
  },
  view: (props) => ({ title: texts.title, wide: true, body: <Rules {...props} /> }),
});

function Rules({ rules, versions, waiting, now, mayChange }: Props) {
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <WaitingChanges waiting={waiting} />
      {mayChange ? <Parts /> : ''}
      <h2 class="govuk-heading-m">{inForceLine(versions, now)}</h2>
      {summaryList({
        rows: policyInWords(rules.policy, rules.procedures).map(({ what, chosen }) => ({
          key: { text: what },
          value: { text: chosen },
        })),
      })}
      <Procedures {...rules} />
      <h2 class="govuk-heading-m">{texts.versions.heading}</h2>
      {dataTable({
        name: texts.versions.heading,
        head: Object.values(texts.versions.head),
        rows: versions.map((version) => versionRow(version, versions, now)),
      })}
    </>
  );
}

function Parts() {
  const names = Object.keys(policyParts).filter(isPart);
  return (
    <>
      <h2 class="govuk-heading-m">{texts.parts.heading}</h2>
      <ul class="govuk-list redress-actions">
        {names.map((part) => (
          <li>
            {linkTo(pathTo('adminRulesPart', { part }), texts.parts[part].title)}
            <br />
            {texts.parts[part].hint}
          </li>
        ))}
        <li>
          {linkTo(pathTo('adminProcedures'), texts.parts.procedures.title)}
          <br />
          {texts.parts.procedures.hint}
        </li>
        <li>
          {linkTo(pathTo('adminOwnProcedures'), ownProceduresTexts.title)}
          <br />
          {ownProceduresTexts.hint}
        </li>
      </ul>
    </>
  );
}

function Procedures({ procedures }: OrganisationRules) {
  const { head, heading, standards } = texts.procedures;
  return (
    <>
      <h2 class="govuk-heading-m">{heading}</h2>
      {dataTable({
        name: heading,
        head: Object.values(head),
        rows: procedures.map(({ id, title, version }) => [
          { text: title },
          { text: String(version) },
          { html: linkTo(pathTo('standard', { procedure: id }), standards) },
        ]),
      })}
    </>
  );
}

function inForceLine(versions: readonly PolicyVersion[], now: Date): string {
  const found = inForceOf(versions, now);
  return found === undefined ? '' : texts.inForce(found.version, dayAndDate(londonDate(found.inForceFrom)));
}

/** The latest version that has begun, else the first. */
function inForceOf(versions: readonly PolicyVersion[], now: Date): PolicyVersion | undefined {
  return versions.find(({ inForceFrom }) => inForceFrom <= now) ?? versions.at(-1);
}

function versionRow(one: PolicyVersion, versions: readonly PolicyVersion[], now: Date) {
  const { now: inForce, coming, past, nobody } = texts.versions;
  const state = one === inForceOf(versions, now) ? inForce : one.inForceFrom > now ? coming : past;
  return [
    { text: String(one.version) },
    { text: dayAndDate(londonDate(one.inForceFrom)) },
    { text: one.by ?? nobody },
    { text: state },
  ];
}
