import { button, insetText } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import type { PageRequest } from '../../page.ts';
import { pathTo } from '../../paths.ts';
import type { SavedHere } from './saved.tsx';

export function JustSaved({ saved, request }: { saved: SavedHere; request: PageRequest }) {
  const texts = request.texts.drafts.savedTexts;
  return (
    <>
      <p class="govuk-body">{texts.sentTo(saved.returnTo)}</p>
      <p class="govuk-body">{texts.kept(request.texts.dates.dateInWords(saved.keptUntil))}</p>
      {insetText({ text: texts.notReceived })}
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('lodge')}>
          {texts.carryOn}
        </a>
      </p>
      <h2 class="govuk-heading-m">{texts.notArrivedTitle}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {texts.notArrived.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <Form request={request}>
        {button({ text: texts.another, classes: 'govuk-button--secondary', preventDoubleClick: true })}
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('save')}>
          {texts.otherAddress}
        </a>
      </p>
      <h2 class="govuk-heading-m">{texts.leaveTitle}</h2>
      <p class="govuk-body">{texts.leaveBody}</p>
      <Form request={request}>
        {button({ text: texts.leave, name: 'do', value: 'leave', classes: 'govuk-button--secondary' })}
      </Form>
    </>
  );
}

export function HowToComeBack({ request }: { request: PageRequest }) {
  const texts = request.texts.drafts.savedTexts;
  return (
    <>
      {texts.how.map((paragraph) => (
        <p class="govuk-body">{paragraph}</p>
      ))}
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('lodge')}>
          {texts.start}
        </a>
      </p>
    </>
  );
}
