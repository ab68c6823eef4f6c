import type { CaseView } from '../../../cases/view.ts';
import { dateInWords } from '../../../language/en/dates.ts';
import {
  actionTexts,
  lastDays,
  ownCaseTexts as texts,
  standings,
  type OwnVoice,
} from '../../../language/en/pages-resident.ts';
import { stageWords } from '../../../language/en/stages.ts';
import { summaryList, tag } from '../../govuk.ts';
import { pathTo } from '../../paths.ts';
import { OwnDates } from './own-dates.tsx';
import { OwnHappenings } from './own-happenings.tsx';
import { OwnPoints } from './own-points.tsx';
import { OwnPromised } from './own-promised.tsx';
import { ownStage } from './own-stage.ts';
import { ownStanding, type OwnStanding } from './own-standing.ts';

/** The page of one's own complaint, most wanted first. */
export function OwnCase({ own }: { own: CaseView }) {
  const standing = ownStanding(own);
  return (
    <>
      <Next standing={standing} own={own} />
      <Actions own={own} />
      <Summary own={own} />
      <OwnPoints own={own} />
      <OwnPromised own={own} />
      <OwnDates own={own} />
      <OwnHappenings own={own} />
    </>
  );
}

function Next({ standing: { name, voice, by, clock }, own }: { standing: OwnStanding; own: CaseView }) {
  const words = standings[name];
  return (
    <section class="redress-next" aria-labelledby="next">
      <p class="govuk-body">{tag({ text: words.tag(voice) })}</p>
      <h2 class="govuk-heading-m" id="next">
        {words.next(by)}
      </h2>
      <p class="govuk-body">{[words.detail(voice), ...lastDaysOf(own, voice)].join(' ')}</p>
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
  duplicate: 'duplicate',
  settled: 'orally-settled',
  movedOn: 'transfer',
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
function lastDaysOf({ look: { clocks } }: CaseView, { body }: OwnVoice): string[] {
  const running = (clock: string) => {
    const { state, due } = clocks[clock] ?? {};
    return (state === 'running' || state === 'dueToday') && due ? [due] : [];
  };
  return [
    ...running('escalation.window').map(lastDays.escalate),
    ...running('ombudsman.window').map((by) => lastDays.ombudsman(by, body)),
  ];
}

const actions = [
  ['requestEscalation', 'ownEscalation'],
  ['addInformation', 'ownInformation'],
  ['withdraw', 'ownWithdrawal'],
] as const;

function Actions({ own }: { own: CaseView }) {
  const possible = actions.filter(([event]) => own.allowed.includes(event));
  const { voice } = ownStage(own);
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
                {actionTexts[event](voice)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p class="govuk-body">{texts.contact}</p>
    </>
  );
}

function Summary({ own }: { own: CaseView }) {
  return (
    <>
      {summaryList({
        rows: [
          { key: { text: texts.reference }, value: { text: own.reference } },
          { key: { text: texts.receivedOn }, value: { text: dateInWords(own.receivedOn) } },
          { key: { text: texts.stage }, value: { text: stageOf(own) } },
          { key: { text: texts.handler }, value: { text: handlerOf(own) } },
        ],
      })}
    </>
  );
}

function stageOf(own: CaseView): string {
  const { stage, isOnly, voice } = ownStage(own);
  if (stage === null) return texts.stages.none;
  return isOnly ? texts.stages.only : texts.stageIs(voice.stage, stageWords.about(stage));
}

/** Whoever was written to about it knows that it has somebody; a stage without that letter is with the team. */
function handlerOf(own: CaseView): string {
  const { stage } = ownStage(own);
  const acknowledge = own.look.clocks[`${stage?.id}.acknowledge`];
  if (stage !== null && acknowledge === undefined) return texts.handlers.team;
  return acknowledge?.stopped ? texts.handlers.given : texts.handlers.none;
}
