import { countMessage } from '../../../http/limits.ts';
import { answerSurvey } from '../../../surveys/answer-survey.ts';
import { isSurveyOpen } from '../../../surveys/is-survey-open.ts';
import { surveysNow, type SurveySettings } from '../../../surveys/survey-settings.ts';
import { wasSurveyed } from '../../../surveys/was-surveyed.ts';
import { formValues, parseForm, type FormFault, type FormValues } from '../../form.ts';
import { definePage, type PageRequest, type Submitted } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { loadOwnCase } from './load-own-case.ts';
import { SurveyForm } from './own-survey-form.tsx';
import { hasAnswers, surveyAnswerOf, surveySchema } from './own-survey-schema.ts';

interface Props {
  /** Why there is no form: too early, or answered already. */
  instead: 'notYet' | 'thanks' | 'already' | null;
  asked: SurveySettings;
  values: FormValues;
  faults: FormFault[];
}

/** How somebody found it, once their complaint is over; asked once, and never in the way of anything. */
export const ownSurveyPage = definePage<Props>({
  path: patterns.ownSurvey,
  access: ['resident'],
  async load(request) {
    const asked = await surveysNow(request.ctx);
    return { instead: await insteadOf(request, asked), asked, values: {}, faults: [] };
  },
  view: ({ instead, asked, values, faults }, request) => {
    const texts = request.texts.ownSurvey;
    return {
      title: instead === 'thanks' || instead === 'already' ? texts.thanksTitle : texts.title,
      back: { href: pathTo('ownCase'), text: texts.back },
      faults,
      body:
        instead === null ? (
          <SurveyForm asked={asked} values={values} faults={faults} request={request} />
        ) : (
          <p class="govuk-body">{texts[instead]}</p>
        ),
    };
  },
  async submit(request, form) {
    await countMessage(request.http);
    const values = formValues(form);
    return values['do'] === 'optOut' ? finish(request, {}) : answer(request, values);
  },
});

async function insteadOf(request: PageRequest, { when }: SurveySettings): Promise<Props['instead']> {
  const own = await loadOwnCase(request);
  if (await wasSurveyed(request.ctx)) return request.query.get('done') === 'taken' ? 'thanks' : 'already';
  return isSurveyOpen(own, when) ? null : 'notYet';
}

async function answer(request: PageRequest, values: FormValues): Promise<Submitted<Props>> {
  const parsed = parseForm(surveySchema(request.texts), values);
  const nothing = { field: 'satisfaction', message: request.texts.ownSurvey.nothing };
  const faults = parsed.ok ? (hasAnswers(parsed.value) ? [] : [nothing]) : parsed.faults;
  return parsed.ok && faults.length === 0
    ? finish(request, parsed.value)
    : { again: { instead: null, asked: await surveysNow(request.ctx), values, faults } };
}

async function finish(request: PageRequest, given: Parameters<typeof surveyAnswerOf>[0]): Promise<Submitted<Props>> {
  await loadOwnCase(request);
  const done = await answerSurvey(request.ctx, surveyAnswerOf(given));
  return { redirect: pathTo('ownSurvey', {}, { done }) };
}
