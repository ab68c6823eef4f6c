import type { Texts } from '../../../../language/language.ts';
import type { Procedure } from '../../../../machines/procedure.ts';
import { procedureName } from '../../../case/case-in-words.ts';

/** Whom people can ask outside, at any time, for each kind of complaint. */
export function Ombudsmen({ procedures, texts }: { procedures: readonly Procedure[]; texts: Texts }) {
  const { startTexts: words } = texts.start;
  return (
    <>
      <h2 class="govuk-heading-m">{words.ombudsman}</h2>
      <p class="govuk-body">{words.ombudsmanBody}</p>
      <ul class="govuk-list govuk-list--bullet">
        {procedures.map((procedure, i) => (
          <Ombudsman
            whose={whose(procedure, { isFirst: i === 0, of: procedures.length }, texts)}
            who={texts.bodyAfter(procedure)}
            texts={texts}
          />
        ))}
      </ul>
    </>
  );
}

function whose({ id }: Procedure, { isFirst, of }: { isFirst: boolean; of: number }, texts: Texts): string {
  const { forHomes, forMost, forOthers } = texts.start.startTexts;
  if (id === 'ho-code' && of > 1) return forHomes;
  if (isFirst) return of === 1 ? '' : forMost;
  return forOthers(procedureName(id, texts.caseWords));
}

type Body = ReturnType<Texts['bodyAfter']>;

function Ombudsman({ whose: words, who, texts }: { whose: string; who: Body; texts: Texts }) {
  return (
    <li>
      {words} {who.name}
      {who.phone === undefined ? '' : `, ${texts.start.startTexts.telephone(who.phone)}`}{' '}
      {who.website === '' ? (
        ''
      ) : (
        <a class="govuk-link" href={`https://${who.website}`}>
          {who.website}
        </a>
      )}
    </li>
  );
}
