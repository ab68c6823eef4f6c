import { listChanges } from '../../../configuration/list-changes.ts';
import { isAmong } from '../../../http/access.ts';
import { adminTexts as texts } from '../../../language/en/pages-admin.ts';
import { adminAccess } from '../../admin/admin-access.ts';
import { adminSections, type AdminSection } from '../../admin/admin-sections.ts';
import { insetText } from '../../govuk.ts';
import { linkTo } from '../../link.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props {
  sections: readonly AdminSection[];
  waiting: number;
}

/** The parts of administration that somebody may open, and what waits for them. */
export const adminPage = definePage<Props>({
  path: patterns.admin,
  access: adminAccess,
  async load({ ctx }) {
    const { items } = await listChanges(ctx, { state: 'waiting', limit: 100 });
    return { sections: adminSections.filter(({ access }) => isAmong(ctx.actor, access)), waiting: items.length };
  },
  view: (props) => ({ title: texts.title, body: <Home {...props} /> }),
});

function Home({ sections, waiting }: Props) {
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      {waiting === 0 ? '' : insetText({ html: linkTo(pathTo('adminChanges'), texts.waiting(waiting)) })}
      <ul class="govuk-list govuk-list--spaced">
        {sections.map(({ name, href }) => (
          <li>
            {linkTo(href, texts.sections[name].title)}
            <br />
            {texts.sections[name].hint}
          </li>
        ))}
      </ul>
    </>
  );
}
