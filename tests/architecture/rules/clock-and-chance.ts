import ts from 'typescript';
import { nodesOf, parse, place } from './source.ts';
import type { SourceFile } from './source.ts';

/** The only places that may ask the machine for time, chance or settings. */
const allowed = {
  time: [/^src\/system\//],
  chance: [/^src\/system\//, /^src\/db\/(roles|embedded)[^/]*\.ts$/],
  environment: [/^src\/config\.ts$/],
};
const pure = /^src\/(calendar|machines|language)\/|^src\/cases\/(plan|permissions)[^/]*\.ts$/;
const impureGlobals = [
  'process',
  'crypto',
  'performance',
  'fetch',
  'setTimeout',
  'setInterval',
  'globalThis',
  'navigator',
];

/** Places that read the clock, chance or the environment although they may not. */
export function clockAndChanceFaults(source: SourceFile): string[] {
  const file = parse(source);
  const faults: string[] = [];
  for (const node of nodesOf(file)) {
    const what = kindOf(node);
    if (what !== undefined && !allowed[what].some((path) => path.test(source.path)))
      faults.push(`${place(file, node)} ${what}`);
    if (pure.test(source.path) && isImpureGlobal(node)) faults.push(`${place(file, node)} names ${node.getText()}`);
  }
  return faults;
}

function kindOf(node: ts.Node): keyof typeof allowed | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0)
    return 'time';
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'time';
  if (ts.isImportSpecifier(node) && /^random(Bytes|UUID|Int|FillSync)$|^getRandomValues$/.test(node.getText()))
    return 'chance';
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const text = node.getText();
  if (text === 'Date.now') return 'time';
  if (text === 'Math.random' || /\bcrypto\.(random|getRandom)/.test(text)) return 'chance';
  return text === 'process.env' ? 'environment' : undefined;
}

/** A free identifier, not a property or key of that name. */
function isImpureGlobal(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || !impureGlobals.includes(node.text)) return false;
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return !ts.isPropertyAssignment(parent) && !ts.isPropertySignature(parent) && !ts.isParameter(parent);
}
