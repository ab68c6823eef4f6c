import { settingsArea } from '../settings-area.ts';
import { defaultSurveys, surveySettings, type SurveySettings } from '../../surveys/survey-settings.ts';

/** What people are asked, when, and at which places. */
export const surveysArea = settingsArea<SurveySettings>({
  name: 'surveys',
  permission: 'organisation.manage',
  schema: surveySettings,
  initial: defaultSurveys,
});
