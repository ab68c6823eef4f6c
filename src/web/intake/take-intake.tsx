import { formatReference, parseReference } from '../../cases/reference.ts';
import { wouldOpen } from '../../cases/would-open.ts';
import type { Failure } from '../../errors.ts';
import { mayDo } from '../../permissions/may-do.ts';
import { readBackTexts as texts } from '../../language/en/pages-staff-intake.ts';
import { faultsOfFailure } from '../event-forms/failure-faults.ts';
import type { FormFault } from '../form.ts';
import type { PageRequest, PageView } from '../page.ts';
import { pathTo } from '../paths.ts';
import { addToCaseView } from './add-to-case.tsx';
import type { IntakeAnswers } from './intake-answers.ts';
import type { IntakeProps } from './intake-props.ts';
import { atIntake, failedFields, formView, readBackView } from './intake-views.tsx';
import { intakeToCase } from './intake-to-case.ts';
import { loadIntake } from './load-intake.ts';
import { readIntake } from './read-intake.ts';
import { canAcknowledge } from './read-back.tsx';
import { saveIntake, type SavedIntake } from './save-intake.ts';
import { takeIntakeFiles } from './take-intake-files.ts';

/** What is answered to a form of intake: another page, or one drawn at once; with faults it is the same again. */
export type Taken = { redirect: string } | { view: PageView };

/** One sending of the page: on to the read-back, to the saved case, to a case that is there, or back to the form. */
export async function takeIntake(request: PageRequest, form: FormData): Promise<Taken> {
  const loaded = await loadIntake(request, form);
  const addTo = parseReference(loaded.values.addTo ?? '');
  if (addTo !== null && !loaded.isShort) {
    return {
      view: addToCaseView({ reference: formatReference(addTo), text: loaded.values.description, faults: [] }, request),
    };
  }
  const { opening, faults } = await takeIntakeFiles(request, form, loaded.opening);
  const props = { ...loaded, opening };
  if (loaded.values.do === 'change') return { view: formView(props, request) };
  const read = readIntake(props.values, request.ctx.clock.now(), props.procedures);
  const wrong = [...(read.ok ? [] : read.faults), ...faults];
  if (!read.ok || wrong.length > 0) return { view: formView({ ...props, faults: wrong }, request) };
  return takeRead(request, props, read.value);
}

async function takeRead(request: PageRequest, props: IntakeProps, given: IntakeAnswers): Promise<Taken> {
  const { values, opening } = props;
  const wish = values.do ?? '';
  if (!['send', 'save', 'files'].includes(wish)) return readBack(request, props, given);
  const points = wish === 'send' && canAcknowledge(given, props) ? linesOf(values.points ?? '') : null;
  if (points?.length === 0) return { view: readBackView({ ...props, faults: [noPoint] }, given, request) };
  const saved = await saveIntake(request.ctx, { given, opening, points });
  if (saved.ok) return { redirect: afterSaving(request, saved.value, { wish, reserved: opening.reference }) };
  return refused(request, props, saved.failure);
}

/** What the rules would refuse is said before anybody reads it aloud. */
async function readBack(request: PageRequest, props: IntakeProps, given: IntakeAnswers): Promise<Taken> {
  const { clock } = request.ctx;
  const would = await wouldOpen(request.ctx, intakeToCase(given, clock.now(), props.opening.files));
  return would.ok ? { view: readBackView(props, given, request) } : refused(request, props, would.failure);
}

function refused(request: PageRequest, props: IntakeProps, failure: Failure): Taken {
  const faults = faultsOfFailure(failure, failedFields).map(atIntake);
  return { view: formView({ ...props, faults }, request) };
}

const noPoint: FormFault = { field: 'points', message: texts.points.missing };

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function afterSaving(
  { ctx }: PageRequest,
  { opened: { reference }, isAcknowledged }: SavedIntake,
  { wish, reserved }: { wish: string; reserved: string },
): string {
  const told = formatReference(reserved);
  if (!mayDo(ctx.actor, 'case.read')) return pathTo('intake', {}, { saved: reference });
  if (told !== reference) return pathTo('intake', {}, { saved: reference, was: told });
  if (isAcknowledged === false) return pathTo('staffEvent', { reference, type: 'acknowledge' });
  if (wish === 'files') return pathTo('staffDocuments', { reference });
  return pathTo('staffCase', { reference }, { done: isAcknowledged ? 'acknowledge' : 'receive' });
}
