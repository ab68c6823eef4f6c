import type { FormFault } from '../form.ts';
import { button, summaryList } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';
import { pathTo } from '../paths.ts';
import { wholeFault } from '../whole-fault.ts';
import type { StepName } from './answers.ts';
import { orderOf } from './engine.ts';
import { pathOfStep } from './paths-of-steps.ts';
import { rowsOf } from './rows-of.ts';
import type { Asking } from './step.ts';

/** Which answers stand together; each group begins with the step it is named for. */
const groups = [
  ['complaint', 'aim'],
  ['person', 'for-whom'],
  ['help', 'keep-name'],
] as const satisfies readonly (readonly [string, StepName])[];

interface Props {
  asking: Asking;
  faults: readonly FormFault[];
  request: PageRequest;
}

/** Every answer with a way to change it, then what happens with it, and the button that counts. */
export function CheckAnswers({ asking, faults, request }: Props) {
  const words = request.texts.lodging.check;
  return (
    <>
      {groupsOf(asking).map(({ group, rows }) => (
        <>
          <h2 class="govuk-heading-m">{words.groups[group]}</h2>
          {summaryList({ rows, classes: 'govuk-!-margin-bottom-9' })}
        </>
      ))}
      <h2 class="govuk-heading-m">{words.privacyTitle}</h2>
      <p class="govuk-body">
        {words.privacy}{' '}
        <a class="govuk-link" href={pathTo('privacy')}>
          {words.privacyLink}
        </a>
      </p>
      <p class="govuk-body">{words.received}</p>
      <Form request={request}>
        <div id="send" tabindex={-1}>
          {wholeFault(faults, 'send')}
        </div>
        <div class="govuk-button-group">
          {button({ text: words.send, preventDoubleClick: true })}
          {button({
            text: request.texts.lodging.saveForLater,
            name: 'do',
            value: 'save',
            classes: 'govuk-button--secondary',
          })}
        </div>
      </Form>
    </>
  );
}

function groupsOf(asking: Asking) {
  const order = orderOf(asking.answers, asking.situation);
  const starts = groups.map(([, name]) => order.findIndex((step) => step.name === name));
  const startOf = (index: number) => starts.slice(index).find((start) => start >= 0) ?? order.length;
  return groups
    .map(([group], index) => ({
      group,
      rows: order
        .slice(startOf(index), startOf(index + 1))
        .flatMap((step) => linked(step.name, rowsOf(step, asking), asking)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function linked(step: StepName, rows: { key: string; value: string }[], { situation }: Asking) {
  return rows.map(({ key, value }) => ({
    key: { text: key },
    value: { html: String(<span class="redress-words">{value}</span>) },
    actions: {
      items: [
        {
          href: pathOfStep(step, true),
          text: situation.texts.lodging.change,
          visuallyHiddenText: key.toLowerCase(),
        },
      ],
    },
  }));
}
