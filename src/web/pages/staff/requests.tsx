import { londonDate } from '../../../calendar/london.ts';
import { dateInWords } from '../../../language/en/dates.ts';
import { serviceRequestTexts as texts } from '../../../language/en/pages-service-requests.ts';
import { mayDo } from '../../../permissions/may-do.ts';
import { listServices } from '../../../identity/list-services.ts';
import { askAgain } from '../../../service-areas/ask-again.ts';
import { isUuid } from '../../../cases/is-uuid.ts';
import { listRequests, type RequestListed } from '../../../service-areas/list-requests.ts';
import { formValues } from '../../form.ts';
import { pagination, tag } from '../../govuk.ts';
import { linkTo } from '../../link.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { AskAgain } from '../../case/ask-again.tsx';
import { AskedAgain } from '../../case/asked-again.tsx';
import { RequestFilter } from '../../case/request-filter.tsx';
import { readPage } from '../../read-cursor.ts';

interface Props {
  items: RequestListed[];
  nextCursor: string | null;
  isLate: boolean;
  /** Empty: of every service. */
  serviceId: string;
  services: { id: string; name: string }[];
}

const perPage = 25;

/** What services have still to answer, with a button to ask each again at once. */
export const requestsPage = definePage<Props>({
  path: patterns.serviceRequests,
  access: ['case.file'],
  async load({ ctx, query }) {
    const isLate = query.get('late') === 'yes';
    const serviceId = query.get('service') ?? '';
    const cursor = query.get('cursor') || undefined;
    const question = { isLate, cursor, limit: perPage, ...(isUuid(serviceId) && { serviceId }) };
    const services = await listServices(ctx);
    return { ...(await readPage(listRequests(ctx, question))), isLate, serviceId, services };
  },
  view: (props, request) => ({ title: texts.title, wide: true, body: <Requests {...props} request={request} /> }),
  async submit({ ctx }, form) {
    const { caseId = '', id = '', reference } = formValues(form);
    const isAsked = await askAgain(ctx, { caseId, id });
    const done = { done: isAsked ? 'asked' : 'gone' };
    if (reference !== undefined) return { redirect: pathTo('staffActions', { reference }, done) };
    return { redirect: pathTo('serviceRequests', {}, done) };
  },
});

function Requests({ items, nextCursor, isLate, serviceId, services, request }: Props & { request: PageRequest }) {
  const late = isLate ? 'yes' : undefined;
  return (
    <>
      <AskedAgain request={request} />
      <p class="govuk-body">{texts.intro}</p>
      <p class="govuk-body">{texts.again}</p>
      <RequestFilter isLate={isLate} serviceId={serviceId} services={services} />
      {items.length === 0 ? (
        <p class="govuk-body">{isLate ? texts.noneLate : texts.none}</p>
      ) : (
        <Table items={items} request={request} />
      )}
      {nextCursor === null
        ? ''
        : pagination({
            landmarkLabel: texts.pages,
            next: {
              href: pathTo('serviceRequests', {}, { late, service: serviceId || undefined, cursor: nextCursor }),
            },
          })}
    </>
  );
}

function Table({ items, request }: { items: RequestListed[]; request: PageRequest }) {
  const { head } = texts;
  const mayAsk = mayDo(request.ctx.actor, 'case.handle');
  return (
    <div class="redress-scroll" tabindex={0} role="region" aria-label={texts.title}>
      <table class="govuk-table">
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {[head.reference, head.service, head.asked, head.due, head.chases].map((text) => (
              <th scope="col" class="govuk-table__header">
                {text}
              </th>
            ))}
            {mayAsk ? <td class="govuk-table__header">{head.ask}</td> : ''}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {items.map((one) => (
            <Row one={one} request={mayAsk ? request : null} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ one, request }: { one: RequestListed; request: PageRequest | null }) {
  const { reference } = one;
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header redress-nowrap">
        {linkTo(pathTo('staffActions', { reference }), reference)}
      </th>
      <td class="govuk-table__cell">{one.service ?? texts.noService}</td>
      <td class="govuk-table__cell">{dateInWords(londonDate(one.askedAt))}</td>
      <td class="govuk-table__cell">
        {dateInWords(one.dueOn)} {one.isLate ? tag({ text: texts.late, classes: 'govuk-tag--red' }) : ''}
      </td>
      <td class="govuk-table__cell">{texts.times(one.chases)}</td>
      {request === null ? (
        ''
      ) : (
        <td class="govuk-table__cell">
          <AskAgain one={one} request={request} />
        </td>
      )}
    </tr>
  );
}
