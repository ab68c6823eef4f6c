import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The project's folder. */
export const root = join(import.meta.dirname, '../../..');

export interface SourceFile {
  /** From the project's folder, with forward slashes. */
  path: string;
  text: string;
}

/** Every file below a folder of the project whose name passes. */
export function filesBelow(folder: string, passes: (path: string) => boolean): SourceFile[] {
  const names = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter(passes)
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

export const isTypeScript = (path: string): boolean => /\.tsx?$/.test(path);

/** All TypeScript of src. */
export const readSource = (): SourceFile[] => filesBelow('src', isTypeScript);

export function parse({ path, text }: SourceFile): ts.SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true, kind);
}

/** Every node of the tree, outermost first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** "path:line" of a node, for people. */
export function place(file: ts.SourceFile, node: ts.Node): string {
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
