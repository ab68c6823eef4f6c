import { surveyQuestions } from '../../surveys/survey-settings.ts';
import type { FormValues } from '../form.ts';

/** What was chosen, as a body whose schema is the verb's to judge. */
export function surveysOf(values: FormValues, form: FormData): unknown {
  const asked = new Set(form.getAll('questions'));
  const lines = (values['places'] ?? '').split('\n').map((line) => line.trim().replaceAll(/\s+/g, ' '));
  return {
    when: values['when'],
    mayOptOut: values['mayOptOut'] === 'yes',
    questions: surveyQuestions.filter((question) => asked.has(question)),
    places: lines.filter((line) => line !== ''),
  };
}
