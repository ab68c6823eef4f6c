import type { Page as ListPage } from '../../cases/view.ts';
import type { FeedbackItem } from '../../feedback/list-feedback.ts';
import { staffFeedbackTexts as texts } from '../../language/en/pages-staff-feedback.ts';
import { pagination } from '../govuk.ts';
import type { PageRequest } from '../page.ts';
import { pathTo } from '../paths.ts';
import { FeedbackCard } from './feedback-card.tsx';

interface Listed {
  page: ListPage<FeedbackItem>;
  show: 'unseen' | 'all';
  request: PageRequest;
}

/** Thanks and comments, the latest first, with a filter and pages. */
export function FeedbackList({ page, show, request }: Listed) {
  const next = page.nextCursor;
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <nav aria-label={texts.filter}>
        <ul class="govuk-list redress-inline-list">
          {(['unseen', 'all'] as const).map((one) => (
            <li>{one === show ? <strong>{texts.filters[one]}</strong> : filterLink(one)}</li>
          ))}
        </ul>
      </nav>
      {page.items.length === 0 ? <p class="govuk-body">{texts.none}</p> : ''}
      {page.items.map((item) => (
        <FeedbackCard item={item} show={show} request={request} />
      ))}
      {next === null ? '' : pagination({ next: { href: pathTo('staffFeedback', {}, { show, cursor: next }) } })}
    </>
  );
}

function filterLink(show: 'unseen' | 'all') {
  return (
    <a class="govuk-link" href={pathTo('staffFeedback', {}, { show })}>
      {texts.filters[show]}
    </a>
  );
}
