import { dateInWords } from '../../language/en/dates.ts';
import { caseFrameTexts } from '../../language/en/pages-case-frame.ts';
import { linkedTexts as texts } from '../../language/en/pages-staff-linked.ts';
import { procedureName, statesInWords } from '../case/case-in-words.ts';
import { summaryList } from '../govuk.ts';
import { linkTo } from '../link.ts';
import { pathTo } from '../paths.ts';
import type { LinkedPreview } from './linked-preview.ts';

/** The other case, to be looked at before the two are linked. */
export function LinkedCase({ linked }: { linked: LinkedPreview }) {
  const { reference, receivedOn, states, procedure, owner, description } = linked;
  const rows: [string, { text: string } | { html: string }][] = [
    [texts.rows.reference, { html: String(linkTo(pathTo('staffCase', { reference }), reference)) }],
    [texts.rows.name, { text: `${nameOf(linked)}${linked.isSamePerson ? texts.same : ''}` }],
    [texts.rows.received, { text: dateInWords(receivedOn) }],
    [texts.rows.stage, { text: statesInWords(states, procedure) }],
    [texts.rows.procedure, { text: procedureName(procedure) }],
    [texts.rows.owner, { text: owner ?? texts.nobody }],
    [texts.rows.description, { text: description }],
  ];
  return (
    <section aria-labelledby="linked">
      <h2 class="govuk-heading-m" id="linked">
        {texts.heading}
      </h2>
      {summaryList({ rows: rows.map(([key, value]) => ({ key: { text: key }, value })) })}
    </section>
  );
}

function nameOf({ name, isNameWithheld }: LinkedPreview): string {
  return isNameWithheld ? caseFrameTexts.nameWithheld : (name ?? caseFrameTexts.anonymous);
}
