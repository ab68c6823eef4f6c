import { worklistTexts } from '../../language/en/pages-worklist.ts';
import { button, details, input, select } from '../govuk.ts';
import { pathTo } from '../paths.ts';
import type { Chosen } from './chosen.ts';
import { narrowings, type Narrowing, type Offered } from './narrowings.ts';

const texts = worklistTexts.filter;

/** Everything the list can be narrowed by; what offers no choice in this organisation is left out. */
export function FilterForm({ chosen, offered }: { chosen: Chosen; offered: Offered }) {
  return details({
    summaryText: texts.summary,
    html: String(
      <form method="get" action={pathTo('worklist')} class="redress-filter" novalidate>
        {narrowings.map((narrowing) => fieldOf(narrowing, chosen.values[narrowing.name], offered))}
        {chosen.sort === 'due' ? '' : <input type="hidden" name="sort" value={chosen.sort} />}
        <div class="redress-filter-button">{button({ text: texts.apply, classes: 'govuk-button--secondary' })}</div>
      </form>,
    ),
  });
}

function fieldOf({ name, label, options }: Narrowing, value: string | undefined, offered: Offered) {
  const field = { id: name, name, label: { text: label } };
  if (options === null) return input({ ...field, type: 'date', classes: 'govuk-input--width-10', value: value ?? '' });
  const offer = options(offered);
  if (offer.length === 0 || (name === 'procedure' && offer.length < 2)) return '';
  const always = name === 'whose' || name === 'show';
  const items = always ? offer : [{ value: '', text: texts.any }, ...offer];
  return select({ ...field, items: items.map((item) => ({ ...item, selected: item.value === (value ?? '') })) });
}
