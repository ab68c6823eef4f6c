import { button } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest, PageView } from '../page.ts';
import { pathTo } from '../paths.ts';
import { pathOfCheck, pathOfStep } from './paths-of-steps.ts';
import type { Given } from './answers.ts';
import { drawField, type LabelStyle } from './draw-field.tsx';
import { previousStep } from './engine.ts';
import type { FormFault } from '../form.ts';
import type { Asking, Step } from './step.ts';
import { mayBeSaved } from './steps/index.ts';
import { trap } from './trap.tsx';

/** What the page of a step is drawn from. */
export interface Asked extends Asking {
  given: Given;
  faults: FormFault[];
  /** Where it is sent, if not to the step itself. */
  action?: string;
}

/** One step as a page. */
export function stepView(step: Step, asked: Asked, request: PageRequest): PageView {
  const title = step.title(asked);
  const isItsOwnLabel = hasOneQuestion(step, asked);
  return {
    title,
    faults: asked.faults,
    ownHeading: isItsOwnLabel,
    back: { href: wayBack(step, asked), text: request.texts.lodging.back },
    ...(step.hasExit ? { exitThisPage: true } : {}),
    body: <StepForm step={step} asked={asked} request={request} firstLabel={isItsOwnLabel ? 'heading' : 'hidden'} />,
  };
}

function hasOneQuestion(step: Step, asked: Asked): boolean {
  const fields = step.fields(asked);
  return fields.length === 1 && fields[0]?.label === step.title(asked) && (step.before?.(asked) ?? '') === '';
}

function wayBack(step: Step, { answers, situation }: Asked): string {
  if (situation.isChange) return pathOfCheck();
  const before = previousStep(step.name, answers, situation);
  return before === null ? pathTo('home') : pathOfStep(before);
}

interface FormProps {
  step: Step;
  asked: Asked;
  request: PageRequest;
  firstLabel: LabelStyle;
}

function StepForm({ step, asked, request, firstLabel }: FormProps) {
  const { texts } = request;
  const title = step.title(asked);
  return (
    <>
      {step.before?.(asked) ?? ''}
      <Form request={request} action={asked.action ?? pathOfStep(step.name, asked.situation.isChange)}>
        {step
          .fields(asked)
          .map((field) =>
            drawField(field, { ...asked, texts, labelled: field.label === title ? firstLabel : 'small' }),
          )}
        {step.hasTrap ? trap(texts) : ''}
        <div class="govuk-button-group">
          {button({ text: step.button?.(asked) ?? texts.lodging.continue, preventDoubleClick: true })}
          {mayBeSaved(step.name)
            ? button({
                text: texts.lodging.saveForLater,
                name: 'do',
                value: 'save',
                classes: 'govuk-button--secondary',
              })
            : ''}
        </div>
      </Form>
      {step.after?.(asked) ?? ''}
    </>
  );
}
