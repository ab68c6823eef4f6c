import { shortPromise } from '../../../../language/standard-sentences.ts';
import { procedureName } from '../../../case/case-in-words.ts';
import { pathTo } from '../../../paths.ts';
import type { StandardProps } from './standard-props.ts';

/** A procedure in a few lines: by when there is an answer, and the way to all the rest. */
export function ProcedureSummary({ procedure, dates, texts }: Pick<StandardProps, 'procedure' | 'dates' | 'texts'>) {
  const words = texts.standards.standardsTexts;
  const answers = procedure.stages.flatMap(({ id, title }) => {
    const answer = dates.find(({ clock }) => clock === `${id}.respond`);
    return answer === undefined ? [] : [{ title, promise: shortPromise(answer, texts) }];
  });
  const name = procedureName(procedure.id, texts.caseWords);
  return (
    <section aria-labelledby={procedure.id}>
      <h2 class="govuk-heading-m" id={procedure.id}>
        <a class="govuk-link" href={pathTo('standard', { procedure: procedure.id })}>
          {name}
        </a>
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {answers.map(({ title, promise }) => (
          <li>{answers.length === 1 ? promise : words.stagePromise(title, promise)}</li>
        ))}
        <li>{words.then(texts.bodyAfter(procedure).name)}</li>
      </ul>
    </section>
  );
}
