import { peopleTexts } from '../../../language/en/pages-people.ts';
import { permissionsTexts as texts } from '../../../language/en/pages-permissions.ts';
import { mayDo } from '../../../permissions/may-do.ts';
import { linkTo } from '../../link.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { openedBy, type Opened } from '../../permissions/opened-by.ts';
import { PermissionMatrix } from '../../permissions/permission-matrix.tsx';

/** Who may do what: made from the table that decides, and from what every page and route declares. */
export const permissionsPage = definePage<{ opened: Opened[]; mayChange: boolean }>({
  path: patterns.adminPermissions,
  access: ['people.manage', 'configuration.read'],
  load({ http, ctx }) {
    const declaredBy = (name: 'api' | 'web') =>
      http.get('sites').flatMap((site) => (site.name === name ? site.declared : []));
    const opened = openedBy(declaredBy('web'), declaredBy('api'));
    return Promise.resolve({ opened, mayChange: mayDo(ctx.actor, 'people.manage') });
  },
  view: ({ opened, mayChange }) => ({
    title: texts.title,
    wide: true,
    body: (
      <>
        <p class="govuk-body">{texts.intro}</p>
        {mayChange ? <p class="govuk-body">{linkTo(pathTo('adminPeople'), peopleTexts.title)}</p> : ''}
        <PermissionMatrix opened={opened} />
      </>
    ),
  }),
});
