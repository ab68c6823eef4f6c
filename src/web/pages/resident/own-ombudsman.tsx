import type { CaseView } from '../../../cases/view.ts';
import { describeOrganisation } from '../../../identity/describe-organisation.ts';
import { findProcedure } from '../../../machines/find-procedure.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { loadOwnCase } from './load-own-case.ts';
import { lastDays } from './own-last-days.ts';
import { AnOmbudsman, type Outside } from './own-ombudsman-body.tsx';
import { procedureOf } from './own-stage.ts';

interface Props {
  own: CaseView;
  yours: Outside;
  /** Of the other procedures of the organisation. */
  others: Outside[];
}

/** To whom a complaint can be taken from here, when and how, with the file of it in one download. */
export const ownOmbudsmanPage = definePage<Props>({
  path: patterns.ownOmbudsman,
  access: ['resident'],
  async load(request) {
    const own = await loadOwnCase(request);
    const yours = procedureOf(own);
    const { procedures } = await describeOrganisation(request.ctx);
    const all = procedures.flatMap((id) => findProcedure(id) ?? []);
    const others = new Map(all.map((one) => [one.ombudsman, one]));
    others.delete(yours.ombudsman);
    return { own, yours, others: [...others.values()] };
  },
  view: (props, request) => ({
    title: request.texts.ownOmbudsman.title,
    back: { href: pathTo('ownCase'), text: request.texts.ownOmbudsman.back },
    body: <HowToGo {...props} request={request} />,
  }),
});

function HowToGo({ own, yours, others, request }: Props & { request: PageRequest }) {
  const { texts } = request;
  const words = texts.ownOmbudsman;
  return (
    <>
      <p class="govuk-body">{words.intro}</p>
      <h2 class="govuk-heading-m">{words.which}</h2>
      <p class="govuk-body">{words.yours(texts.bodyAfter(yours).name)}</p>
      <When own={own} request={request} />
      <AnOmbudsman outside={yours} texts={texts} />
      {others.length === 0 ? (
        ''
      ) : (
        <>
          <h2 class="govuk-heading-m">{words.othersTitle}</h2>
          <p class="govuk-body">{words.others}</p>
          {others.map((other) => (
            <AnOmbudsman outside={other} texts={texts} />
          ))}
        </>
      )}
      <WhatToBring request={request} />
    </>
  );
}

function When({ own, request: { texts } }: { own: CaseView; request: PageRequest }) {
  const words = texts.ownOmbudsman;
  const isFinished = own.messages.some(({ occasion }) => occasion === 'final-response' || occasion === 'refusal');
  const { ombudsman } = lastDays(own);
  return (
    <>
      <h2 class="govuk-heading-m">{words.when}</h2>
      <p class="govuk-body">
        {isFinished ? words.finished : words.notFinished} {ombudsman === null ? '' : words.until(ombudsman)}
      </p>
    </>
  );
}

function WhatToBring({ request: { texts } }: { request: PageRequest }) {
  const words = texts.ownOmbudsman;
  return (
    <>
      <h2 class="govuk-heading-m">{words.bring}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {words.bringList.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">{words.fileTitle}</h2>
      <p class="govuk-body">{words.file}</p>
      <p class="govuk-body">{words.safety}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('ownFile')}>
          {words.download}
        </a>
      </p>
    </>
  );
}
