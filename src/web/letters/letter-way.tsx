import type { CaseView } from '../../cases/view.ts';
import { staffLetterTexts as texts } from '../../language/en/pages-staff-letters.ts';
import { isLetterEvent, kindOfLetter } from '../../letters/letter-kind.ts';
import { button } from '../govuk.ts';
import { pathTo } from '../paths.ts';

/** The way to write the letter of an event with its template, its checks and its approval; nothing for other events. */
export function LetterWay({ type, view }: { type: string; view: CaseView }) {
  if (!isLetterEvent(type) || !view.allowed.includes(type)) return <></>;
  const { reference, stage } = view;
  const kind = kindOfLetter(type, stage?.contents ?? []);
  return (
    <div class="govuk-inset-text">
      <p class="govuk-body">{texts.way}</p>
      {button({ text: texts.titles[kind], href: pathTo('staffLetterNew', { reference }, { for: type }) })}
    </div>
  );
}
