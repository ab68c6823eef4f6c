import ts from 'typescript';
import { nodesOf, parse, place } from './source.ts';
import type { SourceFile } from './source.ts';

const documented = /^src\/(calendar|machines|cases|reports)\//;
const emptyNames = /(^|\/)([a-z0-9-]*-)?(utils?|helpers?|common|misc)(\.[^/]*|\/|$)/;
const vagueNames = /(^|\/)([a-z0-9-]*-)?(managers?|services?)(\.[^/]*|\/|$)/;
/** Here a manager is a person and a service is what a council runs. */
const fieldWords =
  /^src\/(db\/tables|notifications\/templates|language|web\/lodging)\/|^src\/identity\/list-services\.ts$/;

/** Exports of the core whose meaning, units and source nobody wrote down. */
export function undocumentedExports(source: SourceFile): string[] {
  if (!documented.test(source.path) || source.path.endsWith('/index.ts')) return [];
  const file = parse(source);
  return file.statements
    .filter((node) => isExported(node) && !isInferred(node) && !hasJsDoc(node))
    .map((node) => `${place(file, node)} ${nameOf(node)}`);
}

/** Casts outside a named function whose comment says why they hold. */
export function unexplainedCasts(source: SourceFile): string[] {
  const file = parse(source);
  return [...nodesOf(file)].filter((node) => isCast(node) && !isExplained(node, file)).map((node) => place(file, node));
}

/** Comments longer than three lines: they explain what the code should say itself. */
export function longComments({ path, text }: SourceFile): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const faults: string[] = [];
  let run = 0;
  for (const [index, line] of lines.entries()) {
    run = /^(\/\/|\*(?!\/)|\/\*\*?\s*[^\s*])/.test(line) ? run + 1 : 0;
    if (run === 4) faults.push(`${path}:${index + 1}`);
  }
  return faults;
}

/** Files outside the lists that only pass on, or pass on everything: a name has one home. */
export function barrels(source: SourceFile): string[] {
  if (source.path.endsWith('/index.ts')) return [];
  const { statements } = parse(source);
  const passedOn = statements.filter((node) => ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined);
  const all = passedOn.length > 0 && passedOn.length === statements.length;
  const stars = passedOn.some((node) => ts.isExportDeclaration(node) && node.exportClause === undefined);
  return all || stars ? [source.path] : [];
}

/** File and folder names that say nothing about what is inside. */
export function emptyFileNames(paths: readonly string[]): string[] {
  return paths.filter((path) => emptyNames.test(path) || (vagueNames.test(path) && !fieldWords.test(path)));
}

function isExported(node: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

/** `type X = z.infer<typeof x>` and the like: the schema beside it carries the sentence. */
const isInferred = (node: ts.Statement): boolean =>
  ts.isTypeAliasDeclaration(node) && /\btypeof\b/.test(node.type.getText());

const hasJsDoc = (node: ts.Node): boolean => ts.getJSDocCommentsAndTags(node).length > 0;

function nameOf(node: ts.Statement): string {
  return /(?:const|function|interface|type|class)\s+(\w+)/.exec(node.getText())?.[1] ?? '';
}

function isCast(node: ts.Node): boolean {
  if (ts.isAsExpression(node)) return node.type.getText() !== 'const';
  return ts.isTypeAssertionExpression(node);
}

function isExplained(cast: ts.Node, file: ts.SourceFile): boolean {
  const inside = ts.findAncestor(
    cast,
    (node) => ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || isNamedArrow(node),
  );
  if (inside === undefined) return false;
  return (ts.getLeadingCommentRanges(file.text, inside.getFullStart()) ?? []).length > 0;
}

function isNamedArrow(node: ts.Node): boolean {
  return (
    ts.isVariableStatement(node) &&
    node.declarationList.declarations.some(
      ({ initializer }) => initializer !== undefined && ts.isArrowFunction(initializer),
    )
  );
}
