import { serviceRequestTexts } from '../../language/en/pages-service-requests.ts';
import { button, checkboxes, select } from '../govuk.ts';
import { linkTo } from '../link.ts';
import { pathTo } from '../paths.ts';

const texts = serviceRequestTexts.filter;

interface Props {
  isLate: boolean;
  /** Empty: of every service. */
  serviceId: string;
  services: { id: string; name: string }[];
}

/** Which questions to services are shown. */
export function RequestFilter({ isLate, serviceId, services }: Props) {
  return (
    <form method="get" action={pathTo('serviceRequests')} class="redress-filter" novalidate>
      <h2 class="govuk-heading-m">{texts.heading}</h2>
      {select({
        id: 'service',
        name: 'service',
        label: { text: texts.service },
        items: [
          { value: '', text: texts.anyService, selected: serviceId === '' },
          ...services.map(({ id, name }) => ({ value: id, text: name, selected: id === serviceId })),
        ],
      })}
      {checkboxes({
        name: 'late',
        classes: 'govuk-checkboxes--small',
        items: [{ value: 'yes', text: texts.late, checked: isLate }],
      })}
      <div class="govuk-button-group">
        {button({ text: texts.apply, classes: 'govuk-button--secondary' })}
        {linkTo(pathTo('serviceRequests'), texts.clear)}
      </div>
    </form>
  );
}
