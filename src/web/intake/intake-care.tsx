import { intakeTexts as texts } from '../../language/en/pages-staff-intake.ts';
import { staffLodgedTexts } from '../../language/en/pages-staff-lodged.ts';
import { staffCaseTexts } from '../../language/en/pages-staff.ts';
import { details, input, textarea } from '../govuk.ts';
import { choose, isUsed, tick, typed } from './draw-intake.ts';
import type { Drawn } from './intake-props.ts';

const ways = { ...staffCaseTexts.contactWays };
const { none: _none, ...unsafeWays } = ways;

/** What must be taken care of: help, risk, who may know, and how somebody is reached without danger. */
export function IntakeCare(drawn: Drawn) {
  const { care } = texts;
  return (
    <>
      {textarea({ ...typed('adjustments', texts.adjustments, drawn), rows: 2 })}
      {tick(
        'care',
        {
          legend: care.legend,
          options: {
            risk: care.risk,
            keepName: care.keepName,
            discreet: care.discreet,
            noVoicemail: care.noVoicemail,
          },
          more: {
            risk: textarea({ ...typed('riskWords', { label: care.riskWords }, drawn), rows: 2 }),
            keepName: input(typed('withholdWhy', { label: care.withholdWhy }, drawn)),
          },
        },
        drawn,
      )}
      {choose('preferredContact', { legend: texts.preferredContact.legend, options: ways }, drawn, 'none')}
      <Safe {...drawn} />
    </>
  );
}

function Safe(drawn: Drawn) {
  const { formats, languages } = staffLodgedTexts;
  return details({
    summaryText: texts.safe.summary,
    open: isUsed(['formats', 'neverBy', 'notAt'], drawn),
    html: String(
      <>
        {tick('formats', { legend: texts.safe.formats, options: formats }, drawn)}
        {choose('language', { legend: texts.safe.language, options: languages }, drawn, 'en')}
        {tick('neverBy', { legend: texts.neverBy.legend, options: unsafeWays }, drawn)}
        {input(typed('notAt', texts.notAt, drawn))}
      </>,
    ),
  });
}
