import { may } from '../../cases/permissions.ts';
import { eventFormTexts as texts, eventTexts } from '../../language/en/pages-staff-events.ts';
import type { EventText } from '../../language/en/event-text.ts';
import { CaseFrame } from '../case/case-frame.tsx';
import { insetText } from '../govuk.ts';
import { LetterWay } from '../letters/letter-way.tsx';
import type { PageRequest } from '../page.ts';
import { EventFields } from './event-fields.tsx';
import type { EventPageProps } from './event-page-props.ts';
import { FindLinked } from './find-linked.tsx';
import { hasChoices } from './forms.ts';
import { Guidance } from './guidance.tsx';

/** The form of one event within its case, with what to know beside it. */
export function EventPage(props: EventPageProps & { request: PageRequest }) {
  const { type, view, presence } = props;
  const text: EventText = eventTexts[type];
  return (
    <CaseFrame view={view} active={null} presence={presence} heading={texts.heading(text.title, view.reference)}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {text.intro ? <p class="govuk-body">{text.intro}</p> : ''}
          <LetterWay type={type} view={view} />
          <Body {...props} />
        </div>
        <div class="govuk-grid-column-one-third">
          <Guidance type={type} view={view} />
        </div>
      </div>
    </CaseFrame>
  );
}

function Body(props: EventPageProps & { request: PageRequest }) {
  const { type, view, choices, isFresh, linked, values, faults, request } = props;
  if (!view.allowed.includes(type) && isFresh) {
    return insetText({ text: may(request.ctx.actor, type, null) ? texts.notPossible : texts.notYours });
  }
  if (!hasChoices(type, choices.lists)) return insetText({ text: texts.nothingToChoose });
  if (type === 'link' && isFresh && linked === null) {
    return <FindLinked reference={view.reference} values={values} faults={faults} />;
  }
  return <EventFields {...props} />;
}
