import { dateInWords } from '../../../language/en/dates.ts';
import { sentTexts as texts } from '../../../language/en/pages-public.ts';
import { panel } from '../../govuk.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { readSentNote, type SentNote } from '../../sent-note.ts';

/** The confirmation: the reference, what happens next, and by when. */
export const sentPage = definePage<SentNote>({
  path: patterns.sent,
  access: 'public',
  async load(request) {
    const note = await readSentNote(request.http);
    if (!note) throw new HttpFailure('not-found');
    return note;
  },
  view: (note) => ({ title: texts.title, ownHeading: true, body: <Sent {...note} /> }),
});

function Sent({ reference, acknowledgeBy, answerBy, mailed }: SentNote) {
  return (
    <>
      {panel({ titleText: texts.title, html: `${texts.reference}<br><strong>${reference}</strong>` })}
      <h2 class="govuk-heading-m">{texts.next}</h2>
      {acknowledgeBy ? <p class="govuk-body">{texts.acknowledge(dateInWords(acknowledgeBy))}</p> : ''}
      {answerBy ? <p class="govuk-body">{texts.answer(dateInWords(answerBy))}</p> : ''}
      <p class="govuk-body">{mailed ? texts.mailed : texts.notMailed}</p>
      <p class="govuk-body">{texts.keep}</p>
      {mailed ? (
        <p class="govuk-body">
          <a class="govuk-link" href={pathTo('track')}>
            {texts.open}
          </a>
        </p>
      ) : (
        ''
      )}
    </>
  );
}
