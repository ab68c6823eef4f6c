import type { CaseView } from '../../cases/view.ts';
import { dateInWords, dayAndDate } from '../../language/en/dates.ts';
import type { FormEvent } from '../../language/en/pages-staff-events.ts';
import { guidanceTexts, guidanceWords as words } from '../../language/en/pages-staff-guidance.ts';
import { clockName } from '../case/case-in-words.ts';
import { clocksStoppedBy } from '../case/next-step.ts';
import { clausesOfEvent } from './clauses-of-event.ts';

interface Props {
  type: FormEvent;
  view: CaseView;
}

/** What stands beside a form: what the rules ask, with their clause, and what happens once it is sent. */
export function Guidance({ type, view }: Props) {
  const clauses = clausesOfEvent(type, view);
  return (
    <aside class="redress-guidance" aria-label={words.title}>
      {clauses.length === 0 ? '' : <h2 class="govuk-heading-s">{words.rules}</h2>}
      <Points
        items={clauses.map(({ requires, citation }) =>
          requires === null ? words.cited(citation) : words.clause(requires.replace(/\.$/, ''), citation),
        )}
      />
      <h2 class="govuk-heading-s">{words.then}</h2>
      <Points items={[...stopped(type, view), ...guidanceTexts[type]]} />
      {type === 'close' ? <LateReplies view={view} /> : ''}
    </aside>
  );
}

function Points({ items }: { items: readonly string[] }) {
  if (items.length === 0) return <></>;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}

function stopped(type: FormEvent, { look: { clocks } }: CaseView): string[] {
  return clocksStoppedBy(type, clocks).map((clock) => {
    const due = clocks[clock]?.due ?? null;
    return words.stops(clockName(clock), due === null ? null : dayAndDate(due));
  });
}

/** Named where the case ends: whose answers came after their day. */
function LateReplies({ view: { forStaff } }: { view: CaseView }) {
  const late = (forStaff?.requests ?? []).filter(({ isLate }) => isLate);
  if (late.length === 0) return <></>;
  return (
    <>
      <h2 class="govuk-heading-s">{words.lateReplies}</h2>
      <Points
        items={late.map(({ service, to, id, dueOn }) => words.lateReply(service ?? to ?? id, dateInWords(dueOn)))}
      />
    </>
  );
}
