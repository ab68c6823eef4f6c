// Writes .env.example from src/config.ts. Run: node scripts/write-env-example.mjs
import { writeFileSync } from 'node:fs';
import { register } from 'tsx/esm/api';

register();
const { envExample } = await import('../src/config.ts');
writeFileSync(new URL('../.env.example', import.meta.url), envExample());
