import { listChanges, type ChangeListed } from '../../../configuration/list-changes.ts';
import { londonDate } from '../../../calendar/london.ts';
import { dayAndDate } from '../../../language/en/dates.ts';
import { ownProceduresTexts as texts } from '../../../language/en/pages-own-procedures.ts';
import { rulesTexts } from '../../../language/en/pages-rules.ts';
import { ownerOf } from '../../../machines/own-procedures.ts';
import type { Procedure } from '../../../machines/procedure.ts';
import { mayDo } from '../../../permissions/may-do.ts';
import { dataTable } from '../../data-table.tsx';
import { tag } from '../../govuk.ts';
import { linkTo } from '../../link.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { latestOpenTo, ownVersions, type OwnVersion } from '../../rules/own-versions.ts';
import { WaitingChanges } from '../../rules/waiting-changes.tsx';

interface Props {
  versions: OwnVersion[];
  waiting: ChangeListed[];
  known: Procedure[];
  mayWrite: boolean;
}

/** The procedures that the organisation has written itself, version by version, and those that one may begin from. */
export const ownProceduresPage = definePage<Props>({
  path: patterns.adminOwnProcedures,
  access: ['rules.manage', 'configuration.read'],
  async load({ ctx }) {
    const versions = await ownVersions(ctx, londonDate(ctx.clock.now()));
    const waiting = await listChanges(ctx, { state: 'waiting', area: 'ownProcedure', limit: 20 });
    const known = latestOpenTo(ctx.actor.organisationId);
    return { versions, waiting: waiting.items, known, mayWrite: mayDo(ctx.actor, 'rules.manage') };
  },
  view: (props) => ({
    title: texts.title,
    back: { href: pathTo('adminRules'), text: rulesTexts.back },
    wide: true,
    body: <OwnProcedures {...props} />,
  }),
});

function OwnProcedures({ versions, waiting, known, mayWrite }: Props) {
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <WaitingChanges waiting={waiting} />
      <h2 class="govuk-heading-m">{texts.list.heading}</h2>
      {versions.length === 0 ? <p class="govuk-body">{texts.list.none}</p> : <Versions {...{ versions, mayWrite }} />}
      {mayWrite ? (
        <p class="govuk-body">
          {texts.list.choose} {linkTo(pathTo('adminProcedures'), rulesTexts.parts.procedures.title)}.
        </p>
      ) : (
        ''
      )}
      <h2 class="govuk-heading-m">{texts.start.heading}</h2>
      {dataTable({
        name: texts.start.name,
        head: mayWrite
          ? Object.values(texts.start.head)
          : [texts.start.head.title, texts.start.head.version, texts.start.head.file],
        rows: known.map(({ id, title, version }) => [
          { text: `${title} (${id})` },
          { text: String(version) },
          ...(mayWrite
            ? [
                {
                  html: linkTo(
                    pathTo('adminOwnProcedure', {}, { from: id }),
                    ownerOf(id) === null ? texts.start.write : texts.list.change,
                    title,
                  ),
                },
              ]
            : []),
          { html: linkTo(pathTo('adminProcedureFile', { procedure: id }), texts.start.download, title) },
        ]),
      })}
    </>
  );
}

function Versions({ versions, mayWrite }: Pick<Props, 'versions' | 'mayWrite'>) {
  const { head, heading, states, change } = texts.list;
  const { next, ...shown } = head;
  return dataTable({
    name: heading,
    head: [...Object.values(shown), ...(mayWrite ? [next] : [])],
    rows: versions.map(({ procedure: { id, title, version, inForceFrom }, state, isLast }) => [
      { text: `${title} (${id})` },
      { text: String(version) },
      { text: dayAndDate(inForceFrom) },
      { html: tag({ text: states[state].text, classes: states[state].tag }) },
      ...(mayWrite
        ? [isLast ? { html: linkTo(pathTo('adminOwnProcedure', {}, { from: id }), change, title) } : { text: '' }]
        : []),
    ]),
  });
}
