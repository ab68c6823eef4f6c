import type { CaseView } from '../../../cases/view.ts';
import { dateInWords } from '../../../language/en/dates.ts';
import {
  actionTexts,
  lastDays,
  ownCaseTexts as texts,
  promiseTexts,
  standings,
} from '../../../language/en/pages-resident.ts';
import { details, summaryList, tag } from '../../govuk.ts';
import { pathTo } from '../../paths.ts';
import { ownPromises } from './own-promises.ts';
import { ownStanding, type OwnStanding } from './own-standing.ts';
import { ownTimeline, type Happening } from './own-timeline.ts';
import { unwrapLines } from './unwrap-lines.ts';

/** The page of one's own complaint, most wanted first. */
export function OwnCase({ own }: { own: CaseView }) {
  const standing = ownStanding(own);
  return (
    <>
      <Next standing={standing} own={own} />
      <Actions own={own} />
      <Summary standing={standing} own={own} />
      <Points own={own} />
      <Remedies own={own} />
      <Dates own={own} />
      <Timeline happenings={ownTimeline(own)} />
    </>
  );
}

function Next({ standing: { name, by, clock }, own }: { standing: OwnStanding; own: CaseView }) {
  const words = standings[name];
  return (
    <section class="redress-next" aria-labelledby="next">
      <p class="govuk-body">{tag({ text: words.tag })}</p>
      <h2 class="govuk-heading-m" id="next">
        {words.next(by ?? '')}
      </h2>
      <p class="govuk-body">{[words.detail, ...lastDaysOf(own)].join(' ')}</p>
      <ReadIt name={name} own={own} />
      {clock === null ? (
        ''
      ) : (
        <p class="govuk-body govuk-!-margin-bottom-0">
          <a class="govuk-link" href={pathTo('ownWhy', { clock })}>
            {texts.whyThisDate}
          </a>
        </p>
      )}
    </section>
  );
}

const letters: Partial<Record<OwnStanding['name'], keyof typeof texts.readIt>> = {
  answered: 'response',
  finallyAnswered: 'final-response',
  refused: 'refusal',
  extended: 'extension',
};

/** The way to the letter that the standing speaks of. */
function ReadIt({ name, own }: { name: OwnStanding['name']; own: CaseView }) {
  const occasion = letters[name];
  if (!occasion || !own.messages.some((message) => message.occasion === occasion)) return <></>;
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={`#${occasion}`}>
        {texts.readIt[occasion]}
      </a>
    </p>
  );
}

/** Until when the person may go on, where a last day runs. */
function lastDaysOf({ look: { clocks } }: CaseView): string[] {
  const running = (clock: string) => {
    const { state, due } = clocks[clock] ?? {};
    return (state === 'running' || state === 'dueToday') && due ? [due] : [];
  };
  return [
    ...running('escalation.window').map(lastDays.escalate),
    ...running('ombudsman.window').map(lastDays.ombudsman),
  ];
}

const actions = [
  ['requestEscalation', 'ownEscalation'],
  ['addInformation', 'ownInformation'],
  ['withdraw', 'ownWithdrawal'],
] as const;

function Actions({ own }: { own: CaseView }) {
  const possible = actions.filter(([event]) => own.allowed.includes(event));
  return (
    <>
      <h2 class="govuk-heading-m">{texts.nowYouCan}</h2>
      {possible.length === 0 ? (
        <p class="govuk-body">{texts.nothingToDo}</p>
      ) : (
        <ul class="govuk-list govuk-list--spaced">
          {possible.map(([event, page]) => (
            <li>
              <a class="govuk-link" href={pathTo(page)}>
                {actionTexts[event]}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p class="govuk-body">{texts.contact}</p>
    </>
  );
}

function Summary({ standing: { stage }, own }: { standing: OwnStanding; own: CaseView }) {
  const begunAt = own.look.clocks[`${stage}.acknowledge`]?.stopped ?? null;
  return (
    <>
      {summaryList({
        rows: [
          { key: { text: texts.reference }, value: { text: own.reference } },
          { key: { text: texts.receivedOn }, value: { text: dateInWords(own.receivedOn) } },
          { key: { text: texts.stage }, value: { text: texts.stages[stage ?? 'none'] } },
          { key: { text: texts.handler }, value: { text: texts.handlers[begunAt ? 'given' : 'none'] } },
        ],
      })}
    </>
  );
}

function Points({ own }: { own: CaseView }) {
  const points = own.issues.filter(({ state }) => state !== 'replaced');
  return (
    <>
      {points.length === 0 ? (
        ''
      ) : (
        <>
          <h2 class="govuk-heading-m">{texts.points}</h2>
          <ol class="govuk-list govuk-list--number govuk-list--spaced">
            {points.map(({ text, state, finding }) => (
              <li class="redress-words">
                {text}
                {state === 'refused' ? ` ${texts.pointNotTaken}` : ''}
                {finding ? (
                  <>
                    <br />
                    {texts.finding(texts.findings[finding])}
                  </>
                ) : (
                  ''
                )}
              </li>
            ))}
          </ol>
          {own.allowed.includes('addInformation') ? <p class="govuk-body">{texts.wrong}</p> : ''}
        </>
      )}
      {details({ summaryText: texts.yourWords, html: String(<p class="redress-words">{own.description}</p>) })}
    </>
  );
}

function Remedies({ own: { remedies } }: { own: CaseView }) {
  if (remedies.length === 0) return <></>;
  return (
    <>
      <h2 class="govuk-heading-m">{texts.remedies}</h2>
      <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
        {remedies.map(({ kind, text, dueOn, state }) => (
          <li class="redress-words">
            {text ?? texts.remedyKinds[kind]}
            <br />
            {texts.remedyStates[state](dueOn)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Dates({ own }: { own: CaseView }) {
  const promises = ownPromises(own.look.clocks);
  if (promises.length === 0) return <></>;
  return (
    <>
      <h2 class="govuk-heading-m">{texts.dates}</h2>
      <p class="govuk-body">{texts.datesIntro}</p>
      <ul class="govuk-list govuk-list--spaced">
        {promises.map(({ clock, what, due, standing }) => (
          <li>
            <strong>{what}</strong>
            <br />
            {promiseTexts.by(due)} {standing}
            <br />
            <a class="govuk-link" href={pathTo('ownWhy', { clock })}>
              {texts.whyThisDate}
              <span class="govuk-visually-hidden">: {what}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Timeline({ happenings }: { happenings: Happening[] }) {
  if (happenings.length === 0) return <></>;
  return (
    <>
      <h2 class="govuk-heading-m">{texts.happened}</h2>
      <p class="govuk-body">{texts.latestFirst}</p>
      <ol class="redress-timeline">
        {happenings.map(({ id, title, on, letter, delivery }, index) => (
          <li {...(id === null ? {} : { id })}>
            <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{title}</h3>
            <p class="govuk-body">
              {dateInWords(on)}
              {delivery ? (
                <>
                  <br />
                  {delivery}
                </>
              ) : (
                ''
              )}
            </p>
            {letter === null
              ? ''
              : details({
                  summaryText: texts.readLetter,
                  open: index === 0,
                  html: String(<div class="redress-letter">{unwrapLines(letter)}</div>),
                })}
          </li>
        ))}
      </ol>
    </>
  );
}
