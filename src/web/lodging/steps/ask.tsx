import { one } from '../answers.ts';
import type { Asking, Step } from '../step.ts';

/** Where somebody asks for something for the first time; whoever has done so already goes on to complain. */
export const askStep: Step = {
  ...handOver(),
  name: 'ask',
  applies: ({ answers }) => one(answers.aim, 'aim') === 'ask',
  settle: (answers) => ({ ...answers, aim: { aim: 'complain' }, reported: { reported: 'yes' } }),
};

/** The same for whoever chose it after learning of the two ways. */
export const askInsteadStep: Step = {
  ...handOver(),
  name: 'ask-instead',
  applies: ({ answers }) => one(answers.route, 'route') === 'request',
  settle: (answers) => ({ ...answers, route: { route: 'complaint' } }),
};

function handOver() {
  return {
    title: ({ situation }: Asking) => situation.texts.lodging.steps.ask.title,
    fields: () => [],
    before: (asking: Asking) => <WhereToAsk {...asking} />,
    button: ({ situation }: Asking) => situation.texts.lodging.steps.ask.go,
    rows: () => [],
  };
}

function WhereToAsk({ situation }: Asking) {
  const words = situation.texts.lodging.steps.ask;
  const { reportUrl, contact } = situation;
  return (
    <>
      <p class="govuk-body">{words.body}</p>
      <ul class="govuk-list govuk-list--bullet">
        {reportUrl ? (
          <li>
            <a class="govuk-link" href={reportUrl}>
              {words.report}
            </a>
          </li>
        ) : (
          ''
        )}
        {contact.phone ? <li>{words.phone(contact.phone)}</li> : ''}
        {contact.email ? (
          <li>
            {words.email}{' '}
            <a class="govuk-link" href={`mailto:${contact.email}`}>
              {contact.email}
            </a>
          </li>
        ) : (
          ''
        )}
      </ul>
      <h2 class="govuk-heading-m">{words.unhappyTitle}</h2>
      <p class="govuk-body">{words.unhappy}</p>
    </>
  );
}
