import type { OrganisationDescription } from '../../identity/describe-organisation.ts';
import type { Texts } from '../../language/language.ts';

/** Every way to reach the organisation, the same on each page. */
export function ContactWays({ contact, texts }: { contact: OrganisationDescription['contact']; texts: Texts }) {
  const { phone, email, hours, address } = contact;
  const words = texts.layout.footer;
  return (
    <ul class="govuk-list">
      {phone ? <li>{words.phone(phone.replaceAll(' ', '\u00a0'))}</li> : ''}
      {email ? <Email words={words.email} address={email} /> : ''}
      {hours ? <li>{words.hours(hours)}</li> : ''}
      {address ? <li class="redress-words">{words.address(address)}</li> : ''}
    </ul>
  );
}

function Email({ words, address }: { words: string; address: string }) {
  return (
    <li>
      {words}{' '}
      <a class="govuk-link" href={`mailto:${address}`}>
        {address}
      </a>
    </li>
  );
}
