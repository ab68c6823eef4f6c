import type { Handler } from '../../identity/list-handlers.ts';
import { dateInWords } from '../../language/en/dates.ts';
import { absenceTexts as texts } from '../../language/en/pages-staff-teams.ts';
import { dataTable } from '../data-table.tsx';
import { drawDate } from '../event-forms/draw-field.tsx';
import { errorAt, type FormFault, type FormValues } from '../form.ts';
import { button, notificationBanner, select } from '../govuk.ts';
import { Form } from '../layout.tsx';
import { linkTo } from '../link.ts';
import type { PageRequest } from '../page.ts';
import { pathTo } from '../paths.ts';

/** Who is away, and of whom whoever asks may say so. */
export interface AbsenceProps {
  /** Away now, or soon. */
  away: Handler[];
  /** Whom one may say it of. */
  of: Handler[];
  mayMove: boolean;
  values: FormValues;
  faults: FormFault[];
}

/** The list, with what lies with each, and the form below it. */
export function AbsenceView({ request, ...props }: AbsenceProps & { request: PageRequest }) {
  const { away } = props;
  return (
    <>
      {request.query.get('done') === 'yes' ? notificationBanner({ type: 'success', text: texts.saved }) : ''}
      {away.length === 0 ? (
        <p class="govuk-body">{texts.none}</p>
      ) : (
        dataTable({
          name: texts.title,
          head: Object.values(texts.head),
          rows: away.map((member) => rowOf(member, props.mayMove)),
        })
      )}
      <Back {...props} request={request} />
      <Form request={request}>
        <h2 class="govuk-heading-m">{texts.form}</h2>
        <Who {...props} />
        {drawDate('from', texts.from, props)}
        {drawDate('until', texts.until, props)}
        {button({ text: texts.save, preventDoubleClick: true })}
      </Form>
    </>
  );
}

function rowOf({ staffId, name, awayFrom, awayUntil, open }: Handler, mayMove: boolean) {
  const move = linkTo(pathTo('bulk', {}, { action: 'assign', of: staffId }), texts.move(name));
  return [
    { text: name },
    { text: awayFrom === null ? '' : dateInWords(awayFrom) },
    { text: awayUntil === null ? '' : dateInWords(awayUntil) },
    { text: String(open) },
    mayMove && open > 0 ? { html: move } : { text: '' },
  ];
}

/** Back before the time: one button for each whom one may say it of. */
function Back({ away, of, request }: AbsenceProps & { request: PageRequest }) {
  const mine = away.filter(({ staffId }) => of.some((one) => one.staffId === staffId));
  if (mine.length === 0) return <></>;
  return (
    <Form request={request}>
      {mine.map(({ staffId, name }) =>
        button({ text: texts.back(name), name: 'back', value: staffId, classes: 'govuk-button--secondary' }),
      )}
    </Form>
  );
}

function Who({ of, values, faults }: AbsenceProps) {
  const [only, ...others] = of;
  const first = others.length === 0 && only ? [] : [{ value: '', text: '' }];
  return select({
    id: 'staffId',
    name: 'staffId',
    label: { text: texts.who.label },
    items: [
      ...first,
      ...of.map(({ staffId, name }) => ({ value: staffId, text: name, selected: staffId === values.staffId })),
    ],
    ...errorAt(faults, 'staffId'),
  });
}
