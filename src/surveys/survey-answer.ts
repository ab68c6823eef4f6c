/** The questions that are answered by one of a few, and how they may be. Of effort, 1 is easy. */
export const surveyScales = {
  satisfaction: ['5', '4', '3', '2', '1'],
  effort: ['1', '2', '3', '4', '5'],
  wasClear: ['yes', 'partly', 'no'],
  handling: ['5', '4', '3', '2', '1'],
  outcome: ['5', '4', '3', '2', '1'],
} as const;

export type SurveyQuestion = keyof typeof surveyScales;

/** What somebody answered; what they left out is not there. All of it left out: they did not want to be asked. */
export interface SurveyAnswer {
  satisfaction?: number | undefined;
  effort?: number | undefined;
  wasClear?: 'yes' | 'partly' | 'no' | undefined;
  handling?: number | undefined;
  outcome?: number | undefined;
  words?: string | undefined;
  mayContact: boolean;
}
