import { listChanges, type ChangeListed } from '../../../configuration/list-changes.ts';
import { namesOfIds } from '../../../configuration/names-of-ids.ts';
import type { Page } from '../../../cases/view.ts';
import { adminTexts, changesTexts as texts } from '../../../language/en/pages-admin.ts';
import { mayDo } from '../../../permissions/may-do.ts';
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
  /** Whether the reader may see the pages of the rules. */
  seesRules: boolean;
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
    const seesRules = mayDo(ctx.actor, 'rules.manage') || mayDo(ctx.actor, 'configuration.read');
    return { waiting, settled, names: await namesOfIds(ctx, subjects), seesRules };
  },
  view: (props) => ({
    title: texts.title,
    back: { href: pathTo('admin'), text: adminTexts.back },
    wide: true,
    body: <Changes {...props} />,
  }),
});

function Changes({ waiting, settled, ...shown }: Props) {
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <h2 class="govuk-heading-m">{texts.waiting}</h2>
      {waiting.length === 0 ? <p class="govuk-body">{texts.noneWaiting}</p> : tableOf(texts.waiting, waiting, shown)}
      <h2 class="govuk-heading-m">{texts.settled}</h2>
      {settled.items.length === 0 ? (
        <p class="govuk-body">{texts.noneSettled}</p>
      ) : (
        tableOf(texts.settled, settled.items, shown)
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

type Shown = Pick<Props, 'names' | 'seesRules'>;

function tableOf(name: string, changes: readonly ChangeListed[], shown: Shown) {
  return dataTable({ name, head: Object.values(texts.head), rows: changes.map((change) => rowOf(change, shown)) });
}

/** A change of the rules has a page that says it in the words of the rules, and tries it on past cases. */
const ofRules = ['policy', 'procedures', 'ownProcedure'];

function rowOf({ changeId, area, subject, state, proposedAt, proposedBy }: ChangeListed, { names, seesRules }: Shown) {
  const page = seesRules && ofRules.includes(area) ? 'adminRulesChange' : 'adminChange';
  const { text, tag: classes } = texts.states[state];
  return [
    { html: linkTo(pathTo(page, { id: changeId }), areaInWords(area, subject, names)) },
    { text: proposedBy },
    { text: momentInWords(proposedAt.toISOString()) },
    { html: tag({ text, classes }) },
  ];
}
