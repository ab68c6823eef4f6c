import { promiseInWords } from '../../../../language/standard-sentences.ts';
import type { StandardProps } from './standard-props.ts';

/** Where the procedure leads in the end, and until when. */
export function OutsideStandard({ procedure, dates, texts }: Pick<StandardProps, 'procedure' | 'dates' | 'texts'>) {
  const { name, website, phone, usualLimit } = texts.bodyAfter(procedure);
  const words = texts.standards.standardsTexts;
  const window = dates.find(({ clock }) => clock === 'ombudsman.window');
  return (
    <>
      <h2 class="govuk-heading-m">{words.outside}</h2>
      <p class="govuk-body">{words.outsideBody(name)}</p>
      <ul class="govuk-list govuk-list--bullet">
        {window === undefined ? '' : <li>{promiseInWords(window, texts)}</li>}
        {window === undefined && usualLimit !== undefined ? <li>{words.usual(usualLimit)}</li> : ''}
        {phone === undefined ? '' : <li>{words.telephone(phone)}</li>}
        {website === '' ? '' : <Website address={website} />}
      </ul>
    </>
  );
}

function Website({ address }: { address: string }) {
  return (
    <li>
      <a class="govuk-link" href={`https://${address}`}>
        {address}
      </a>
    </li>
  );
}
