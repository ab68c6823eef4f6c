import type { Texts } from '../../language/language.ts';
import type { FormFault } from '../form.ts';
import { backLink, breadcrumbs, errorSummary, exitThisPage, type Markup } from '../govuk.ts';
import type { PageRequest, PageView } from '../page.ts';

/** The page itself, with the way back above it. */
export function Main({ request, view, body }: { request: PageRequest; view: PageView; body: Markup }) {
  const { layout } = request.texts;
  const faults = view.faults ?? [];
  return (
    <div class="govuk-width-container">
      {view.back ? <nav aria-label={layout.back}>{backLink(view.back)}</nav> : ''}
      {view.breadcrumbs ? breadcrumbs({ items: view.breadcrumbs }) : ''}
      {view.exitThisPage ? exit(layout) : ''}
      <main class="govuk-main-wrapper" id="main-content" tabindex={-1}>
        {faults.length > 0 ? summaryOf(faults, layout) : ''}
        <div class="govuk-grid-row">
          <div class={view.wide ? 'govuk-grid-column-full' : 'govuk-grid-column-two-thirds'}>
            {view.ownHeading ? '' : <h1 class={headingOf(request)}>{view.title}</h1>}
            {body}
          </div>
        </div>
      </main>
    </div>
  );
}

/** What staff come for is the page below, not its name. */
function headingOf({ ctx }: PageRequest): string {
  return ctx.actor.kind === 'staff' ? 'govuk-heading-l' : 'govuk-heading-xl';
}

function summaryOf(faults: readonly FormFault[], words: Texts['layout']): Markup {
  return errorSummary({
    titleText: words.problem,
    errorList: faults.map(({ field, message }) => ({ text: message, href: `#${field}` })),
  });
}

/** For pages on which somebody may be in danger from whoever looks over their shoulder. */
function exit({ exitThisPage: words }: Texts['layout']): Markup {
  return exitThisPage({
    text: words.text,
    redirectUrl: words.address,
    activatedText: words.activated,
    timedOutText: words.timedOut,
    pressTwoMoreTimesText: words.twoMore,
    pressOneMoreTimeText: words.oneMore,
  });
}
