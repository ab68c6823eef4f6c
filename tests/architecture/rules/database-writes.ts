import ts from 'typescript';
import { nodesOf, parse, place } from './source.ts';
import type { SourceFile } from './source.ts';

const caseTables = 'cases|case_events|case_texts|deadlines|extensions|issues|remedies';
const camelTables = 'cases|caseEvents|caseTexts|deadlines|extensions|issues|remedies';
const writes = new RegExp(
  `\\binsert\\s+into\\s+(redress\\.)?(${caseTables})\\b|\\bupdate\\s+(redress\\.)?(${caseTables})\\s+set\\b` +
    `|\\bdelete\\s+from\\s+(redress\\.)?(${caseTables})\\b|\\.(insert|update|delete)\\((tables\\.)?(${camelTables})\\)|\\bwrite_plans\\s*\\(`,
  'gi',
);
const mayQuery =
  /^src\/(db|cases|calendars|configuration|audit|outbox|reports|identity|documents|drafts|feedback|requests|surveys|worklist|letters|equality|intake|bulk|teams|service-areas)\//;
/** A health check. */
const asksNothing = /sql`select 1`$/;
const callsFunction = /\b(from|select)\s+(redress\.)?[a-z_]+\s*\(/i;

/** Code which changes a case anywhere but in the one file that writes plans. */
export function caseWriteFaults({ path, text }: SourceFile): string[] {
  if (path === 'src/cases/write-plans.ts') return [];
  return [...text.matchAll(writes)].map((match) => `${path}: ${match[0]}`);
}

/** Queries written by hand where none belong, or which bypass both a SQL function and `inOrganisation`. */
export function rawQueryFaults(source: SourceFile): string[] {
  const file = parse(source);
  return [...nodesOf(file)]
    .filter((node) => isRawQuery(node) && !isAllowed(node, source))
    .map((node) => place(file, node));
}

function isRawQuery(node: ts.Node): boolean {
  if (ts.isTaggedTemplateExpression(node)) return /(^|\.)sql$/.test(node.tag.getText());
  return ts.isCallExpression(node) && /\bsql\.unsafe$/.test(node.expression.getText());
}

function isAllowed(node: ts.Node, { path, text }: SourceFile): boolean {
  if (asksNothing.test(node.getText())) return true;
  if (!mayQuery.test(path)) return false;
  return path.startsWith('src/db/') || callsFunction.test(node.getText()) || text.includes('inOrganisation');
}
