import { londonDate } from '../../calendar/london.ts';
import { dateInWords } from '../../language/en/dates.ts';
import { letterTemplateTexts as texts } from '../../language/en/pages-letter-templates.ts';
import { letterKinds, type Mark } from '../../letters/letter-kind.ts';
import { placeholders } from '../../letters/placeholders.ts';
import { sampleLetter } from '../../letters/templates/sample-letter.ts';
import type { TemplateProposal } from '../../letters/templates/list-proposals.ts';
import type { TemplateVersion } from '../../letters/templates/list-versions.ts';
import type { TemplateBody, TemplateName } from '../../letters/templates/template-body.ts';
import { dataTable } from '../data-table.tsx';
import { details } from '../govuk.ts';
import { linkTo } from '../link.ts';
import { pathTo } from '../paths.ts';
import { LetterPreview } from './letter-preview.tsx';
import { Difference } from './letter-record.tsx';

/** What can be filled in, and which locked parts this kind of letter has. */
export function TemplateHelp({ kind }: Pick<TemplateName, 'kind'>) {
  const needs: readonly Mark[] = letterKinds[kind].needs;
  const filled = Object.entries(placeholders).map(([name, sample]) => [{ text: `{${name}}` }, { text: sample }]);
  const parts = needs.map((name) => [{ text: `[[${name}]]` }, { text: texts.partNames[name] }]);
  const { name, sample } = texts.placeholderHead;
  return (
    <>
      <h2 class="govuk-heading-m">{texts.parts}</h2>
      <p class="govuk-body">{texts.partsIntro}</p>
      {dataTable({ name: texts.parts, head: [texts.partHead.name, texts.partHead.what], rows: parts })}
      {details({
        summaryText: texts.placeholders,
        html: String(dataTable({ name: texts.placeholders, head: [name, sample], rows: filled })),
      })}
    </>
  );
}

/** A template with a made-up case: in ordinary and in large print, and as a file of either. */
export function TemplatePreview({ body }: { body: TemplateBody }) {
  const { kind, language, format } = body;
  const { html } = sampleLetter(body);
  const name = { kind, language, format };
  return (
    <section>
      <h2 class="govuk-heading-m">{texts.previewTitle}</h2>
      <p class="govuk-body">
        {linkTo(pathTo('adminTemplatePdf', name), texts.previews.pdf)}{' '}
        {linkTo(pathTo('adminTemplatePdf', name, { size: 'large' }), texts.previews.large)}
      </p>
      <LetterPreview html={html} isLarge={false} />
      {details({ summaryText: texts.previews.largeOnScreen, html: String(<LetterPreview html={html} isLarge />) })}
    </section>
  );
}

/** What waits for a second person, with what it would change. */
export function TemplateProposals({ proposals, now }: { proposals: readonly TemplateProposal[]; now: string }) {
  if (proposals.length === 0) return <></>;
  return (
    <section>
      <h2 class="govuk-heading-m">{texts.waiting}</h2>
      {proposals.map(({ changeId: id, body, proposedBy, proposedAt, inForceFrom }) => (
        <>
          <p class="govuk-body">
            {linkTo(pathTo('adminChange', { id }), texts.waitingBy(proposedBy, dateInWords(londonDate(proposedAt))))}.{' '}
            {inForceFrom === null ? texts.fromNow : texts.from(dateInWords(londonDate(inForceFrom)))}.
          </p>
          <Difference before={now} after={body.text} />
        </>
      ))}
    </section>
  );
}

/** Every version there was, who wrote it and who agreed, with what each changed. */
export function TemplateHistory({ versions, first }: { versions: readonly TemplateVersion[]; first: string }) {
  return (
    <section>
      <h2 class="govuk-heading-m">{texts.history}</h2>
      {versions.length === 0 ? <p class="govuk-body">{texts.noHistory}</p> : ''}
      {versions.map(({ version, inForceFrom, writtenBy, approvedBy, text }, index) => (
        <>
          <h3 class="govuk-heading-s">{texts.version(version)}</h3>
          <p class="govuk-body">
            {texts.versionLine(
              dateInWords(londonDate(inForceFrom)),
              writtenBy ?? texts.nobody,
              approvedBy ?? texts.nobody,
            )}
          </p>
          <Difference before={versions[index + 1]?.text ?? first} after={text} />
        </>
      ))}
    </section>
  );
}
