import { runRedress } from '../../src/cli/program.ts';

await runRedress(process.argv.slice(2));
