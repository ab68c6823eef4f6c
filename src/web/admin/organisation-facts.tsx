import type { Child } from 'hono/jsx';
import { organisationTexts } from '../../language/en/pages-admin-organisation.ts';
import type { OutsideBody } from '../../language/find-body.ts';
import { summaryList } from '../govuk.ts';
import { linkTo } from '../link.ts';
import { pathTo } from '../paths.ts';

const texts = organisationTexts.fixed;

/** What is no setting of the page of an organisation, but belongs to it. */
export interface OrganisationFacts {
  hosts: readonly string[];
  /** Each once, in the order of the procedures. */
  ombudsmen: readonly OutsideBody[];
}

/** Where the organisation is reached, its privacy notice and its Ombudsmen, to read only. */
export function OrganisationFactsList({ hosts, ombudsmen }: OrganisationFacts) {
  const rows = [
    { name: texts.hosts, lines: hosts.length === 0 ? [texts.noHosts] : hosts, hint: texts.hostsHint },
    { name: texts.privacy, lines: [linkTo(pathTo('privacy'), texts.privacyLink)], hint: texts.privacyHint },
    { name: texts.ombudsmen, lines: ombudsmen.map((body) => <Body {...body} />), hint: texts.ombudsmenHint },
  ];
  return (
    <section>
      <h2 class="govuk-heading-m">{texts.heading}</h2>
      {summaryList({
        rows: rows.map(({ name, lines, hint }) => ({
          key: { text: name },
          value: { html: String(<Lines lines={lines} hint={hint} />) },
        })),
      })}
    </section>
  );
}

function Lines({ lines, hint }: { lines: readonly Child[]; hint: string }) {
  return (
    <>
      {lines.map((line) => (
        <div>{line}</div>
      ))}
      <div class="govuk-hint govuk-!-margin-bottom-0">{hint}</div>
    </>
  );
}

function Body({ name, website, phone }: OutsideBody) {
  const more = phone === undefined ? '' : `, ${phone}`;
  if (website === '') return <>{`${name}${more}`}</>;
  return (
    <>
      {linkTo(`https://${website.replace(/^https?:\/\//, '')}`, name)}
      {more}
    </>
  );
}
