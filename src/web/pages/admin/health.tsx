import { adminTexts } from '../../../language/en/pages-admin.ts';
import { healthTexts as texts } from '../../../language/en/pages-admin-health.ts';
import type { HealthLine } from '../../../ports.ts';
import { loadHealth, type HealthFound } from '../../admin/load-health.ts';
import { momentInWords } from '../../case/case-in-words.ts';
import { dataTable } from '../../data-table.tsx';
import { insetText, tag } from '../../govuk.ts';
import { linkTo } from '../../link.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

/** Whether everything runs: the organisation's own work, and what `redress doctor` knows of the installation. */
export const healthPage = definePage<HealthFound>({
  path: patterns.adminHealth,
  access: ['health.read'],
  load: loadHealth,
  view: (health) => ({
    title: texts.title,
    back: { href: pathTo('admin'), text: adminTexts.back },
    wide: true,
    body: <Health {...health} />,
  }),
});

function Health({ at, own, system }: HealthFound) {
  const unwell = [...own, ...(system ?? [])].filter(({ state }) => state !== 'ok').length;
  return (
    <>
      {insetText({ text: unwell === 0 ? texts.well : texts.unwell(unwell) })}
      <p class="govuk-body">
        {texts.at(momentInWords(at.toISOString()))}. {linkTo(pathTo('adminHealthText'), texts.copy)}
      </p>
      <h2 class="govuk-heading-m">{texts.own}</h2>
      {tableOf(texts.own, own)}
      <h2 class="govuk-heading-m">{texts.system}</h2>
      {system === null ? <p class="govuk-body">{texts.notExamined}</p> : tableOf(texts.system, system)}
    </>
  );
}

const plainNames: ReadonlyMap<string, string> = new Map(Object.entries(texts.plain));

function tableOf(name: string, lines: readonly HealthLine[]) {
  return dataTable({
    name,
    head: Object.values(texts.head),
    rows: lines.map(({ check, state, detail, mend }) => {
      const { text, tag: classes } = texts.states[state];
      const found = mend === undefined ? detail : `${detail}. ${mend}`;
      return [{ text: plainNames.get(check) ?? check }, { html: tag({ text, classes }) }, { text: found }];
    }),
  });
}
