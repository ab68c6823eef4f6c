import type { FeedbackItem } from '../../feedback/list-feedback.ts';
import { staffFeedbackTexts as texts } from '../../language/en/pages-staff-feedback.ts';
import { momentInWords } from '../case/case-in-words.ts';
import { button } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';
import { pathTo } from '../paths.ts';

/** One piece of feedback with all that was said with it. */
export function FeedbackCard({ item, show, request }: { item: FeedbackItem; show: string; request: PageRequest }) {
  const { id, kind, words, service, at, seenAt, mayQuote } = item;
  return (
    <section aria-label={texts.kinds[kind]}>
      <h2 class="govuk-heading-s">{texts.kinds[kind]}</h2>
      <p class="govuk-body redress-words">{words}</p>
      <ul class="govuk-list">
        <li>{whoOf(item)}</li>
        {service === null ? '' : <li>{texts.about(service)}</li>}
        <li>{mayQuote ? texts.mayQuote : texts.mayNotQuote}</li>
        <li>{texts.came(momentInWords(at.toISOString()))}</li>
        {seenAt === null ? '' : <li>{texts.seen(momentInWords(seenAt.toISOString()))}</li>}
      </ul>
      {seenAt === null ? (
        <Form request={request} action={pathTo('staffFeedback', {}, { show })}>
          <input type="hidden" name="id" value={id} />
          {button({ text: texts.markSeen, classes: 'govuk-button--secondary' })}
        </Form>
      ) : (
        ''
      )}
    </section>
  );
}

function whoOf({ name, email }: FeedbackItem): string {
  const known = [name, email].filter((part) => part !== null);
  return known.length === 0 ? texts.anonymous : texts.from(known.join(', '));
}
