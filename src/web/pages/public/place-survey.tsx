import { z } from 'zod';
import { countMessage } from '../../../http/limits.ts';
import type { Texts } from '../../../language/language.ts';
import { answerPlaceSurvey } from '../../../surveys/answer-place-survey.ts';
import { placeName } from '../../../surveys/place-name.ts';
import { surveyScales } from '../../../surveys/survey-answer.ts';
import { formValues, parseForm, type FormFault, type FormValues } from '../../form.ts';
import { found } from '../../found.ts';
import { definePage, param, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { PlaceQuestion, PlaceThanks } from './place-survey-views.tsx';

interface Props {
  place: string;
  values: FormValues;
  faults: FormFault[];
}

/** One question at a place, reached by its QR code, with the way to a complaint beside it. */
export const placeSurveyPage = definePage<Props>({
  path: patterns.placeSurvey,
  access: 'public',
  load: (request) => Promise.resolve({ place: placeOf(request), values: {}, faults: [] }),
  view(props, request) {
    const texts = request.texts.placeSurvey;
    return request.query.has('done')
      ? { title: texts.thanksTitle, body: <PlaceThanks request={request} /> }
      : { title: texts.title, faults: props.faults, body: <PlaceQuestion {...props} request={request} /> };
  },
  async submit(request, form) {
    const place = placeOf(request);
    await countMessage(request.http);
    const values = formValues(form);
    const parsed = parseForm(schemaOf(request.texts), values);
    if (!parsed.ok) return { again: { place, values, faults: parsed.faults } };
    const idempotencyKey = request.http.get('idempotencyKey');
    await answerPlaceSurvey(request.ctx, { ...parsed.value, place, idempotencyKey });
    return { redirect: pathTo('placeSurvey', { place }, { done: 'yes' }) };
  },
});

function placeOf(request: PageRequest): string {
  return found(placeName(param(request, 'place')));
}

function schemaOf({ placeSurvey: texts }: Texts) {
  return z.object({
    satisfaction: z.enum(surveyScales.satisfaction, { error: texts.missing }).transform(Number),
    words: z.string().max(1_000, texts.words.tooLong).optional(),
  });
}
