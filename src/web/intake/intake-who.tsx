import { intakeTexts as texts } from '../../language/en/pages-staff-intake.ts';
import { staffLodgedTexts } from '../../language/en/pages-staff-lodged.ts';
import { checkboxes, details, input, textarea } from '../govuk.ts';
import { choose, isUsed, typed } from './draw-intake.ts';
import type { Drawn } from './intake-props.ts';

/** Who complains, and how they are answered. Whoever writes it down is never put in here. */
export function IntakeWho(drawn: Drawn) {
  return (
    <>
      <h2 class="govuk-heading-m">{texts.who}</h2>
      {input({ ...typed('name', texts.name, drawn), autocomplete: 'off' })}
      {input({
        ...typed('phone', texts.phone, drawn),
        type: 'tel',
        classes: 'govuk-input--width-20',
        autocomplete: 'off',
      })}
      {input({ ...typed('email', texts.email, drawn), type: 'email', spellcheck: false, autocomplete: 'off' })}
      {textarea({ ...typed('address', texts.address, drawn), rows: 2, autocomplete: 'off' })}
      {checkboxes({
        name: 'noReply',
        idPrefix: 'noReply',
        classes: 'govuk-checkboxes--small',
        items: [{ value: 'yes', text: texts.noReply, checked: drawn.values.noReply === 'yes' }],
      })}
      <ForWhom {...drawn} />
    </>
  );
}

function ForWhom(drawn: Drawn) {
  return details({
    summaryText: texts.forWhom.summary,
    open: isUsed(['represented', 'capacity'], drawn),
    html: String(
      <>
        {choose('capacity', { legend: texts.forWhom.legend, options: staffLodgedTexts.capacities }, drawn)}
        {input({ ...typed('represented', texts.represented, drawn), autocomplete: 'off' })}
        {choose(
          'consent',
          { legend: texts.consent.legend, options: { given: texts.consent.given, asked: texts.consent.asked } },
          drawn,
        )}
      </>,
    ),
  });
}
