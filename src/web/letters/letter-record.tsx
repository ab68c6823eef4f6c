import { caseWords } from '../../language/en/case-words.ts';
import { dateInWords } from '../../language/en/dates.ts';
import type { EventText } from '../../language/en/event-text.ts';
import { eventTexts } from '../../language/en/pages-staff-events.ts';
import { staffLetterTexts as texts } from '../../language/en/pages-staff-letters.ts';
import type { LetterDraft } from '../../letters/drafts/read-draft.ts';
import { differenceOf } from '../../letters/difference.ts';
import { templateOfKey } from '../../letters/templates/template-used.ts';
import { momentInWords } from '../case/case-in-words.ts';
import { details, summaryList } from '../govuk.ts';
import type { LetterSubject } from './letter-subject.ts';
import { templateInWords } from './template-in-words.ts';

/** The facts of the case that a letter is judged by. */
export function CaseBeside({ view, choices }: Pick<LetterSubject, 'view' | 'choices'>) {
  const points = choices.issues.map(({ number, text }) => {
    const finding = view.issues.find((issue) => issue.number === number)?.finding;
    return `${number}. ${text}${finding ? ` (${caseWords.findings[finding]})` : ''}`;
  });
  const rows = [
    [texts.factRows.person, view.person?.name ?? texts.unknown],
    [texts.factRows.complaint, view.description],
    [texts.factRows.points, points.join('\n') || texts.unknown],
    [texts.factRows.due, view.nextDue === null ? texts.nothingDue : dateInWords(view.nextDue.due)],
    [texts.factRows.owner, view.owner?.name ?? texts.unknown],
  ] as const;
  return (
    <section>
      <h2 class="govuk-heading-m">{texts.facts}</h2>
      {summaryList({
        rows: rows.map(([key, value]) => ({
          key: { text: key },
          value: { html: String(<span class="redress-words">{value}</span>) },
        })),
      })}
    </section>
  );
}

/** What a letter began from, what others said of it, and what has become of it since. */
export function LetterRecord({ draft }: { draft: LetterDraft }) {
  return (
    <>
      <BeganFrom from={draft.from} />
      <Approvals draft={draft} />
    </>
  );
}

function BeganFrom({ from }: Pick<LetterDraft, 'from'>) {
  const name = from === null ? null : templateOfKey(from.template);
  if (from === null || name === null) return <></>;
  return <p class="govuk-body">{texts.beganFrom(templateInWords(name), from.version)}</p>;
}

function Approvals({ draft }: { draft: LetterDraft }) {
  const { approvals, reviewed, values } = draft;
  if (approvals.length === 0) return <></>;
  return (
    <section>
      <h2 class="govuk-heading-m">{texts.approvals}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {approvals.map(({ outcome, by, at, note, hash }) => (
          <li>
            {texts.said(outcome, by, momentInWords(at.toISOString()))}
            {note === null ? '' : <div class="redress-words govuk-inset-text">{note}</div>}
            {details({ summaryText: texts.hash, html: String(<code>{Buffer.from(hash).toString('hex')}</code>) })}
          </li>
        ))}
      </ul>
      {reviewed === null ? '' : <Difference before={textOf(draft, reviewed)} after={textOf(draft, values)} />}
    </section>
  );
}

/** What was taken out and what was put in. */
export function Difference({ before, after }: { before: string; after: string }) {
  const lines = differenceOf(before, after).filter(({ kind, text }) => kind !== 'same' && text.trim() !== '');
  if (lines.length === 0) return <></>;
  return (
    <>
      <h3 class="govuk-heading-s">{texts.difference}</h3>
      <ul class="govuk-list">
        {lines.map(({ kind, text }) =>
          kind === 'in' ? (
            <li>
              {texts.differenceMarks.in}: <ins>{text}</ins>
            </li>
          ) : (
            <li>
              {texts.differenceMarks.out}: <del>{text}</del>
            </li>
          ),
        )}
      </ul>
    </>
  );
}

/** The letter and everything else that was typed, as lines. */
function textOf({ event }: LetterDraft, { letter = '', ...rest }: LetterDraft['values']): string {
  const others = Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [...others.map(([name, value]) => `${labelOf(event, name)}: ${value}`), letter].join('\n');
}

/** What a field is called on the form; those of a point name it, a box of a date its date. */
function labelOf(event: LetterDraft['event'], name: string): string {
  const [, field = name, part] = /^(\w+)-(\w+)$/.exec(name) ?? [];
  if (field === 'reasons' && part !== undefined) return texts.differenceFields.reasons(part);
  if (field === 'decisions' && part !== undefined) return texts.differenceFields.finding(part);
  const { fields }: EventText = eventTexts[event];
  const label = fields[field]?.label;
  return label === undefined ? name : label.replace(/ \(optional\)$/, '');
}
