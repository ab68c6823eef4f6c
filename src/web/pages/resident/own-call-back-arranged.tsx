import type { CallBack } from '../../../requests/call-back.ts';
import { button, insetText, summaryList } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import type { PageRequest } from '../../page.ts';
import type { Texts } from '../../../language/language.ts';

/** The call that is arranged, and the way to take it back. */
export function CallArranged({ call, request }: { call: CallBack; request: PageRequest }) {
  const texts = request.texts.ownCallBack;
  return (
    <>
      <h2 class="govuk-heading-m">{texts.arranged}</h2>
      {call.dueAt < request.ctx.clock.now() ? insetText({ text: texts.late }) : ''}
      <p class="govuk-body">{texts.arrangedIntro}</p>
      {summaryList({ rows: rowsOf(call, request.texts) })}
      <Form request={request}>
        {button({
          text: texts.withdraw,
          name: 'do',
          value: 'withdraw',
          classes: 'govuk-button--secondary',
          preventDoubleClick: true,
        })}
      </Form>
    </>
  );
}

/** When a call will come, in words. */
export function whenCalled({ day, from, to }: Pick<CallBack, 'day' | 'from' | 'to'>, texts: Texts): string {
  const { dayAndDate, timeInWords } = texts.dates;
  return texts.ownCallBack.between(dayAndDate(day), timeInWords(from), timeInWords(to));
}

function rowsOf(call: CallBack, texts: Texts) {
  const words = texts.ownCallBack;
  const rows: [string, string | null][] = [
    [words.when, whenCalled(call, texts)],
    [words.number, call.phone],
    [words.about, call.topic],
    [words.arrangements, call.needs],
  ];
  return rows.flatMap(([key, text]) => (text === null ? [] : [{ key: { text: key }, value: { text } }]));
}
