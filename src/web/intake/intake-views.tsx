import { addToCaseTexts, intakeTexts as texts, readBackTexts } from '../../language/en/pages-staff-intake.ts';
import type { FormFault } from '../form.ts';
import type { PageRequest, PageView } from '../page.ts';
import { pathTo } from '../paths.ts';
import type { IntakeAnswers } from './intake-answers.ts';
import { IntakeForm } from './intake-form.tsx';
import type { IntakeProps } from './intake-props.ts';
import { IntakeSaved } from './intake-saved.tsx';
import { ReadBack } from './read-back.tsx';

/** The page on which everything is written down. */
export function formView(props: IntakeProps, request: PageRequest): PageView {
  return {
    title: texts.title,
    faults: props.faults,
    wide: true,
    body: (
      <>
        <IntakeSaved query={request.query} mayRead={!props.isShort} />
        <IntakeForm {...props} request={request} />
      </>
    ),
  };
}

/** The page that is read aloud. */
export function readBackView(props: IntakeProps, given: IntakeAnswers, request: PageRequest): PageView {
  return {
    title: readBackTexts.title,
    faults: props.faults,
    back: { href: pathTo('intake'), text: addToCaseTexts.back },
    body: <ReadBack {...props} given={given} request={request} />,
  };
}

/** Fields at which the verb may find something wrong. */
export const failedFields = ['procedure', 'service', 'description', 'files'];

/** Here it is asked when it reached us. */
export function atIntake(fault: FormFault): FormFault {
  return fault.field === 'happenedOn-day' ? { field: 'receivedOn-day', message: texts.receivedOn.wrong } : fault;
}
