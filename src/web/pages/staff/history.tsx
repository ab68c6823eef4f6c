import { caseHistory } from '../../../cases/case-history.ts';
import type { HistoryItem, Page } from '../../../cases/view.ts';
import { londonDate, londonTime } from '../../../calendar/london.ts';
import { caseWords } from '../../../language/en/case-words.ts';
import { dateInWords, timeInWords } from '../../../language/en/dates.ts';
import { caseAtTexts } from '../../../language/en/pages-case-at.ts';
import { historyTexts as texts } from '../../../language/en/pages-staff.ts';
import { clockName, momentInWords, wordsFor } from '../../case/case-in-words.ts';
import { found } from '../../found.ts';
import { details, pagination } from '../../govuk.ts';
import { definePage, param } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { readPage } from '../../read-cursor.ts';

interface Props {
  reference: string;
  history: Page<HistoryItem>;
}

/** What happened to a case, entry by entry. */
export const staffHistoryPage = definePage<Props>({
  path: patterns.staffHistory,
  access: ['case.file'],
  async load(request) {
    const reference = param(request, 'reference');
    const cursor = request.query.get('cursor') || undefined;
    const history = found(await readPage(caseHistory(request.ctx, { reference, limit: 50, cursor })));
    return { reference, history };
  },
  view: (props) => ({
    title: texts.title(props.reference),
    back: { href: pathTo('staffCase', { reference: props.reference }), text: texts.back },
    body: <History {...props} />,
  }),
});

function History({ reference, history }: Props) {
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('staffCaseAt', { reference })}>
          {caseAtTexts.link}
        </a>
      </p>
      <ol class="redress-timeline">
        {history.items.map((item) => (
          <Entry item={item} />
        ))}
      </ol>
      {details({ summaryText: texts.sealHelp, html: texts.sealWords })}
      {history.nextCursor === null
        ? ''
        : pagination({
            landmarkLabel: texts.pages,
            next: { href: pathTo('staffHistory', { reference }, { cursor: history.nextCursor }) },
          })}
    </>
  );
}

function Entry({ item }: { item: HistoryItem }) {
  const recorded = new Date(item.recordedAt);
  return (
    <li>
      <h2 class="govuk-heading-s govuk-!-margin-bottom-1">{titleOf(item)}</h2>
      <p class="govuk-body-s govuk-!-margin-bottom-1">
        {momentInWords(item.happenedAt)}. {texts.by}: {item.actor.name ?? caseWords.actors[item.actor.kind]}
        {item.happenedAt === item.recordedAt
          ? ''
          : `. ${texts.recorded(dateInWords(londonDate(recorded)), timeInWords(londonTime(recorded).slice(0, 5)))}`}
      </p>
      {Object.entries(item.texts).map(([path, words]) => (
        <p class="govuk-body redress-words">
          <strong>{labelOf(path)}:</strong> {words}
        </p>
      ))}
      <p class="govuk-body-s redress-seal">
        {texts.seal}: {item.hash.slice(0, 16)}
      </p>
    </li>
  );
}

/** A reminder says of what. */
function titleOf({ facts }: HistoryItem): string {
  const title = caseWords.events[facts.type];
  return facts.type === 'remind' ? `${title}: ${clockName(facts.clock)}` : title;
}

/** "definition.issues.0" is a point of complaint: the last name in a path that has words. */
function labelOf(path: string): string {
  const names = path.split('.').toReversed();
  const known = names.map((name) => wordsFor(caseWords.eventWords, name)).find((words) => words !== undefined);
  return known ?? caseWords.eventWords.text;
}
