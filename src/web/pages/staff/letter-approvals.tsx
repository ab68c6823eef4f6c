import { londonDate } from '../../../calendar/london.ts';
import { formatReference } from '../../../cases/reference.ts';
import { listSubmitted, type DraftListed } from '../../../letters/drafts/list-drafts.ts';
import { dateInWords } from '../../../language/en/dates.ts';
import { staffLetterTexts } from '../../../language/en/pages-staff-letters.ts';
import { dataTable } from '../../data-table.tsx';
import { letterName } from '../../letters/letter-name.ts';
import { linkTo } from '../../link.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

const texts = staffLetterTexts.list;

/** Every letter that waits for a second person, the oldest first. */
export const letterApprovalsPage = definePage<DraftListed[]>({
  path: patterns.letterApprovals,
  access: ['letter.approve'],
  load: ({ ctx }) => listSubmitted(ctx, { limit: 200 }),
  view: (letters) => ({ title: texts.title, wide: true, body: <Letters letters={letters} /> }),
});

function Letters({ letters }: { letters: DraftListed[] }) {
  if (letters.length === 0) return <p class="govuk-body">{texts.none}</p>;
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      {dataTable({ name: texts.title, head: Object.values(texts.head), rows: letters.map(rowOf) })}
    </>
  );
}

function rowOf({ draftId: id, reference: bare, event, preparedBy, isOwn, submittedAt }: DraftListed) {
  const reference = formatReference(bare);
  return [
    { html: linkTo(pathTo('staffCase', { reference }), reference), classes: 'redress-nowrap' },
    { html: linkTo(pathTo('staffLetterDraft', { reference, id }), letterName(event)) },
    { text: isOwn ? texts.own : preparedBy },
    { text: submittedAt === null ? '' : dateInWords(londonDate(submittedAt)) },
  ];
}
