import { eventTexts } from '../../language/en/pages-staff-events.ts';
import { permissionsTexts as texts, permissionTexts } from '../../language/en/pages-permissions.ts';
import { roleTexts } from '../../language/en/staff-roles.ts';
import { staffRoles, type StaffRole } from '../../permissions/staff-role.ts';
import { wordsFor } from '../case/case-in-words.ts';
import { dataTable } from '../data-table.tsx';
import { details } from '../govuk.ts';
import { heldBy, type Opened } from './opened-by.ts';

/** Permission by role, in words that are read aloud; then what each permission opens. */
export function PermissionMatrix({ opened }: { opened: readonly Opened[] }) {
  return (
    <>
      {dataTable({
        name: texts.caption,
        caption: { text: texts.caption, size: 'm' },
        classes: 'govuk-!-font-size-16',
        head: [{ text: texts.may, classes: 'govuk-!-width-one-third' }, ...staffRoles.map(headOf)],
        rows: opened.map((one) => [
          { text: capital(permissionTexts[one.permission]) },
          ...heldBy(one).map(({ holds }) => ({
            text: holds ? texts.yes : texts.no,
            classes: holds ? `${narrow} govuk-!-font-weight-bold` : narrow,
          })),
        ]),
      })}
      <h2 class="govuk-heading-m">{texts.where}</h2>
      <p class="govuk-body">{texts.withheld}</p>
      {opened.map((one) =>
        details({ summaryText: capital(permissionTexts[one.permission]), html: String(<OpenedBy {...one} />) }),
      )}
    </>
  );
}

/** Eleven roles stand side by side on a screen of 1366 pixels. */
const narrow = 'govuk-!-font-size-16 govuk-!-padding-right-2';

function headOf(role: StaffRole) {
  return { text: roleTexts[role].name, classes: narrow };
}

function OpenedBy({ pages, routes, events, fields }: Opened) {
  const lists = { pages, routes, events: events.map(eventName), fields };
  if (Object.values(lists).every((list) => list.length === 0)) return <p class="govuk-body">{texts.nothing}</p>;
  return (
    <>
      <Listed heading={texts.pages} items={lists.pages} isCode />
      <Listed heading={texts.routes} items={lists.routes} isCode />
      <Listed heading={texts.events} items={lists.events} />
      <Listed heading={texts.fields} items={lists.fields} isCode />
    </>
  );
}

function Listed({ heading, items, isCode = false }: { heading: string; items: string[]; isCode?: boolean }) {
  if (items.length === 0) return <></>;
  return (
    <>
      <h3 class="govuk-heading-s">{heading}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {items.map((item) => (
          <li>{isCode ? <code>{item}</code> : item}</li>
        ))}
      </ul>
    </>
  );
}

/** As its form is called; what has no form keeps its own name. */
function eventName(event: string): string {
  return wordsFor<{ title: string }>(eventTexts, event)?.title ?? event;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
