import type { CaseView } from '../../../cases/view.ts';
import type { Texts } from '../../../language/language.ts';
import { insetText, tag } from '../../govuk.ts';
import { pathTo } from '../../paths.ts';
import type { OwnCaseProps } from './own-case-view.tsx';
import { OwnClock } from './own-clock.tsx';
import { ownLastDays } from './own-last-days.ts';
import { ownStanding, type OwnStanding } from './own-standing.ts';

/** Where a complaint stands, what happens next and by when, with the days until then as a picture. */
export function OwnNext({ own, days, today, easy, texts }: Omit<OwnCaseProps, 'documents'>) {
  const standing = ownStanding(own, texts);
  const { name, voice, by } = standing;
  const words = texts.resident.standings[name];
  return (
    <section class="redress-next" aria-labelledby="next">
      <p class="govuk-body">{tag({ text: words.tag(voice) })}</p>
      <h2 class="govuk-heading-m" id="next">
        {words.next(by)}
      </h2>
      <p class="govuk-body">{[words.detail(voice), ...ownLastDays(own, voice, texts)].join(' ')}</p>
      <Consent own={own} texts={texts} />
      <ReadIt standing={standing} own={own} texts={texts} />
      {days === null || standing.clock === null ? '' : <OwnClock explanation={days} today={today} texts={texts} />}
      <Why clock={standing.clock} easy={easy} texts={texts} />
    </section>
  );
}

/** Whose consent is waited for: nothing else waits for it. */
function Consent({ own: { represented }, texts }: { own: CaseView; texts: Texts }) {
  if (represented?.consent !== 'asked') return <></>;
  return insetText({ text: texts.resident.ownCaseTexts.consentAsked(represented.name) });
}

function Why({ clock, easy, texts }: { clock: string | null; easy: string | undefined; texts: Texts }) {
  if (clock === null) return <></>;
  return (
    <p class="govuk-body govuk-!-margin-bottom-0">
      <a class="govuk-link" href={pathTo('ownWhy', { clock }, { easy })}>
        {texts.resident.ownCaseTexts.whyThisDate}
      </a>
    </p>
  );
}

type ReadItTexts = Texts['resident']['ownCaseTexts']['readIt'];

const letters: Partial<Record<OwnStanding['name'], keyof ReadItTexts>> = {
  answered: 'response',
  finallyAnswered: 'final-response',
  refused: 'refusal',
  extended: 'extension',
  duplicate: 'duplicate',
  settled: 'orally-settled',
  movedOn: 'transfer',
};

/** Letters that have a page of their own; the others are read where they stand in what happened. */
const pages: Partial<Record<keyof ReadItTexts, 'ownAnswer' | 'ownExtension'>> = {
  response: 'ownAnswer',
  'final-response': 'ownAnswer',
  extension: 'ownExtension',
};

/** The way to the letter that the standing speaks of. */
function ReadIt({ standing: { name }, own, texts }: { standing: OwnStanding; own: CaseView; texts: Texts }) {
  const occasion = letters[name];
  if (!occasion || !own.messages.some((message) => message.occasion === occasion)) return <></>;
  const page = pages[occasion];
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={page === undefined ? `#${occasion}` : pathTo(page)}>
        {texts.resident.ownCaseTexts.readIt[occasion]}
      </a>
    </p>
  );
}
