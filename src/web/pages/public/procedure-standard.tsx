import type { IsoDate } from '../../../calendar/iso-date.ts';
import { limitInWords } from '../../../language/en/dates.ts';
import { bodyAfter } from '../../../language/en/ombudsmen.ts';
import { standardsTexts as texts } from '../../../language/en/pages-standards.ts';
import { extensionInWords, promiseInWords, receiptInWords } from '../../../language/en/standard-sentences.ts';
import type { WorkedOutDate } from '../../../machines/deadlines-of.ts';
import type { Policy } from '../../../machines/policy.ts';
import type { Procedure, StageRule } from '../../../machines/procedure.ts';
import { procedureName } from '../../case/case-in-words.ts';
import { details } from '../../govuk.ts';
import { DatesToday } from './dates-today.tsx';

interface Standard {
  procedure: Procedure;
  policy: Policy;
  today: IsoDate;
  dates: readonly WorkedOutDate[];
  /** Whether these are the dates of a complaint made today, which may lie beyond the bank holidays known. */
  areToday: boolean;
}

/** One procedure in plain words, with a picture of the dates of a complaint made today. */
export function ProcedureStandard({ procedure, policy, today, dates, areToday }: Standard) {
  const { id, title, version, inForceFrom, stages } = procedure;
  return (
    <section aria-labelledby={id}>
      <h2 class="govuk-heading-l" id={id}>
        {procedureName(id)}
      </h2>
      <p class="govuk-body">
        {inForceFrom > today
          ? texts.inForceLater(title, version, inForceFrom)
          : texts.inForce(title, version, inForceFrom)}
      </p>
      <Beginning procedure={procedure} policy={policy} />
      {stages.map((stage, i) => (
        <Stage stage={stage} policy={policy} dates={dates} isLast={i === stages.length - 1} />
      ))}
      <Whole dates={dates} />
      {areToday ? <DatesToday {...{ title, today, dates }} /> : <p class="govuk-body">{texts.noDates}</p>}
      <Outside procedure={procedure} dates={dates} />
      <Choices procedure={procedure} policy={policy} />
    </section>
  );
}

function Beginning({ procedure: { receipt, admission }, policy }: Pick<Standard, 'procedure' | 'policy'>) {
  const chosen = policy.receipt ?? receipt.policy;
  const closures = policy.closuresStopClock && policy.closures.length > 0;
  return (
    <>
      <h3 class="govuk-heading-m">{texts.received}</h3>
      <ul class="govuk-list govuk-list--bullet">
        <li>{receiptInWords(chosen, policy.cutOff ?? null)}</li>
        {chosen === 'registered' ? '' : <li>{texts.firstTold}</li>}
        {admission === null ? '' : <li>{admissionInWords(admission)}</li>}
        <li>{closures ? `${texts.workingDay} ${texts.closures}` : texts.workingDay}</li>
      </ul>
    </>
  );
}

function admissionInWords({ limit, atMost }: NonNullable<Procedure['admission']>): string {
  const period = limitInWords(limit);
  return atMost === undefined ? texts.admission(period) : texts.admissionAtMost(period, limitInWords(atMost));
}

function Stage(about: { stage: StageRule; policy: Policy; dates: readonly WorkedOutDate[]; isLast: boolean }) {
  const { stage, policy, dates, isLast } = about;
  const own = promisesOf(dates.filter((date) => date.stage === stage.id));
  const hasWindow = own.some(({ clock }) => clock === 'escalation.window');
  return (
    <>
      <h3 class="govuk-heading-m">{stage.title}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {own.map((date) => (
          <li>{promiseInWords(date)}</li>
        ))}
        <li>{extensionInWords(stage.extension, policy.maxExtensions)}</li>
        {stage.independence.from.length > 0 ? <li>{texts.otherPerson}</li> : ''}
        {stage.transfer === undefined ? '' : <li>{texts.transfer}</li>}
        {isLast || hasWindow ? '' : <li>{texts.noWindow}</li>}
      </ul>
    </>
  );
}

/** Each promise once: a date that can be counted from two days is one rule. */
function promisesOf(dates: readonly WorkedOutDate[]): WorkedOutDate[] {
  return dates.filter(({ clock }, i) => dates.findIndex((other) => other.clock === clock) === i);
}

function Whole({ dates }: { dates: readonly WorkedOutDate[] }) {
  const overall = dates.find(({ clock }) => clock === 'service.overall');
  return overall === undefined ? <></> : <p class="govuk-body">{promiseInWords(overall)}</p>;
}

function Outside({ procedure, dates }: { procedure: Procedure; dates: readonly WorkedOutDate[] }) {
  const { name, website, phone, usualLimit } = bodyAfter(procedure);
  const window = dates.find(({ clock }) => clock === 'ombudsman.window');
  return (
    <>
      <h3 class="govuk-heading-m">{texts.outside}</h3>
      <p class="govuk-body">{texts.outsideBody(name)}</p>
      <ul class="govuk-list govuk-list--bullet">
        {window === undefined ? '' : <li>{promiseInWords(window)}</li>}
        {window === undefined && usualLimit !== undefined ? <li>{texts.usual(usualLimit)}</li> : ''}
        {phone === undefined ? '' : <li>{texts.telephone(phone)}</li>}
        {website === '' ? (
          ''
        ) : (
          <li>
            <a class="govuk-link" href={`https://${website}`}>
              {website}
            </a>
          </li>
        )}
      </ul>
    </>
  );
}

/** What the sources leave open, so that anybody can see how it was settled here. */
function Choices({ procedure, policy }: Pick<Standard, 'procedure' | 'policy'>) {
  const { settings } = procedure;
  if (settings.length === 0) return <></>;
  const chosen = policy.settings[procedure.id] ?? {};
  const list = (
    <ul class="govuk-list govuk-list--bullet">
      {settings.map((setting) => {
        const choice = setting.choices.find(({ id }) => id === (chosen[setting.id] ?? setting.default));
        return <li>{texts.chosen(setting.question, choice?.means ?? '')}</li>;
      })}
    </ul>
  );
  return details({ summaryText: texts.choices, html: String(list) });
}
