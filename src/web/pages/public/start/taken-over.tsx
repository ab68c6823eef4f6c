import type { OrganisationDescription } from '../../../../identity/describe-organisation.ts';
import type { Texts } from '../../../../language/language.ts';
import { insetText } from '../../../govuk.ts';
import { linkTo } from '../../../link.ts';

interface Props {
  organisation: Pick<OrganisationDescription, 'name' | 'successor'>;
  today: string;
  texts: Texts;
}

/** After a reorganisation, or ahead of one: who takes over and where; what is here stays here, with its dates. */
export function TakenOver({ organisation: { name, successor }, today, texts }: Props) {
  if (successor === null) return <></>;
  const { before, after, link } = texts.start.takenOver;
  const day = texts.dates.dateInWords(successor.from);
  const sentence = today < successor.from ? before(successor.name, name, day) : after(successor.name, name, day);
  return insetText({ html: `${String(<>{sentence}</>)} ${linkTo(successor.url, link(successor.name))}` });
}
