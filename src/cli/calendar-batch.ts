import { answerCalendarQuestion } from './calendar-answer.ts';
import { calendarQuestion, describeFaults } from './calendar-question.ts';

/**
 * Answers JSON lines as they come, in order, and returns how many could not be answered.
 * Each chunk of input is answered by one write, and the next is read when that write is done.
 */
export async function answerBatch(
  input: AsyncIterable<string>,
  write: (text: string) => Promise<void>,
): Promise<number> {
  const batch = { line: 0, failed: 0 };
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    const answers = answerLines(lines, batch);
    if (answers !== '') await write(answers);
  }
  const last = answerLines([rest], batch);
  if (last !== '') await write(last);
  return batch.failed;
}

interface BatchState {
  line: number;
  failed: number;
}

function answerLines(lines: string[], batch: BatchState): string {
  let text = '';
  for (const line of lines) {
    batch.line += 1;
    const json = line.replace(/^\uFEFF/, '').trim();
    if (json === '') continue;
    const answer = answerLine(json, batch.line);
    if ('error' in answer) batch.failed += 1;
    text += `${JSON.stringify(answer)}\n`;
  }
  return text;
}

function answerLine(json: string, number: number): object {
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    return { error: `Line ${number} is not JSON. Write one object a line, such as ${example}.` };
  }
  const question = calendarQuestion.safeParse(input);
  if (!question.success) return { ...echo(input), error: `Line ${number}: ${describeFaults(question.error)}.` };
  try {
    return { ...echo(input, 'error'), due: answerCalendarQuestion(question.data) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ...echo(input), error: error.message };
  }
}

const example = '{"from":"2026-03-02","days":5,"calendar":"england-and-wales"}';

// Answered lines come back as they went in, without what an earlier run may have left of its own answer.
function echo(input: unknown, ...dropped: string[]): object {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return {};
  return Object.fromEntries(Object.entries(input).filter(([key]) => key !== 'due' && !dropped.includes(key)));
}
