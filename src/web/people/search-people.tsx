import { peopleTexts } from '../../language/en/pages-people.ts';
import { errorAt, type FormFault } from '../form.ts';
import { button, input } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';

const texts = peopleTexts.search;

interface Props {
  words: string;
  faults: readonly FormFault[];
  request: PageRequest;
}

/** The longest that somebody can look for. */
const longest = 200;

/** What is wrong with the words that people are looked for by. */
export function faultOfWords(words: string | undefined): FormFault[] {
  const message = words === undefined ? texts.missing : words.length > longest ? texts.tooLong : null;
  return message === null ? [] : [{ field: 'words', message }];
}

/** The box in which a name is looked for; no address says which. */
export function SearchPeople({ words, faults, request }: Props) {
  return (
    <Form request={request}>
      {input({
        id: 'words',
        name: 'words',
        label: { text: texts.label },
        classes: 'govuk-input--width-20',
        value: words,
        ...errorAt(faults, 'words'),
      })}
      {button({ text: texts.button, classes: 'govuk-button--secondary' })}
    </Form>
  );
}
