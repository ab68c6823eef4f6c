import type { CaseView } from '../../cases/view.ts';
import { dateInWords } from '../../language/en/dates.ts';
import { staffCaseTexts } from '../../language/en/pages-staff.ts';
import { staffLodgedTexts as texts } from '../../language/en/pages-staff-lodged.ts';
import { insetText } from '../govuk.ts';

/** What everybody must know before they write, call or share anything; nothing where there is nothing. */
export function ContactCare({ view }: { view: CaseView }) {
  const warnings = [...ofTheCase(view), ...ofTheContact(view), ...ofConsent(view)];
  if (warnings.length === 0) return <></>;
  return insetText({
    html: String(
      <>
        <h2 class="govuk-heading-s">{texts.care}</h2>
        <ul class="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
          {warnings.map((warning) => (
            <li>{warning}</li>
          ))}
        </ul>
      </>,
    ),
  });
}

function ofTheCase({ lodged: { risk, withholdName } }: CaseView): string[] {
  return [
    ...(risk === null ? [] : [texts.risk(risk)]),
    ...(withholdName === null ? [] : [texts.withholdName(withholdName)]),
  ];
}

function ofTheContact({ person }: CaseView): string[] {
  const rules = person?.contactRules ?? null;
  if (rules === null) return [];
  const { neverBy, discreet, noVoicemail, notAt } = rules;
  return [
    ...(neverBy.length === 0 ? [] : [texts.never(neverBy.map((way) => staffCaseTexts.contactWays[way].toLowerCase()))]),
    ...(discreet ? [texts.discreet] : []),
    ...(noVoicemail ? [texts.noVoicemail] : []),
    ...(notAt === null ? [] : [texts.notAt(notAt)]),
  ];
}

function ofConsent({ represented }: CaseView): string[] {
  if (represented === null) return [];
  const { consent: words } = texts;
  const { name, consent, scope, expiresOn } = represented;
  const who = name ?? words.nobody;
  const about = scope === null ? '' : words.scope(scope);
  return [words[consent](who, about, expiresOn === null ? '' : words.until(dateInWords(expiresOn)))];
}
