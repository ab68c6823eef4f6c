import { londonDate } from '../../calendar/london.ts';
import type { PersonListed } from '../../identity/people/list-people.ts';
import { dateInWords } from '../../language/en/dates.ts';
import { peopleTexts, personTexts as texts } from '../../language/en/pages-people.ts';
import { rolesInWords } from '../../language/en/staff-roles.ts';
import { button, summaryList } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';
import { pathTo } from '../paths.ts';

/** What somebody may do, and the ways to change it. */
export function PersonFacts({ person, request }: { person: PersonListed; request: PageRequest }) {
  const { rows } = texts;
  const { staffId: id, isActive } = person;
  return (
    <>
      {summaryList({
        rows: factsOf(person).map(([name, text]) => ({ key: { text: rows[name] }, value: { text } })),
      })}
      <div class="govuk-button-group">
        {button({
          text: texts.changeRoles,
          href: pathTo('adminPersonRoles', { id }),
          classes: 'govuk-button--secondary',
        })}
        {isActive
          ? button({
              text: texts.leaves,
              href: pathTo('adminPersonLeaves', { id }),
              classes: 'govuk-button--secondary',
            })
          : ''}
      </div>
      {isActive ? <SendLink hasSignedIn={person.lastSignInAt !== null} request={request} /> : ''}
    </>
  );
}

/** Their first password is theirs to choose; one that is lost begins anew, with its second factor. */
function SendLink({ hasSignedIn, request }: { hasSignedIn: boolean; request: PageRequest }) {
  const what = hasSignedIn ? 'reset' : 'invite';
  return (
    <Form request={request}>
      {button({
        text: texts.link[what],
        name: 'do',
        value: what,
        classes: 'govuk-button--secondary',
        preventDoubleClick: true,
      })}
    </Form>
  );
}

function factsOf(person: PersonListed): [keyof typeof texts.rows, string][] {
  const { role, alsoRoles, team, isSeniorLead, lastSignInAt, leftAt } = person;
  return [
    ['roles', rolesInWords([role, ...alsoRoles])],
    ['team', team ?? texts.rows.none],
    ['lead', isSeniorLead ? texts.yes : texts.no],
    ['signedIn', lastSignInAt === null ? peopleTexts.never : dateInWords(londonDate(lastSignInAt))],
    ...(leftAt === null ? [] : [['left', dateInWords(londonDate(leftAt))] satisfies ['left', string]]),
  ];
}
