import { worklistTexts } from '../../language/en/pages-worklist.ts';
import { errorAt, type FormFault } from '../form.ts';
import { button, input } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';
import { pathTo } from '../paths.ts';

interface Props {
  request: PageRequest;
  words?: string;
  faults?: readonly FormFault[];
}

/** One box for whatever somebody has in hand. It is sent, not asked for: what was typed must not stand in an address. */
export function SearchBox({ request, words = '', faults = [] }: Props) {
  const { label, hint, button: text } = worklistTexts.search;
  return (
    <search class="redress-search">
      <Form request={request} action={pathTo('search')}>
        {input({
          id: 'words',
          name: 'words',
          label: { text: label, classes: 'govuk-label--s' },
          hint: { text: hint },
          value: words,
          autocomplete: 'off',
          spellcheck: false,
          ...errorAt(faults, 'words'),
        })}
        {button({ text, classes: 'govuk-button--secondary' })}
      </Form>
    </search>
  );
}
