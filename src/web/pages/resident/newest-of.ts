import type { CaseView, MessageView } from '../../../cases/view.ts';

/** The last message of one of these occasions. */
export function newestOf(
  { messages }: Pick<CaseView, 'messages'>,
  occasions: readonly MessageView['occasion'][],
): MessageView | undefined {
  return messages
    .filter(({ occasion }) => occasions.includes(occasion))
    .toSorted((a, b) => Number(new Date(a.at)) - Number(new Date(b.at)) || (a.seq ?? 0) - (b.seq ?? 0))
    .at(-1);
}
