import type { Texts } from '../../language/language.ts';
import { panel } from '../govuk.ts';
import { pathTo } from '../paths.ts';
import type { SentNote } from '../sent-note.ts';

interface Sent {
  note: SentNote;
  texts: Texts;
}

/** The reference, and how it reaches the person; no links in the panel. */
export function Received({ note: { reference, told }, texts }: Sent) {
  const words = texts.lodging.sent;
  return (
    <>
      {panel({ titleText: words.title, html: `${words.reference}<br><strong>${reference}</strong>` })}
      <p class="govuk-body">{told === null ? words.notTold : words.told[told]}</p>
    </>
  );
}

/** What we do next, each with its date. */
export function Next({ note: { acknowledgeBy, answerBy }, texts }: Sent) {
  const words = texts.lodging.sent;
  const { dateInWords } = texts.dates;
  return (
    <>
      <h2 class="govuk-heading-m">{words.next}</h2>
      <ol class="govuk-list govuk-list--number">
        {acknowledgeBy ? <li>{words.acknowledge(dateInWords(acknowledgeBy))}</li> : ''}
        <li>{answerBy ? words.answer(dateInWords(answerBy)) : words.answerLater}</li>
      </ol>
      <p class="govuk-body">{words.moreTime}</p>
      <p class="govuk-body">{words.ombudsman}</p>
    </>
  );
}

/** A copy to keep. */
export function Kept({ texts }: Pick<Sent, 'texts'>) {
  const words = texts.lodging.sent;
  return (
    <>
      <h2 class="govuk-heading-m">{words.keepTitle}</h2>
      <p class="govuk-body">{words.keep}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('sentCopy')}>
          {words.copy}
        </a>
      </p>
    </>
  );
}

/** How to add or correct something; `canTrack`: whether a code can reach the person. */
export function Added({ canTrack, texts }: Pick<Sent, 'texts'> & { canTrack: boolean }) {
  const words = texts.lodging.sent;
  return (
    <>
      <h2 class="govuk-heading-m">{words.addTitle}</h2>
      <p class="govuk-body">{words.add}</p>
      {canTrack ? (
        <p class="govuk-body">
          <a class="govuk-link" href={pathTo('track')}>
            {words.track}
          </a>
        </p>
      ) : (
        ''
      )}
      <p class="govuk-body">{words.call}</p>
    </>
  );
}
