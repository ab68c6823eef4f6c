import { defineConfig } from 'drizzle-kit';

// oxlint-disable-next-line no-default-export -- drizzle-kit reads the default export
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/db/tables/index.ts',
  out: './drizzle',
  schemaFilter: ['redress'],
});
