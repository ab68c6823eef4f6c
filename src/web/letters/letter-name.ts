import { staffLetterTexts as texts } from '../../language/en/pages-staff-letters.ts';
import { isLetterEvent } from '../../letters/letter-kind.ts';

/** What a letter is called that has not gone yet: the words of its event say that it was sent. */
export function letterName(event: string): string {
  return isLetterEvent(event) ? texts.names[event] : event;
}
