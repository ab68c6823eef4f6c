/** How questions are put together. */
export interface Grouping<Question, Answer> {
  /** How many groups may be under way at once. */
  lanes: number;
  /** The most questions of one group. */
  limit: number;
  /** Answers a group, in the order of its questions; an answer that takes longer holds up nobody else's. */
  answer(questions: readonly Question[]): Promise<readonly (Answer | Promise<Answer>)[]>;
}

interface Waiting<Question, Answer> {
  question: Question;
  resolve(answer: Answer | Promise<Answer>): void;
  reject(error: unknown): void;
}

/** Answers single questions in groups: what is asked while earlier groups are under way waits for them, and then goes together. */
export function inGroups<Question, Answer>({ lanes, limit, answer }: Grouping<Question, Answer>) {
  const waiting: Waiting<Question, Answer>[] = [];
  let underWay = 0;
  const send = async (group: readonly Waiting<Question, Answer>[]): Promise<void> => {
    try {
      const answers = await answer(group.map(({ question }) => question));
      group.forEach(({ resolve, reject }, index) => {
        const own = answers[index];
        if (own === undefined) reject(new Error('A question was left without an answer'));
        else resolve(own);
      });
    } catch (error) {
      group.forEach(({ reject }) => reject(error));
    }
  };

  const next = async (): Promise<void> => {
    if (underWay === lanes || waiting.length === 0) return;
    underWay += 1;
    await send(waiting.splice(0, limit));
    underWay -= 1;
    start();
  };

  // What this turn of the event loop still brings goes along.
  const start = (): void => void setImmediate(() => void next());

  return (question: Question): Promise<Answer> =>
    new Promise((resolve, reject) => {
      waiting.push({ question, resolve, reject });
      start();
    });
}
