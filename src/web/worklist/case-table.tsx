import { html, raw } from 'hono/html';
import type { ListedCase } from '../../cases/listed-case.ts';
import { worklistTexts as texts } from '../../language/en/pages-worklist.ts';
import { caseBox } from '../bulk/bulk-form.tsx';
import { channelName, clockName, statesInWords } from '../case/case-in-words.ts';
import { dataTable } from '../data-table.tsx';
import { tag, type Markup } from '../govuk.ts';
import { linkTo } from '../link.ts';
import { pathTo } from '../paths.ts';
import { dueCell, type Today } from './due-cell.ts';

interface Cases {
  name: string;
  cases: ListedCase[];
  /** Whether a case can be ticked, within a `BulkForm`. */
  hasBoxes?: boolean;
  /** Whether each leads to the screen for calls about it. */
  forCalls?: boolean;
}

/** Cases as officers look through them; what to mind stands in words beside the person. */
export function CaseTable({ name, cases, hasBoxes, forCalls, ...today }: Cases & Today) {
  return dataTable({
    name,
    classes: 'redress-cases',
    head: Object.values(texts.head),
    rows: cases.map((row) =>
      cellsOf(row, today, { hasBox: hasBoxes ?? false, to: forCalls ? 'staffContact' : 'staffCase' }),
    ),
  });
}

interface Row {
  hasBox: boolean;
  to: 'staffCase' | 'staffContact';
}

function cellsOf(row: ListedCase, today: Today, { hasBox, to }: Row) {
  return [
    { html: `${hasBox ? String(caseBox(row.reference)) : ''}${caseCell(row, to)}` },
    { text: shortened(row.summary), classes: 'redress-wide-cell' },
    { html: stageCell(row) },
    { html: dueCell(row, today) },
    { html: ownerCell(row) },
    { html: originCell(row) },
  ];
}

function caseCell(row: ListedCase, to: Row['to']): string {
  const { reference, personName, isNameWithheld, hasAdjustments, marks } = row;
  const link = linkTo(pathTo(to, { reference }), reference);
  const name = personName ?? (isNameWithheld ? texts.hiddenName : texts.noName);
  const shown = marks.filter((mark) => mark !== 'nameWithheld' || personName !== null);
  const minded = [
    ...(hasAdjustments ? [tag({ text: texts.adjustments, classes: 'govuk-tag--purple' })] : []),
    ...shown.map((mark) =>
      tag({ text: texts.marks[mark], classes: mark === 'risk' ? 'govuk-tag--red' : 'govuk-tag--grey' }),
    ),
  ];
  return String(
    html`<span class="redress-nowrap">${link}</span><br /><span class="redress-lighter">${name}</span>${below(minded)}`,
  );
}

function stageCell({ states, procedure, nextDue }: ListedCase): string {
  const next = nextDue === null ? texts.nothingDue : `${texts.next} ${clockName(nextDue.clock)}`;
  return String(html`${statesInWords(states, procedure)}<br />${next}`);
}

function ownerCell({ owner, waitingOn }: ListedCase): string {
  const waits = waitingOn === null ? texts.ended : `${texts.waits} ${texts.waitings[waitingOn].toLowerCase()}`;
  return String(html`${owner?.name ?? texts.nobody}<br />${waits}`);
}

function originCell({ channel, ward, service, labels }: ListedCase): string {
  const places = [channelName(channel), ward, service].filter((place) => place !== null && place !== '');
  return String(html`${places.join(', ')}${below(labels.map((text) => tag({ text, classes: 'govuk-tag--blue' })))}`);
}

function below(tags: Markup[]): Markup | string {
  return tags.length === 0 ? '' : raw(String(html`<br />${tags.map((one) => html`${one} `)}`));
}

function shortened(summary: string): string {
  if (summary === '') return texts.erased;
  return summary.length <= 80 ? summary : `${summary.slice(0, 79).trimEnd()}…`;
}
