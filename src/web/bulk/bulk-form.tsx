import type { Child } from 'hono/jsx';
import { bulkActions } from '../../bulk/bulk-choice.ts';
import { bulkTexts } from '../../language/en/pages-staff-bulk.ts';
import { button, select, type Markup } from '../govuk.ts';
import { html, raw } from 'hono/html';
import { pathTo } from '../paths.ts';

const { bar: texts } = bulkTexts;

/** Around a table of cases: what is ticked in it goes on to the page on which it is confirmed. Selecting all needs a script. */
export function BulkForm({ children }: { children?: Child }) {
  return (
    <form
      method="get"
      action={pathTo('bulk')}
      novalidate
      data-select-all={texts.all}
      data-select-all-count={texts.count}
      class="redress-bulk"
    >
      <div class="redress-bulk__bar">
        {select({
          id: 'bulk-action',
          name: 'action',
          label: { text: texts.legend },
          items: bulkActions.map((action) => ({ value: action, text: bulkTexts.actions[action] })),
        })}
        {button({ text: texts.go, classes: 'govuk-button--secondary govuk-!-margin-bottom-0' })}
        <span data-select-all-place></span>
        <a class="govuk-link redress-target" href={pathTo('bulkRuns')}>
          {texts.runs}
        </a>
      </div>
      {children}
    </form>
  );
}

/** The box of one row, for the first cell of it. `reference`: as shown. */
export function caseBox(reference: string): Markup {
  const label = texts.select(reference);
  return raw(
    String(
      html`<input class="redress-case-box" name="case" type="checkbox" value="${reference}" aria-label="${label}" />`,
    ),
  );
}
