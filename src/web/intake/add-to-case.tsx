import { addToCaseTexts as texts } from '../../language/en/pages-staff-intake.ts';
import { wholeForm } from '../event-forms/failure-faults.ts';
import { errorAt, type FormFault } from '../form.ts';
import { button, textarea } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest, PageView } from '../page.ts';
import { pathTo } from '../paths.ts';
import { wholeFault } from '../whole-fault.ts';

/** Words that go to a case which is there. */
export interface AddToCase {
  reference: string;
  text: string | undefined;
  faults: FormFault[];
}

/** The words typed so far, to be added to an open case of the same person. */
export function addToCaseView(props: AddToCase, request: PageRequest): PageView {
  const { reference, faults } = props;
  return {
    title: texts.title(reference),
    faults,
    back: { href: pathTo('intake'), text: texts.back },
    body: <AddForm {...props} request={request} />,
  };
}

function AddForm({ reference, text, faults, request }: AddToCase & { request: PageRequest }) {
  return (
    <Form request={request} action={pathTo('intakeAdd', { reference })}>
      {textarea({
        id: 'text',
        name: 'text',
        label: { text: texts.text.label, classes: 'govuk-label--s' },
        value: text ?? '',
        rows: 8,
        ...errorAt(faults, 'text'),
      })}
      {wholeFault(faults, wholeForm)}
      <div id={wholeForm} tabindex={-1}>
        {button({ text: texts.add, preventDoubleClick: true })}
      </div>
    </Form>
  );
}
