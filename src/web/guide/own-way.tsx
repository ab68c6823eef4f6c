import type { Texts } from '../../language/language.ts';
import { button } from '../govuk.ts';
import { procedureName } from '../case/case-in-words.ts';
import { pathTo } from '../paths.ts';
import type { GuideProps } from './read-guide.ts';

/** One of our own ways: what to do, what happens by when, and who can be asked outside. */
export function OwnWay({ own, texts }: { own: NonNullable<GuideProps['own']>; texts: Texts }) {
  const words = texts.guide.guideTexts;
  const { what, promises, body, procedure, isNew } = own;
  return (
    <>
      {what.map((sentence) => (
        <p class="govuk-body">{sentence}</p>
      ))}
      {isNew
        ? button({ text: words.links.lodge, href: pathTo('lodge') })
        : button({ text: words.links.track, href: pathTo('track') })}
      {promises.length === 0 ? '' : <Promises promises={promises} heading={words.when} />}
      <p class="govuk-body">
        {words.procedure(procedureName(procedure, texts.caseWords))}{' '}
        <a class="govuk-link" href={pathTo('standard', { procedure })}>
          {words.standard}
        </a>
      </p>
      <h2 class="govuk-heading-m">{words.ombudsman}</h2>
      <p class="govuk-body">
        {words.body(body.name, (body.phone ?? '').replaceAll(' ', '\u00a0'))}{' '}
        {body.website === '' ? (
          ''
        ) : (
          <a class="govuk-link" href={`https://${body.website}`}>
            {body.website}
          </a>
        )}
      </p>
    </>
  );
}

function Promises({ promises, heading }: { promises: readonly string[]; heading: string }) {
  return (
    <>
      <h2 class="govuk-heading-m">{heading}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {promises.map((promise) => (
          <li>{promise}</li>
        ))}
      </ul>
    </>
  );
}
