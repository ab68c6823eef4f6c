import type { CaseView, HistoryItem } from '../../../../cases/view.ts';
import { isReadable, type DocumentView } from '../../../../documents/document-view.ts';
import { casePartsTexts } from '../../../../language/en/pages-case-parts.ts';
import { defineCasePage } from '../../../case/case-page.tsx';
import { DoLinks } from '../../../case/do-links.tsx';
import { HistoryEntry } from '../../../case/history-entry.tsx';
import { messageAnchor } from '../../../case/message-anchor.ts';
import { loadTimeline, type Timeline, type TimelineEntry } from '../../../case/timeline.ts';
import { pagination, tag } from '../../../govuk.ts';
import { pathTo } from '../../../paths.ts';

const { timeline: texts } = casePartsTexts;

/** Everything that happened, the newest first, with the letters and files that belong to it. */
export const staffTimelinePage = defineCasePage<Timeline>({
  name: 'timeline',
  load: ({ ctx, query }, view) =>
    loadTimeline(ctx, view, {
      before: placeIn(query.get('before')),
      alone: query.get('with') === 'nothing',
    }),
  body: (view, timeline) => (
    <>
      <DoLinks view={view} events={['addNote', 'addInformation']} />
      <Together view={view} timeline={timeline} />
      <ol class="redress-timeline" reversed>
        {timeline.entries.map((entry) => (
          <Entry view={view} timeline={timeline} entry={entry} />
        ))}
      </ol>
      <Older view={view} timeline={timeline} />
    </>
  ),
});

/** What is no number names no place. */
function placeIn(query: string | null): number | null {
  return query !== null && /^[1-9]\d{0,8}$/.test(query) ? Number(query) : null;
}

function Together({ view: { reference }, timeline: { together, hasDuplicates } }: Pick<Shown, 'view' | 'timeline'>) {
  if (!hasDuplicates) return <></>;
  const isTogether = together.length > 0;
  return (
    <p class="govuk-body">
      {isTogether ? `${texts.together([reference, ...together])} ` : ''}
      <a
        class="govuk-link redress-target"
        href={pathTo('staffTimeline', { reference }, isTogether ? { with: 'nothing' } : {})}
      >
        {isTogether ? texts.alone : texts.all}
      </a>
    </p>
  );
}

interface Shown {
  view: CaseView;
  timeline: Timeline;
  entry: TimelineEntry;
}

function Entry({ view, timeline, entry: { item, reference } }: Shown) {
  const isTogether = timeline.together.length > 0;
  const shown = { ...item, texts: timeline.mayRead ? withoutLetter(item.texts) : {} };
  return (
    <HistoryEntry item={shown}>
      {isTogether ? <From reference={reference} isOwn={reference === view.reference} /> : ''}
      {reference === view.reference && timeline.mayRead ? <Belongs view={view} timeline={timeline} item={item} /> : ''}
    </HistoryEntry>
  );
}

/** What was written to the person is read where it stands as they got it. */
function withoutLetter({ letter: _letter, ...texts }: HistoryItem['texts']): HistoryItem['texts'] {
  return texts;
}

function From({ reference, isOwn }: { reference: string; isOwn: boolean }) {
  const mark = tag({ text: texts.from(reference), classes: isOwn ? 'govuk-tag--blue' : 'govuk-tag--purple' });
  if (isOwn) return <p class="govuk-body">{mark}</p>;
  return (
    <p class="govuk-body">
      <a class="govuk-link redress-target" href={pathTo('staffTimeline', { reference })}>
        {mark}
      </a>
    </p>
  );
}

/** The letters and files that came with an entry. */
function Belongs({ view, timeline, item: { seq } }: Pick<Shown, 'view' | 'timeline'> & { item: HistoryItem }) {
  const { reference } = view;
  const letters = view.messages.filter((one) => one.seq === seq && one.audience === 'resident');
  const files = timeline.documents.filter((one) => one.seq === seq);
  const links = [
    ...letters.map(({ messageId }) => ({
      href: `${pathTo('staffMessages', { reference })}#${messageAnchor(messageId)}`,
      text: texts.letter,
    })),
    ...files.map((file) => fileLink(reference, file)),
  ];
  if (links.length === 0) return <></>;
  return (
    <ul class="govuk-list redress-inline-list">
      {links.map(({ href, text }) => (
        <li>
          {href === null ? (
            text
          ) : (
            <a class="govuk-link redress-target" href={href}>
              {text}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A file that has not been looked at, or has a virus, is named and not led to. */
function fileLink(reference: string, file: DocumentView): { href: string | null; text: string } {
  if (!isReadable(file)) return { href: null, text: file.name };
  return { href: pathTo('staffDocument', { reference, id: file.id }), text: texts.document(file.name) };
}

function Older({ view: { reference }, timeline: { before, together } }: Pick<Shown, 'view' | 'timeline'>) {
  if (before === null || together.length > 0) return <></>;
  const next = pathTo('staffTimeline', { reference }, { before: String(before), with: 'nothing' });
  return pagination({ landmarkLabel: texts.pages, next: { href: next } });
}
