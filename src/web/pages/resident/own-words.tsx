import type { CaseView } from '../../../cases/view.ts';
import type { Texts } from '../../../language/language.ts';

/** What somebody said when they complained, as they said it. */
export function OwnWords({ own: { description, lodged }, texts }: { own: CaseView; texts: Texts }) {
  const { alsoSaid } = texts.resident.ownCaseTexts;
  const { period, place, contractor, earlierReport, effect, outcomesSought } = lodged;
  const said: [string, string | null][] = [
    [alsoSaid.period, period],
    [alsoSaid.place, place],
    [alsoSaid.contractor, contractor],
    [alsoSaid.earlierReport, earlierReport],
    [alsoSaid.effect, effect],
    [alsoSaid.outcomesSought, outcomesSought.length === 0 ? null : outcomesSought.join('\n')],
  ];
  return (
    <>
      <p class="redress-words">{description}</p>
      {said.map(([label, words]) =>
        words === null ? (
          ''
        ) : (
          <p class="redress-words">
            <strong>{label}</strong>
            <br />
            {words}
          </p>
        ),
      )}
    </>
  );
}
