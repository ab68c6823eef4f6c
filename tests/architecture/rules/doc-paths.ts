const folders = 'src|tests|docs|scripts|bench|bin|drizzle|scenarios|\\.ci';
const named = new RegExp(
  `^(?:\\./)?((?:${folders})/[^\\s]*|[A-Z]+\\.md|package\\.json|[a-z.]+\\.config\\.ts|Dockerfile|LICENSE|compose\\.yaml)$`,
);

/** Paths that a document names, in code spans or links, from the project's folder. */
export function pathsNamed(markdown: string): string[] {
  const prose = markdown.replaceAll(/^```[\s\S]*?^```/gm, '');
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
  return [...new Set(spans.filter((span) => named.test(span)).map(beforePlaceholder))].filter((path) => path !== '');
}

/** Relative link targets of a document. */
export function linksOf(markdown: string): string[] {
  const targets = [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
  return targets.filter((target) => !/^(https?:|mailto:|#)/.test(target)).map((target) => target.replace(/#.*$/, ''));
}

/** `src/machines/procedures/<id>.ts` promises the folder only. */
function beforePlaceholder(path: string): string {
  const clean = path.replace(/^\.\//, '').replace(/[:#]\d*$/, '');
  const cut = clean.search(/[<*{…]/);
  return cut === -1 ? clean : clean.slice(0, clean.lastIndexOf('/', cut) + 1);
}
