import ts from 'typescript';
import { nodesOf, parse, place } from './source.ts';
import type { SourceFile } from './source.ts';

export interface Sizes {
  files: Figures;
  functions: Figures;
}

export interface Figures {
  count: number;
  median: number;
  p90: number;
  max: number;
  /** Where the longest few are. */
  longest: string[];
}

/** Data, tables and templates are long by nature. */
export const exempt =
  /^src\/(db\/tables|language|machines\/procedures|machines\/requirements|notifications\/templates|simulation\/words)\/|^src\/machines\/events\.ts$/;

export const caps = {
  files: { median: 50, p90: 150, max: 250 },
  functions: { median: 12, p90: 35, max: 60 },
};

/** Lines per file and per function: declarations, methods, function expressions, and block-bodied arrows bound to a name. */
export function measureSizes(sources: SourceFile[]): Sizes {
  const measured = sources.filter(({ path }) => !exempt.test(path));
  return {
    files: figures(measured.map(({ path, text }) => ({ place: path, lines: lineCount(text) }))),
    functions: figures(measured.flatMap(functionsOf)),
  };
}

/** Each figure over its cap, in words. */
export function sizeFaults(sizes: Sizes): string[] {
  return (['files', 'functions'] as const).flatMap((kind) =>
    (['median', 'p90', 'max'] as const)
      .filter((figure) => sizes[kind][figure] > caps[kind][figure])
      .map(
        (figure) =>
          `${figure} of ${kind} is ${sizes[kind][figure]} lines, over ${caps[kind][figure]}: ${sizes[kind].longest.join(', ')}`,
      ),
  );
}

const lineCount = (text: string): number => text.trimEnd().split('\n').length;

interface Measured {
  place: string;
  lines: number;
}

function functionsOf(source: SourceFile): Measured[] {
  const file = parse(source);
  return [...nodesOf(file)]
    .filter(isMeasured)
    .map((node) => ({ place: place(file, node), lines: lineCount(node.getText()) }));
}

function isMeasured(node: ts.Node): boolean {
  if (ts.isArrowFunction(node)) {
    return ts.isBlock(node.body) && (ts.isVariableDeclaration(node.parent) || ts.isPropertyAssignment(node.parent));
  }
  const hasBody = ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isFunctionExpression(node);
  return hasBody && node.body !== undefined;
}

function figures(measured: Measured[]): Figures {
  const sorted = measured.toSorted((a, b) => a.lines - b.lines);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.lines ?? 0;
  const longest = sorted.slice(-6).toReversed();
  return {
    count: sorted.length,
    median: at(0.5),
    p90: at(0.9),
    max: sorted.at(-1)?.lines ?? 0,
    longest: longest.map(({ place: where, lines }) => `${where} ${lines}`),
  };
}
