import { texts, type Language } from '../../language/language.ts';
import { render, type NoticeProps, type RenderedNotice } from '../../notifications/render.ts';
import { expandReasons } from '../expand-reasons.ts';
import type { LetterKind } from '../letter-kind.ts';
import { fillIn, placeholders } from '../placeholders.ts';
import type { TemplateBody } from './template-body.ts';

/** A template with a made-up case, as a letter of it would go out. Pure. */
export function sampleLetter(
  template: Pick<TemplateBody, 'kind' | 'language' | 'format' | 'text' | 'signAs'>,
): RenderedNotice {
  const { kind, language, format, text, signAs } = template;
  const role = texts(language).clocks.handlerRole;
  const signature = [signAs === 'role' ? null : 'Priya Nair', role.charAt(0).toUpperCase() + role.slice(1)];
  const filled = fillIn(text, {
    ...placeholders,
    ...datesIn(language),
    signature: signature.filter(Boolean).join('\n'),
  });
  const points = kind === 'respond' || kind === 'finalResponse' ? samplePoints[language] : [];
  const letter = expandReasons(filled, points);
  return samples[kind](letter, language, { language, easyRead: format === 'easyRead' });
}

const day = { received: '2026-02-23', today: '2026-03-02', due: '2026-03-09' } as const;

function datesIn(language: Language) {
  const { dateInWords } = texts(language).dates;
  return { received: dateInWords(day.received), today: dateInWords(day.today), due: dateInWords(day.due) };
}

const samplePoints = {
  en: [
    {
      number: 1,
      text: 'Bins missed on three Tuesdays',
      reasons: 'The crew’s records show that your road was left out.',
    },
  ],
  cy: [
    {
      number: 1,
      text: 'Biniau heb eu casglu ar dri dydd Mawrth',
      reasons: 'Mae cofnodion y criw yn dangos i’ch ffordd gael ei hepgor.',
    },
  ],
};

function head(language: Language, letter: string) {
  const { organisation: name, phone, email, hours, reference } = placeholders;
  return {
    reference,
    organisation: { name, contact: { phone, email, hours } },
    letter,
    ombudsman: texts(language).bodyAfter({ ombudsman: 'lgsco' }),
  };
}

function answered(language: Language, letter: string) {
  const issues = samplePoints[language].map(({ text }) => ({ text, finding: 'upheld' as const }));
  return { ...head(language, letter), sentOn: day.today, outcome: 'upheld' as const, issues, remedies: [] };
}

type Sample = (letter: string, language: Language, reader: { language: Language; easyRead: boolean }) => RenderedNotice;

const reason = {
  en: 'We still need the records of our contractor.',
  cy: 'Mae angen cofnodion ein contractwr arnom o hyd.',
};

const samples: Record<LetterKind, Sample> = {
  acknowledge: (letter, language, reader) => {
    const definition = {
      issues: samplePoints[language].map(({ text }) => text),
      outcomesSought: [],
      notResponsibleFor: [],
    };
    const props = {
      ...head(language, letter),
      handlerRole: texts(language).clocks.handlerRole,
      definition,
      answerDue: { on: day.due },
    };
    return render('acknowledgement', props, reader);
  },
  respond: (letter, language, reader) => {
    const next = { name: language === 'cy' ? 'cam 2' : 'stage 2', about: null };
    const stage = language === 'cy' ? 'cam 1' : 'stage 1';
    const props: NoticeProps<'response'> = {
      ...answered(language, letter),
      stage,
      next,
      escalateHow: texts(language).clocks.escalateHow,
    };
    return render('response', props, reader);
  },
  finalResponse: (letter, language, reader) =>
    render('final-response', { ...answered(language, letter), stage: language === 'cy' ? 'cam 2' : 'stage 2' }, reader),
  extend: (letter, language, reader) =>
    render(
      'extension',
      { ...head(language, letter), originalDue: day.today, newDue: day.due, isAgreed: false, reason: reason[language] },
      reader,
    ),
  undoExtension: (letter, language, reader) =>
    render(
      'extension-undone',
      { ...head(language, letter), reason: reason[language], sentOn: day.today, dueAgain: day.due },
      reader,
    ),
  notifyDelay: (letter, language, reader) =>
    render('delay-notice', { ...head(language, letter), reason: reason[language], expectedOn: day.due }, reader),
  sendUpdate: (letter, language, reader) =>
    render(
      'progress-update',
      { ...head(language, letter), sentOn: day.today, text: reason[language], answerBy: day.due },
      reader,
    ),
  refuse: (letter, language, reader) =>
    render(
      'refusal',
      { ...head(language, letter), decidedOn: day.today, isPart: false, reasons: reason[language] },
      reader,
    ),
};
