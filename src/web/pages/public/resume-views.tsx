import type { LinkState } from '../../../drafts/find-draft-link.ts';
import { button, insetText } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import type { PageRequest } from '../../page.ts';
import { pathTo } from '../../paths.ts';

export function LinkIsReady({ request }: { request: PageRequest }) {
  const texts = request.texts.drafts.resumeTexts;
  return (
    <>
      {insetText({ text: texts.notReceived })}
      <p class="govuk-body">{texts.ready}</p>
      <Form request={request}>{button({ text: texts.open, preventDoubleClick: true })}</Form>
    </>
  );
}

export function LinkIsClosed({ state, request }: { state: Exclude<LinkState, 'ready'>; request: PageRequest }) {
  const texts = request.texts.drafts.resumeTexts;
  return (
    <>
      <p class="govuk-body">{texts.why[state]}</p>
      {state === 'sent' ? (
        ''
      ) : (
        <Form request={request}>
          <p class="govuk-body">{texts.offer}</p>
          {button({ text: texts.another, name: 'do', value: 'another', preventDoubleClick: true })}
        </Form>
      )}
      <WaysOn request={request} />
    </>
  );
}

export function AnotherIsComing({ request }: { request: PageRequest }) {
  const texts = request.texts.drafts.resumeTexts;
  return (
    <>
      <p class="govuk-body">{texts.asked}</p>
      <p class="govuk-body">{texts.askedNothing}</p>
      <WaysOn request={request} />
    </>
  );
}

function WaysOn({ request }: { request: PageRequest }) {
  const texts = request.texts.drafts.resumeTexts;
  return (
    <ul class="govuk-list">
      <li>
        <a class="govuk-link" href={pathTo('lodge')}>
          {texts.start}
        </a>
      </li>
      <li>
        <a class="govuk-link" href={pathTo('track')}>
          {texts.track}
        </a>
      </li>
    </ul>
  );
}
