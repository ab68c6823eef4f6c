import { londonDate } from '../../../calendar/london.ts';
import { formatReference } from '../../../cases/reference.ts';
import { caseWords } from '../../../language/en/case-words.ts';
import { dateInWords } from '../../../language/en/dates.ts';
import { lettersTexts as texts } from '../../../language/en/pages-letters.ts';
import { lettersToPost, type LetterToPost } from '../../../reports/letters-to-post.ts';
import { askedOfLetter } from '../../case/asked-of-letter.ts';
import { wordsFor } from '../../case/case-in-words.ts';
import { dataTable } from '../../data-table.tsx';
import { linkTo } from '../../link.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

/** Every letter that waits to be printed and posted, the oldest first. */
export const lettersPage = definePage<LetterToPost[]>({
  path: patterns.letters,
  access: ['letter.post'],
  load: ({ ctx }) => lettersToPost(ctx, { limit: 200 }),
  view: (letters) => ({ title: texts.title, wide: true, body: <Letters letters={letters} /> }),
});

function Letters({ letters }: { letters: LetterToPost[] }) {
  if (letters.length === 0) return <p class="govuk-body">{texts.none}</p>;
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      {dataTable({ name: texts.title, head: Object.values(texts.head), rows: letters.map(rowOf) })}
    </>
  );
}

function rowOf(letter: LetterToPost) {
  const reference = formatReference(letter.reference);
  const name = wordsFor(caseWords.occasions, letter.occasion) ?? letter.occasion;
  const asked = askedOfLetter(letter);
  return [
    { html: linkTo(pathTo('staffCase', { reference }), reference), classes: 'redress-nowrap' },
    { html: linkTo(pathTo('staffLetter', { reference, id: letter.messageId }), name) },
    { text: letter.name ?? texts.unnamed },
    { text: dateInWords(londonDate(letter.at)) },
    { text: asked.length === 0 ? texts.asPlain : asked.join('. ') },
  ];
}
