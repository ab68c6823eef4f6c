import { dayStrip } from '../../../charts/day-strip.ts';
import { details } from '../../../govuk.ts';
import { pathTo } from '../../../paths.ts';
import type { OwnCaseProps } from '../own-case-view.tsx';
import { ownDoings, type OwnDoing } from '../own-doings.ts';
import { ownStanding, type OwnStanding } from '../own-standing.ts';
import { ownTimeline } from '../own-timeline.ts';
import { unwrapLines } from '../unwrap-lines.ts';
import { isEasy } from './easy-query.ts';
import type { EasyIconName } from './easy-icon.tsx';
import { EasyPart } from './easy-part.tsx';

/** One's own complaint in easy read: the same facts, one idea a line. */
export function EasyCase(props: OwnCaseProps) {
  const { own, surveyWhen, texts } = props;
  const { easyRead: words } = texts;
  const standing = ownStanding(own, texts);
  const { now, besides } = ownDoings(own, texts, surveyWhen);
  return (
    <>
      <EasyPart icon={iconOf(standing)} heading={words.headings.now} lines={words.standings[standing.name].now}>
        <p class="govuk-body">{words.came(own.receivedOn)}</p>
        <p class="govuk-body">{words.number(own.reference)}</p>
      </EasyPart>
      <Next {...props} standing={standing} />
      <EasyPart icon="pencil" heading={words.headings.you}>
        <ul class="govuk-list govuk-list--spaced">
          {[...now, ...besides].map((doing) => (
            <Doing doing={doing} words={words.doings[doing.name]} />
          ))}
        </ul>
      </EasyPart>
      <Messages {...props} />
      <EasyPart icon="talk" heading={words.headings.help} lines={words.help} />
    </>
  );
}

function iconOf({ name }: OwnStanding): EasyIconName {
  if (/late|extended/i.test(name)) return 'clock';
  if (/answered|refused|settled/i.test(name)) return 'letter';
  if (/lookedAt|panel|report|movedOn/i.test(name)) return 'people';
  return /received|closed|done/i.test(name) ? 'tick' : 'look';
}

function Next({ days, today, texts, standing: { name, by, clock } }: OwnCaseProps & { standing: OwnStanding }) {
  const { easyRead: words } = texts;
  const next = words.standings[name].next(by);
  if (next === '') return <></>;
  return (
    <EasyPart icon="calendar" heading={words.headings.next} lines={[next]}>
      {days === null ? '' : dayStrip(days, texts, today).svg}
      {clock === null ? (
        ''
      ) : (
        <p class="govuk-body">
          <a class="govuk-link" href={pathTo('ownWhy', { clock }, isEasy)}>
            {words.whyThisDate}
          </a>
        </p>
      )}
    </EasyPart>
  );
}

function Doing({ doing: { page }, words }: { doing: OwnDoing; words: string }) {
  return (
    <li>
      <a class="govuk-link govuk-body-l" href={pathTo(page)}>
        {words}
      </a>
    </li>
  );
}

/** What went out, word for word: its meaning must not be lost. */
function Messages({ own, texts }: OwnCaseProps) {
  const { easyRead: words } = texts;
  const sent = ownTimeline(own, texts).filter(({ letter }) => letter !== null);
  if (sent.length === 0) return <></>;
  return (
    <EasyPart icon="letter" heading={words.headings.messages}>
      {sent.map(({ title, on, letter }) =>
        details({
          summaryText: words.read(title, on),
          html: String(<div class="redress-letter">{unwrapLines(letter ?? '')}</div>),
        }),
      )}
    </EasyPart>
  );
}
