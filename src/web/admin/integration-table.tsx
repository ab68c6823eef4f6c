import type { IntegrationState } from '../../configuration/integration-state.ts';
import { integrationsTexts as texts } from '../../language/en/pages-admin-integrations.ts';
import { momentInWords } from '../case/case-in-words.ts';
import { dataTable } from '../data-table.tsx';
import { tag } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';
import type { NamedAttempt } from './attempts-of.ts';

interface Props {
  attempts: readonly NamedAttempt[];
  states: ReadonlyMap<string, IntegrationState>;
  request: PageRequest;
}

/** Each system: whether it is set up, when it was last tried and last well, and its test. */
export function IntegrationTable({ attempts, states, request }: Props) {
  return dataTable({
    name: texts.title,
    head: Object.values(texts.head),
    rows: attempts.map((attempt) => rowOf(attempt, states.get(attempt.name), request)),
  });
}

function rowOf(attempt: NamedAttempt, state: IntegrationState | undefined, request: PageRequest) {
  const { title, what, isConfigured } = attempt;
  const set = isConfigured ? texts.configured : texts.absent;
  return [
    { html: String(<Name title={title} what={what} />) },
    { html: tag({ text: set.text, classes: set.tag }) },
    { html: lastOf(state) },
    { text: state?.lastWellAt ? momentInWords(state.lastWellAt.toISOString()) : texts.never },
    isConfigured ? { html: String(<TestButton attempt={attempt} request={request} />) } : { text: '' },
  ];
}

function Name({ title, what }: Pick<NamedAttempt, 'title' | 'what'>) {
  return (
    <>
      {title}
      <br />
      <span class="govuk-hint">{what}</span>
    </>
  );
}

function lastOf(state: IntegrationState | undefined): string {
  if (!state?.lastAt) return texts.never;
  const { text, tag: classes } = state.isWell ? texts.well : texts.unwell;
  const why = state.reason === null ? '' : `<br>${reasonInWords(state.reason)}`;
  return `${String(tag({ text, classes }))} ${momentInWords(state.lastAt.toISOString())}${why}`;
}

const reasons: ReadonlyMap<string, string> = new Map(Object.entries(texts.reasons));

/** A class of failure in words; its own letters and digits where there are none. */
function reasonInWords(reason: string): string {
  return reasons.get(reason) ?? texts.reason(reason.replaceAll(/[^\w -]/g, ''));
}

function TestButton({ attempt, request }: { attempt: NamedAttempt; request: PageRequest }) {
  return (
    <Form request={request}>
      <input type="hidden" name="name" value={attempt.name} />
      <button type="submit" class="govuk-button govuk-button--secondary redress-in-table" data-module="govuk-button">
        {texts.test}
        <span class="govuk-visually-hidden">{texts.testHidden(attempt.title)}</span>
      </button>
    </Form>
  );
}
