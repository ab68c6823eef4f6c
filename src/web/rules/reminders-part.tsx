import { rulesTexts } from '../../language/en/pages-rules.ts';
import type { LadderRung } from '../../machines/policy.ts';
import { errorAt, type FormFault, type FormValues } from '../form.ts';
import { checkboxes, input } from '../govuk.ts';
import { readOf, typedNumber, type PartProps, type PolicyPart } from './policy-part.ts';

const texts = rulesTexts.reminders;
const rungs = ['before', 'dueToday', 'overdue', 'manager', 'seniorLead'] as const;
const recipients = ['handler', 'manager', 'seniorLead'] as const;
type Rung = (typeof rungs)[number];

/** The reminder ladder: who is told, and when, before and after a date. */
export const remindersPart: PolicyPart = {
  known: ({ ladder }) => ({
    ...Object.fromEntries(ladder.rungs.flatMap((one) => Object.entries(knownRung(one)))),
    repeat: ladder.repeatEveryWorkingDays === null ? '' : String(ladder.repeatEveryWorkingDays),
  }),
  read(values, policy) {
    const sent = rungs.filter((rung) => values[`${rung}-days`] !== undefined);
    const repeat = typedNumber(values['repeat']);
    const faults: FormFault[] = [
      ...sent.flatMap((rung) => faultsOf(values, rung)),
      ...(sent.length > 0 ? [] : [{ field: 'before-days', message: texts.none }]),
      ...(repeat === undefined || (repeat > 0 && repeat <= 60)
        ? []
        : [{ field: 'repeat', message: texts.repeat.wrong }]),
    ];
    const read = sent.map((rung) => rungOf(values, rung));
    return readOf(faults, { ...policy, ladder: { rungs: read, repeatEveryWorkingDays: repeat ?? null } });
  },
  Fields: (props) => (
    <>
      {rungs.map((rung) => (
        <RungFields {...props} rung={rung} />
      ))}
      {input({
        id: 'repeat',
        name: 'repeat',
        label: { text: texts.repeat.label },
        classes: 'govuk-input--width-2',
        inputmode: 'numeric',
        value: props.values['repeat'] ?? '',
        ...errorAt(props.faults, 'repeat'),
      })}
    </>
  ),
};

function knownRung({ rung, workingDays, at, to }: LadderRung): FormValues {
  const told = Object.fromEntries(to.map((one) => [`${rung}-to-${one}`, 'yes']));
  return { [`${rung}-days`]: String(workingDays), [`${rung}-at`]: at, ...told };
}

function rungOf(values: FormValues, rung: Rung): LadderRung {
  return {
    rung,
    workingDays: typedNumber(values[`${rung}-days`]) ?? 0,
    at: values[`${rung}-at`] ?? '',
    to: recipients.filter((one) => values[`${rung}-to-${one}`] !== undefined),
  };
}

function faultsOf(values: FormValues, rung: Rung): FormFault[] {
  const { workingDays, at, to } = rungOf(values, rung);
  return [
    ...(Math.abs(workingDays) <= 60 ? [] : [{ field: `${rung}-days`, message: texts.days.wrong }]),
    ...(/^([01]\d|2[0-3]):[0-5]\d$/.test(at) ? [] : [{ field: `${rung}-at`, message: texts.at.wrong }]),
    ...(to.length > 0 ? [] : [{ field: `${rung}-to-handler`, message: texts.to.missing }]),
  ];
}

function RungFields({ values, faults, rung }: Omit<PartProps, 'procedures'> & { rung: Rung }) {
  const name = texts.rungs[rung];
  return (
    <fieldset class="govuk-fieldset govuk-!-margin-bottom-6">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{name}</legend>
      {input({
        id: `${rung}-days`,
        name: `${rung}-days`,
        label: { text: texts.days.label(name) },
        hint: { text: texts.days.hint },
        classes: 'govuk-input--width-2',
        value: values[`${rung}-days`] ?? '',
        ...errorAt(faults, `${rung}-days`),
      })}
      {input({
        id: `${rung}-at`,
        name: `${rung}-at`,
        label: { text: texts.at.label(name) },
        classes: 'govuk-input--width-5',
        value: values[`${rung}-at`] ?? '',
        ...errorAt(faults, `${rung}-at`),
      })}
      {checkboxes({
        name: `${rung}-to`,
        idPrefix: `${rung}-to`,
        fieldset: { legend: { text: texts.to.legend(name) } },
        items: recipients.map((one) => ({
          id: `${rung}-to-${one}`,
          name: `${rung}-to-${one}`,
          value: 'yes',
          text: texts.to.options[one],
          checked: values[`${rung}-to-${one}`] !== undefined,
        })),
        ...errorAt(faults, `${rung}-to-handler`),
      })}
    </fieldset>
  );
}
