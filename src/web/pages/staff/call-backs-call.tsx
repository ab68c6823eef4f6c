import { callBacksTexts as texts } from '../../../language/en/pages-call-backs.ts';
import { dayAndDate, timeInWords } from '../../../language/en/dates.ts';
import type { CallBackListed } from '../../../requests/list-call-backs.ts';
import { momentInWords } from '../../case/case-in-words.ts';
import { errorAt, type FormFault } from '../../form.ts';
import { button, summaryList, tag, textarea } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { linkTo } from '../../link.ts';
import type { PageRequest } from '../../page.ts';
import { pathTo } from '../../paths.ts';

interface Props {
  call: CallBackListed;
  faults: FormFault[];
  request: PageRequest;
}

/** One call with all that the caller must know before dialling. */
export function CallToMake({ call, faults, request }: Props) {
  const { reference, state, isOverdue, name } = call;
  const { text, tag: classes } = texts.states[isOverdue ? 'overdue' : state];
  return (
    <section class="govuk-!-margin-bottom-8">
      <h2 class="govuk-heading-m">
        {name ?? texts.unnamed} {tag({ text, classes })}
      </h2>
      {summaryList({ rows: rowsOf(call) })}
      <p class="govuk-body">{linkTo(pathTo('staffCase', { reference }), reference)}</p>
      {state === 'open' ? <WhatCame call={call} faults={faults} request={request} /> : ''}
    </section>
  );
}

function rowsOf({ day, from, to, phone, topic, needs, noVoicemail, notAt, note, state }: CallBackListed) {
  const safe = [...(noVoicemail ? [texts.noVoicemail] : []), ...(notAt === null ? [] : [texts.notAt(notAt)])];
  const rows: [string, string | null][] = [
    [texts.due, texts.between(dayAndDate(day), timeInWords(from), timeInWords(to))],
    [texts.number, phone],
    [texts.safe, safe.join(' ') || null],
    [texts.topic, topic],
    [texts.needs, needs],
    [state === 'open' ? texts.tried : texts.came, note && note.split('\n').map(tryInWords).join(' ')],
  ];
  return rows.flatMap(([key, value]) => (value === null ? [] : [{ key: { text: key }, value: { text: value } }]));
}

/** What `settleCallBack` has kept of one try; a further line of somebody's note stays as it is. */
function tryInWords(line: string): string {
  const [, at, outcome, words = ''] = /^(\S+Z) (done|noAnswer)(?: (.*))?$/.exec(line) ?? [];
  if (at === undefined) return line;
  const when = momentInWords(at);
  return `${outcome === 'done' ? texts.tries.done(when) : texts.tries.noAnswer(when)}. ${words}`.trim();
}

function WhatCame({ call: { callBackId, reference }, faults, request }: Props) {
  const id = `note-${callBackId}`;
  return (
    <Form request={request}>
      <input type="hidden" name="callBackId" value={callBackId} />
      {textarea({
        id,
        name: 'note',
        label: { html: `${texts.note.label} <span class="govuk-visually-hidden">${texts.which(reference)}</span>` },
        rows: 2,
        ...errorAt(faults, id),
      })}
      <div class="govuk-button-group">
        {button({ text: texts.done, name: 'outcome', value: 'done', preventDoubleClick: true })}
        {button({ text: texts.noAnswer, name: 'outcome', value: 'noAnswer', classes: 'govuk-button--secondary' })}
      </div>
    </Form>
  );
}
