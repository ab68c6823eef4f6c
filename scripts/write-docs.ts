/** `npm run docs`: writes docs/procedures and docs/permissions.md. With --own FILE --to FOLDER: the same for a procedure of one's own. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { procedure as schema } from '../src/machines/procedure.ts';
import { procedures } from '../src/machines/procedures/index.ts';
import { permissionsPage } from './permissions-page.ts';
import { documents } from './procedure-docs/documents.ts';
import { scenarioFiles } from './procedure-docs/scenario-files.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { own: { type: 'string' }, to: { type: 'string' } } });
const own = values.own === undefined ? null : schema.parse(JSON.parse(readFileSync(values.own, 'utf8')));

const folder = values.to ?? join(root, 'docs/procedures');
if (own !== null && values.to === undefined) throw new Error('Say with --to FOLDER where the pages are to go.');
if (own === null && values.to === undefined) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const files = documents(own === null ? procedures : [own], scenarioFiles(root));
for (const [name, text] of files) writeFileSync(join(folder, name), text);
if (own === null && values.to === undefined) writeFileSync(join(root, 'docs/permissions.md'), permissionsPage());
console.log(`Wrote ${files.size} files to ${folder}.`);
