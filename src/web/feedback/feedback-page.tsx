import { recordFeedback } from '../../feedback/record-feedback.ts';
import { countMessage } from '../../http/limits.ts';
import { listServices } from '../../identity/list-services.ts';
import type { Texts } from '../../language/language.ts';
import { formValues, parseForm } from '../form.ts';
import { definePage, type Page } from '../page.ts';
import { pathTo } from '../paths.ts';
import { FeedbackForm, type FeedbackFormProps } from './feedback-form.tsx';
import { feedbackSchema } from './feedback-schema.ts';
import { FeedbackIntro } from './feedback-intro.tsx';

interface FeedbackKind {
  path: string;
  kind: 'compliment' | 'comment';
  wordsOf: (texts: Texts) => Texts['feedback']['thankTexts'] | Texts['feedback']['commentTexts'];
}

/** A page on which somebody thanks or comments: one form, kept as a record of its own. */
export function feedbackPage({ path, kind, wordsOf }: FeedbackKind): Page {
  return definePage<FeedbackFormProps>({
    path,
    access: 'public',
    load: async ({ ctx }) => ({ values: {}, faults: [], services: await listServices(ctx) }),
    view(props, request) {
      const words = wordsOf(request.texts);
      return {
        title: words.title,
        faults: props.faults,
        body: (
          <>
            <FeedbackIntro words={words} />
            <FeedbackForm {...props} words={words} request={request} />
          </>
        ),
      };
    },
    async submit(request, form) {
      await countMessage(request.http);
      const values = formValues(form);
      const parsed = parseForm(feedbackSchema(wordsOf(request.texts)), values);
      if (!parsed.ok) return { again: { values, faults: parsed.faults, services: await listServices(request.ctx) } };
      const { service, mayQuote, ...said } = parsed.value;
      const idempotencyKey = request.http.get('idempotencyKey');
      await recordFeedback(request.ctx, {
        ...said,
        kind,
        serviceId: service,
        mayQuote: mayQuote === 'yes',
        idempotencyKey,
      });
      return { redirect: pathTo('feedbackSent', {}, { kind }) };
    },
  });
}
