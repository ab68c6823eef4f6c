import { button, input } from '../../govuk.ts';
import { findServices } from '../find-services.ts';
import { pathOfStep } from '../paths-of-steps.ts';
import type { Asking, Step } from '../step.ts';

/** So many services are a list to choose from; of more one searches. */
const shortList = 12;

/** Nobody has to know how the organisation is made up. */
export const serviceStep: Step = {
  name: 'service',
  applies: ({ situation }) => situation.services.length > 0,
  title: ({ situation }) => situation.texts.lodging.steps.service.title,
  fields(asking) {
    const words = asking.situation.texts.lodging.steps.service;
    const shown = findServices(asking).map(({ id, name }) => ({ value: id, text: name }));
    const divider = shown.length > 0 ? { divider: asking.situation.texts.lodging.or } : {};
    const unknown = { value: 'unknown', text: words.unknown, ...divider };
    const { title: label, short, hint, missing } = words;
    return [
      { kind: 'choice', name: 'service', label, short, hint, missing, items: [...shown, unknown] },
      {
        kind: 'line',
        name: 'contractor',
        label: words.contractor,
        hint: words.contractorHint,
        short: words.contractorShort,
        most: 200,
      },
    ];
  },
  before: (asking) => (asking.situation.services.length > shortList ? <Search {...asking} /> : ''),
};

/** Asks the server by an address, so that it works without scripts and can be gone back from. */
function Search(asking: Asking) {
  const { situation } = asking;
  const words = situation.texts.lodging.steps.service;
  const here = pathOfStep('service', situation.isChange);
  return (
    <>
      <form method="get" action={pathOfStep('service')} novalidate>
        {situation.isChange ? <input type="hidden" name="change" value="yes" /> : ''}
        {input({
          id: 'find',
          name: 'find',
          label: { text: words.find },
          value: situation.find,
          classes: 'govuk-input--width-20',
        })}
        {button({ text: words.findButton, classes: 'govuk-button--secondary' })}
      </form>
      {situation.find === '' ? (
        ''
      ) : (
        <p class="govuk-body" role="status">
          {words.found(findServices(asking).length, situation.find)}{' '}
          <a class="govuk-link" href={here}>
            {words.all}
          </a>
        </p>
      )}
    </>
  );
}
