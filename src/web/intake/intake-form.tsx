import { acceptedExtensions } from '../../documents/accepted-types.ts';
import { formatReference } from '../../cases/reference.ts';
import { intakeTexts as texts } from '../../language/en/pages-staff-intake.ts';
import { wholeForm } from '../event-forms/failure-faults.ts';
import { errorAt } from '../form.ts';
import { button, fileUpload, input, insetText, select, textarea } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';
import { pathTo } from '../paths.ts';
import { typed } from './draw-intake.ts';
import { IntakeCare } from './intake-care.tsx';
import { IntakeHow } from './intake-how.tsx';
import type { IntakeProps } from './intake-props.ts';
import { IntakeWho } from './intake-who.tsx';
import { OpenCases } from './open-cases.tsx';
import { openingField, sealOpening } from './opening.ts';

/** Everything on one page, in the order of a real call. */
export function IntakeForm({ request, ...props }: IntakeProps & { request: PageRequest }) {
  const { opening, faults, isShort } = props;
  const lookUp = isShort ? {} : { 'data-look-up': pathTo('intakeOpenCases') };
  return (
    <div class="redress-intake" {...lookUp}>
      <ToldReference reference={opening.reference} />
      <p class="govuk-body">{texts.intro}</p>
      <Form request={request} action={pathTo('intake')} takesFiles>
        <input type="hidden" name={openingField} value={sealOpening(request.ctx, opening)} />
        <Enter />
        <div class="redress-intake__columns">
          <div>
            {textarea({
              ...typed('description', texts.description, props),
              rows: 6,
              ...(faults.length === 0 ? { attributes: { autofocus: 'autofocus' } } : {}),
            })}
            <IntakeWho {...props} />
            <div id="open-cases" aria-live="polite">
              <OpenCases cases={props.openCases} />
            </div>
          </div>
          <div>
            <Service {...props} />
            {isShort ? '' : input(typed('ward', texts.ward, props))}
            {textarea({ ...typed('outcome', texts.outcome, props), rows: 2 })}
            <IntakeCare {...props} />
            {isShort ? '' : <IntakeHow {...props} />}
            <Files {...props} />
          </div>
        </div>
        <div id={wholeForm} tabindex={-1}>
          {button({ text: texts.readBack, name: 'do', value: 'check', preventDoubleClick: true })}
        </div>
      </Form>
    </div>
  );
}

/** The first thing that is said, large enough to be read aloud at a glance. */
export function ToldReference({ reference }: { reference: string }) {
  const words = texts.reference(formatReference(reference));
  return insetText({ html: String(<strong class="redress-intake__reference">{words}</strong>) });
}

/** The Enter key presses the first button of a form: it must not be one that adds to another case. */
function Enter() {
  return <button type="submit" name="do" value="check" hidden tabindex={-1} aria-hidden="true" />;
}

function Service({ services, values, faults }: IntakeProps) {
  if (services.length === 0) return <></>;
  const option = ({ id, name }: { id: string; name: string }) => ({
    value: id,
    text: name,
    selected: id === values.service,
  });
  return select({
    id: 'service',
    name: 'service',
    label: { text: texts.service.label },
    items: [{ value: '', text: texts.service.none }, ...services.map(option)],
    ...errorAt(faults, 'service'),
  });
}

function Files({ opening: { files }, faults }: IntakeProps) {
  return (
    <>
      {files.length === 0 ? (
        ''
      ) : (
        <p class="govuk-body">
          {texts.files.kept} {files.map(({ name }) => name).join(', ')}
        </p>
      )}
      {fileUpload({
        id: 'files',
        name: 'files',
        label: { text: texts.files.label },
        attributes: { multiple: 'multiple', accept: acceptedExtensions },
        ...errorAt(faults, 'files'),
      })}
    </>
  );
}
