import { listChanges, type ChangeListed } from '../../../configuration/list-changes.ts';
import { namesOfIds } from '../../../configuration/names-of-ids.ts';
import type { Page } from '../../../cases/view.ts';
import { adminTexts, changesTexts as texts } from '../../../language/en/pages-admin.ts';
import { areaInWords } from '../../admin/area-in-words.ts';
import { momentInWords } from '../../case/case-in-words.ts';
import { dataTable } from '../../data-table.tsx';
import { pagination, tag } from '../../govuk.ts';
import { linkTo } from '../../link.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { readPage } from '../../read-cursor.ts';

interface Props {
  waiting: ChangeListed[];
  settled: Page<ChangeListed>;
  names: ReadonlyMap<string, string>;
}

const perPage = 25;

/** The history of the configuration: what waits for a second person first, then all that was settled. */
export const changesPage = definePage<Props>({
  path: patterns.adminChanges,
  access: ['configuration.read', 'rules.manage', 'template.manage'],
  async load({ ctx, query }) {
    const cursor = query.get('cursor') ?? undefined;
    const waiting = (await listChanges(ctx, { state: 'waiting', limit: 100 })).items;
    const settled = await readPage(listChanges(ctx, { state: 'settled', limit: perPage, cursor }));
    const subjects = [...waiting, ...settled.items].flatMap(({ subject }) => subject ?? []);
    return { waiting, settled, names: await namesOfIds(ctx, subjects) };
  },
  view: (props) => ({
    title: texts.title,
    back: { href: pathTo('admin'), text: adminTexts.back },
    wide: true,
    body: <Changes {...props} />,
  }),
});

function Changes({ waiting, settled, names }: Props) {
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <h2 class="govuk-heading-m">{texts.waiting}</h2>
      {waiting.length === 0 ? <p class="govuk-body">{texts.noneWaiting}</p> : tableOf(texts.waiting, waiting, names)}
      <h2 class="govuk-heading-m">{texts.settled}</h2>
      {settled.items.length === 0 ? (
        <p class="govuk-body">{texts.noneSettled}</p>
      ) : (
        tableOf(texts.settled, settled.items, names)
      )}
      {settled.nextCursor === null
        ? ''
        : pagination({
            landmarkLabel: texts.pages,
            next: { href: pathTo('adminChanges', {}, { cursor: settled.nextCursor }) },
          })}
    </>
  );
}

function tableOf(name: string, changes: readonly ChangeListed[], names: Props['names']) {
  return dataTable({ name, head: Object.values(texts.head), rows: changes.map((change) => rowOf(change, names)) });
}

function rowOf({ changeId, area, subject, state, proposedAt, proposedBy }: ChangeListed, names: Props['names']) {
  const { text, tag: classes } = texts.states[state];
  return [
    { html: linkTo(pathTo('adminChange', { id: changeId }), areaInWords(area, subject, names)) },
    { text: proposedBy },
    { text: momentInWords(proposedAt.toISOString()) },
    { html: tag({ text, classes }) },
  ];
}
