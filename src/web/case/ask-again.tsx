import { serviceRequestTexts as texts } from '../../language/en/pages-service-requests.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';
import { pathTo } from '../paths.ts';

interface Props {
  one: { caseId: string; id: string; reference: string };
  request: PageRequest;
  /** Back to the case, not to the list of all questions. */
  toCase?: boolean;
}

/** The button that has a service asked once more, at once. */
export function AskAgain({ one, request, toCase }: Props) {
  return (
    <Form request={request} action={pathTo('serviceRequests')}>
      <input type="hidden" name="caseId" value={one.caseId} />
      <input type="hidden" name="id" value={one.id} />
      {toCase ? <input type="hidden" name="reference" value={one.reference} /> : ''}
      <button
        type="submit"
        class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0"
        data-module="govuk-button"
      >
        {texts.ask}
        <span class="govuk-visually-hidden">{texts.askAbout(one.reference)}</span>
      </button>
    </Form>
  );
}
