import { button, insetText } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import type { PageRequest } from '../../page.ts';

interface Props {
  /** The day on which the address that is open was made. */
  since: string | null;
  address: string | null;
  request: PageRequest;
}

/** The private address: made, shown once, and stopped. */
export function PrivateAddress({ since, address, request }: Props) {
  const { ownCalendar: texts, dates } = request.texts;
  return (
    <>
      <h2 class="govuk-heading-m">{texts.feedTitle}</h2>
      <p class="govuk-body">{texts.feed}</p>
      {address === null ? insetText({ text: texts.secret }) : <Once address={address} request={request} />}
      {since !== null && address === null ? <p class="govuk-body">{texts.since(dates.dateInWords(since))}</p> : ''}
      {since === null ? '' : <Revoke request={request} />}
      {since !== null && address === null ? <p class="govuk-body">{texts.anotherMeans}</p> : ''}
      <Form request={request}>
        {button({
          text: since === null ? texts.create : texts.another,
          classes: 'govuk-button--secondary',
          preventDoubleClick: true,
        })}
      </Form>
    </>
  );
}

function Once({ address, request }: { address: string; request: PageRequest }) {
  const texts = request.texts.ownCalendar;
  return (
    <>
      <h3 class="govuk-heading-s">{texts.once}</h3>
      <p class="govuk-body">{texts.onceOnly}</p>
      <p class="govuk-body">
        <code>{address}</code>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={address.replace(/^https?:/, 'webcal:')}>
          {texts.subscribe}
        </a>
      </p>
      {insetText({ text: texts.secret })}
    </>
  );
}

function Revoke({ request }: { request: PageRequest }) {
  return (
    <Form request={request}>
      {button({
        text: request.texts.ownCalendar.revoke,
        name: 'do',
        value: 'revoke',
        classes: 'govuk-button--secondary',
      })}
    </Form>
  );
}
