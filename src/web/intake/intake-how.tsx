import { caseWords } from '../../language/en/case-words.ts';
import { intakeTexts as texts } from '../../language/en/pages-staff-intake.ts';
import { procedureName } from '../case/case-in-words.ts';
import { drawDate } from '../event-forms/draw-field.tsx';
import { details, textarea } from '../govuk.ts';
import { choose, isUsed, typed } from './draw-intake.ts';
import type { IntakeProps } from './intake-props.ts';

type Props = Pick<IntakeProps, 'values' | 'faults' | 'procedures'>;

const { web: _web, ...channels } = caseWords.channels;
const rarely = ['receivedOn', 'lateEntryReason', 'firstToldOn', 'awareOn'];

/** By what way it came, and whatever differs from a call of this moment. */
export function IntakeHow(props: Props) {
  return (
    <>
      {choose('channel', { legend: texts.channel.label, options: channels }, props, 'phone')}
      {details({
        summaryText: texts.earlier,
        open: differs(props),
        html: String(<Rarely {...props} />),
      })}
    </>
  );
}

/** What is chosen beforehand is nothing that differs. */
function differs(props: Props): boolean {
  const { channel = 'phone', what = 'receive', procedure = props.procedures[0] } = props.values;
  const isUsual = channel !== 'letter' && what === 'receive' && procedure === props.procedures[0];
  return !isUsual || isUsed(rarely, props) || props.faults.some(({ field }) => field === 'procedure');
}

function Rarely(props: Props) {
  const { what } = texts;
  return (
    <>
      {drawDate('receivedOn', texts.receivedOn, props)}
      {textarea({ ...typed('lateEntryReason', texts.lateEntryReason, props), rows: 2 })}
      {drawDate('firstToldOn', texts.firstToldOn, props)}
      {drawDate('awareOn', texts.awareOn, props)}
      {choose(
        'what',
        {
          legend: what.label,
          options: { receive: what.receive, receiveServiceRequest: what.receiveServiceRequest },
          hints: { receive: what.receiveHint, receiveServiceRequest: what.receiveServiceRequestHint },
        },
        props,
        'receive',
      )}
      {props.procedures.length > 1 ? <Procedure {...props} /> : ''}
    </>
  );
}

/** Every procedure of the organisation by its title; the usual one is chosen beforehand. */
function Procedure(props: Props) {
  const options = Object.fromEntries(props.procedures.map((id) => [id, procedureName(id)]));
  const words = {
    legend: texts.procedure.label,
    options,
    hints: { [props.procedures[0] ?? '']: texts.procedure.hint },
  };
  return choose('procedure', words, props, props.procedures[0]);
}
