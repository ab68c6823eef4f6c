import { rehearseEvent } from '../../cases/rehearse-event.ts';
import { needsApproval } from '../../letters/approval-setting.ts';
import { checkWords } from '../../letters/check-words.ts';
import { readability, type Readability } from '../../letters/plain-english.ts';
import { previewLetter } from '../../letters/preview-letter.ts';
import { readApprovalSetting } from '../../letters/read-approval-setting.ts';
import { staffLetterTexts as texts } from '../../language/en/pages-staff-letters.ts';
import type { CaseEvent } from '../../machines/events.ts';
import type { RenderedNotice } from '../../notifications/render.ts';
import type { Context } from '../../ports.ts';
import { faultsOfFailure } from '../event-forms/failure-faults.ts';
import { firstInput } from '../event-forms/read-fields.ts';
import type { FormFault, FormValues } from '../form.ts';
import { eventOfLetter } from './event-of-letter.ts';
import { letterFields, reasonsField } from './letter-fields.ts';
import type { LetterSubject } from './letter-subject.ts';

/** What is to be said of a letter before it goes. */
export interface LetterAssessed {
  /** Null while something is missing for it. */
  event: CaseEvent | null;
  /** What must be mended before it can go, at the fields of the form. */
  faults: FormFault[];
  /** As it will stand; null while something is missing for it. */
  preview: RenderedNotice | null;
  readability: Readability;
  needsApproval: boolean;
}

/** Holds a letter against its own rules and against those of the case, without sending it. */
export async function assessLetter(
  { ctx, baseUrl }: { ctx: Context; baseUrl: string },
  subject: LetterSubject,
  values: FormValues,
): Promise<LetterAssessed> {
  const { view, kind } = subject;
  const now = ctx.clock.now();
  const made = eventOfLetter(subject, values, now);
  const event = 'event' in made ? made.event : null;
  const rehearsed = event === null ? null : await rehearseEvent(ctx, { caseId: view.caseId, event });
  const own = [
    ...('faults' in made ? made.faults : []),
    ...findingFaults(subject, values),
    ...wordFaults(subject, values),
  ];
  const refused = rehearsed === null || rehearsed.ok ? [] : faultsOfFailure(rehearsed.failure, namesOf(subject));
  const plan = rehearsed?.ok === true ? rehearsed.value : null;
  const promised = values['remedyKind'] === 'payment' ? (values['remedyText'] ?? '') : null;
  return {
    event,
    faults: own.length > 0 ? own : refused,
    preview: plan === null ? null : previewLetter({ view, plan, baseUrl, now }),
    readability: readability([values['letter'] ?? '', ...reasonsOf(subject, values)].join('\n\n')),
    needsApproval: needsApproval(await readApprovalSetting(ctx), { kind, promised }),
  };
}

/** Every point has a finding and the reasons for it. */
function findingFaults({ event, choices }: LetterSubject, values: FormValues): FormFault[] {
  if (event !== 'respond') return [];
  return choices.issues.flatMap(({ number }) => [
    ...(values[`decisions-${number}`] === undefined
      ? [{ field: `decisions-${number}`, message: texts.missing.finding(number) }]
      : []),
    ...(values[reasonsField(number)] === undefined
      ? [{ field: reasonsField(number), message: texts.missing.reasons(number) }]
      : []),
  ]);
}

function wordFaults({ kind, view }: LetterSubject, values: FormValues): FormFault[] {
  const { reference, person } = view;
  const facts = { kind, reference, name: person?.name ?? null };
  return checkWords(values['letter'] ?? '', facts).map((fault) => ({
    field: 'letter',
    message: texts.words[fault.kind](fault.what),
  }));
}

function reasonsOf({ choices }: LetterSubject, values: FormValues): string[] {
  return choices.issues.map(({ number }) => values[reasonsField(number)] ?? '');
}

function namesOf({ event, choices }: LetterSubject): string[] {
  return ['letter', ...letterFields(event, choices).map(({ name, kind }) => firstInput(name, kind))];
}
