import { londonDate } from '../../../calendar/london.ts';
import { adminTexts } from '../../../language/en/pages-admin.ts';
import { dateInWords } from '../../../language/en/dates.ts';
import { letterTemplateTexts as texts } from '../../../language/en/pages-letter-templates.ts';
import { letterKindNames } from '../../../letters/letter-kind.ts';
import { listOwnTemplates } from '../../../letters/templates/list-in-force.ts';
import { listProposals, type TemplateProposal } from '../../../letters/templates/list-proposals.ts';
import type { TemplateName } from '../../../letters/templates/template-body.ts';
import { dataTable } from '../../data-table.tsx';
import { templateInWords } from '../../letters/template-in-words.ts';
import { linkTo } from '../../link.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props {
  own: Awaited<ReturnType<typeof listOwnTemplates>>;
  waiting: TemplateProposal[];
}

/** Every template of a letter: which version is in force, and what waits for a second person. */
export const templatesPage = definePage<Props>({
  path: patterns.adminTemplates,
  access: ['template.manage'],
  load: async ({ ctx }) => ({ own: await listOwnTemplates(ctx), waiting: await listProposals(ctx) }),
  view: (props) => ({
    title: texts.title,
    back: { href: pathTo('admin'), text: adminTexts.back },
    wide: true,
    body: <Templates {...props} />,
  }),
});

function Templates({ own, waiting }: Props) {
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      {waiting.length === 0 ? (
        ''
      ) : (
        <>
          <h2 class="govuk-heading-m">{texts.waiting}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {waiting.map(({ changeId: id, body, proposedBy, proposedAt }) => (
              <li>
                {linkTo(pathTo('adminChange', { id }), templateInWords(body))}.{' '}
                {texts.waitingBy(proposedBy, dateInWords(londonDate(proposedAt)))}
              </li>
            ))}
          </ul>
        </>
      )}
      {dataTable({
        name: texts.title,
        head: Object.values(texts.head),
        rows: allTemplates.map((name) => rowOf(name, own)),
      })}
    </>
  );
}

const allTemplates: readonly TemplateName[] = letterKindNames.flatMap((kind) =>
  (['en', 'cy'] as const).flatMap((language) =>
    (['standard', 'easyRead'] as const).map((format) => ({ kind, language, format })),
  ),
);

function rowOf(name: TemplateName, own: Props['own']) {
  const { kind, language, format } = name;
  const current = own.get(`${kind}/${language}/${format}`);
  return [
    { html: linkTo(pathTo('adminTemplate', { ...name }), texts.kinds[kind], templateInWords(name)) },
    { text: texts.languages[language] },
    { text: texts.formats[format] },
    { text: current === undefined ? texts.delivered : texts.version(current.version) },
    { text: current === undefined ? '' : dateInWords(londonDate(current.inForceFrom)) },
  ];
}
