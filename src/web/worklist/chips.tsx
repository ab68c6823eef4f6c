import { worklistTexts } from '../../language/en/pages-worklist.ts';
import { addressOfList, without, wordsOf, type Chosen } from './chosen.ts';
import { narrowings, type Offered } from './narrowings.ts';

const texts = worklistTexts.filter;

/** What narrows the list now, each with a link that takes it away. */
export function Chips({ chosen, offered }: { chosen: Chosen; offered: Offered }) {
  const chips = chipsOf(chosen, offered);
  if (chips.length === 0) return <></>;
  return (
    <div class="redress-chips">
      <h2 class="govuk-heading-s" id="chosen">
        {texts.chosen}
      </h2>
      <ul class="govuk-list" aria-labelledby="chosen">
        {chips.map(({ text, href }) => (
          <li>
            <a class="redress-chip" href={href}>
              <span class="govuk-visually-hidden">{texts.remove('')}</span>
              {text} <span aria-hidden="true">✕</span>
            </a>
          </li>
        ))}
        <li>
          <a
            class="govuk-link redress-target"
            href={addressOfList({ values: { whose: 'all', show: 'all' }, sort: chosen.sort })}
          >
            {texts.clear}
          </a>
        </li>
      </ul>
    </div>
  );
}

/** Each choice in words, with the address of the list without it. */
export function chipsOf(chosen: Chosen, offered: Offered): { text: string; href: string }[] {
  return narrowings.flatMap((narrowing) => {
    const { name, label } = narrowing;
    const value = chosen.values[name];
    const isEverything = (name === 'whose' || name === 'show') && value === 'all';
    const said = value === undefined || isEverything ? undefined : wordsOf(narrowing, value, offered);
    return said === undefined ? [] : [{ text: `${label}: ${said}`, href: addressOfList(without(chosen, name)) }];
  });
}
