// Compiles the stylesheet and copies the one script that govuk-frontend needs. `--check` fails when what is committed is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compile, NodePackageImporter } from 'sass';

const require = createRequire(import.meta.url);
const at = (path) => new URL(`../src/web/${path}`, import.meta.url);

const built = {
  'assets/redress.css': compile(at('styles/redress.scss').pathname, {
    style: 'compressed',
    importers: [new NodePackageImporter(new URL('..', import.meta.url).pathname)],
    quietDeps: true,
  }).css,
  'assets/govuk-frontend.js': readFileSync(
    require.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.js'),
    'utf8',
  ).replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'),
};

const stale = Object.entries(built).filter(([path, text]) => {
  if (!process.argv.includes('--check')) writeFileSync(at(path), text);
  return readFileSync(at(path), 'utf8') !== text;
});
if (stale.length > 0) {
  console.error(`Stale: ${stale.map(([path]) => path).join(', ')}. Run npm run build:css and commit the result.`);
  process.exitCode = 1;
}
