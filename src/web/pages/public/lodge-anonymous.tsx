import { button } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { withAnswer } from '../../lodging/engine.ts';
import { pathAfter } from '../../lodging/path-after.ts';
import { pathOfStep } from '../../lodging/paths-of-steps.ts';
import { situationOf } from '../../lodging/situation-of.ts';
import { nameStep } from '../../lodging/steps/name.tsx';
import { keepComplaint, thisComplaint } from '../../lodging/this-complaint.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo } from '../../paths.ts';

/** What it means to say nothing of who one is, before somebody chooses it. */
export const lodgeAnonymousPage = definePage<null>({
  path: pathTo('lodgeStep', { step: 'anonymous' }),
  access: 'public',
  load: () => Promise.resolve(null),
  view: (_props, request) => ({
    title: request.texts.lodging.anonymous.title,
    back: { href: pathOfStep('name'), text: request.texts.lodging.back },
    body: <Explained request={request} />,
  }),
  async submit(request) {
    const { draftId, sentCaseId, kept } = await thisComplaint(request);
    if (draftId === null || sentCaseId !== null) return { redirect: pathOfStep('name') };
    const situation = await situationOf(request, draftId);
    const answers = withAnswer(kept.answers, nameStep, { anonymous: 'yes' }, situation);
    await keepComplaint(request, draftId, { ...kept, answers });
    return { redirect: pathAfter('name', answers, situation, answers.risk !== undefined) };
  },
});

function Explained({ request }: { request: PageRequest }) {
  const words = request.texts.lodging.anonymous;
  return (
    <>
      <ul class="govuk-list govuk-list--bullet">
        {words.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
      <p class="govuk-body">{words.instead}</p>
      <Form request={request}>
        <div class="govuk-button-group">
          {button({ text: words.stay, preventDoubleClick: true })}
          <a class="govuk-link" href={pathOfStep('name')}>
            {words.giveName}
          </a>
        </div>
      </Form>
    </>
  );
}
