import { describe, expect, test } from 'vitest';
import { openApi } from '../../src/api/openapi.ts';
import { routes } from '../../src/api/routes/index.ts';
import { problemTexts } from '../../src/language/en/problems.ts';

type Json = { [key: string]: Json } & Json[] & string;

const now = new Date('2026-03-04T10:00:00Z');
// Read back as a client would read it.
const document: Json = JSON.parse(JSON.stringify(openApi(routes, 'https://complaints.example.gov.uk', now)));
const operations = Object.entries(document['paths'] ?? {}).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, path, operation })),
);

describe('The description of the API', () => {
  test('names every route, and no other', () => {
    expect(operations.map(({ name }) => name).sort()).toEqual(
      routes.map((route) => `${route.method} ${route.path}`).sort(),
    );
  });

  test('is OpenAPI 3.1 with a server', () => {
    expect(document['openapi']).toBe('3.1.0');
    expect(document['servers']).toEqual([{ url: 'https://complaints.example.gov.uk/api/v1' }]);
  });

  test('refers only to what it holds', () => {
    const references = JSON.stringify(document).matchAll(/"\$ref":"#([^"]+)"/g);
    let count = 0;
    for (const [, pointer = ''] of references) {
      count++;
      const target = pointer
        .split('/')
        .slice(1)
        .reduce<Json | undefined>((at, key) => at?.[key], document);
      expect(target, pointer).toBeDefined();
    }
    expect(count).toBeGreaterThan(20);
  });

  test('gives each operation a name of its own', () => {
    const names = operations.map(({ operation }) => operation['operationId']);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(operations)(
    '$name declares each parameter of its address, an answer and its problems',
    ({ path, operation }) => {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = Object.values(operation['parameters'] ?? {}).filter((parameter) => parameter['in'] === 'path');
      expect(declared.map((parameter) => parameter['name'])).toEqual(inPath);
      expect(declared.every((parameter) => String(parameter['required']) === 'true')).toBe(true);
      const statuses = Object.keys(operation['responses'] ?? {});
      expect(statuses.filter((status) => status.startsWith('2'))).toHaveLength(1);
      expect(statuses).toEqual(expect.arrayContaining(['400', '401', '404', '500']));
      expect(operation['security']).toBeDefined();
    },
  );

  test('gives examples that its own schemas accept', () => {
    const withExamples = routes.filter((route) => route.examples);
    expect(withExamples.length).toBeGreaterThanOrEqual(3);
    for (const route of withExamples) {
      for (const [name, example] of Object.entries(route.examples?.(now) ?? {})) {
        expect(route.body?.safeParse(example.value).error, `${route.path} ${name}`).toBeUndefined();
      }
    }
  });

  test('has an example of lodging and one of intake', () => {
    const body = document['paths']?.['/cases']?.['post']?.['requestBody']?.['content']?.['application/json'];
    expect(Object.keys(body?.['examples'] ?? {})).toEqual(['lodging', 'forSomebodyElse', 'intake']);
  });

  test('lists the fields of every event', () => {
    const schema = JSON.stringify(document['paths']?.['/cases/{reference}/events']?.['post']?.['requestBody']);
    for (const word of ['acknowledge', 'extend', 'ombudsmanDetails', 'happenedAt', 'recommendations']) {
      expect(schema).toContain(`"${word}"`);
    }
  });
});

test('every problem says what it is and how to mend it', () => {
  for (const { title, mend } of Object.values(problemTexts)) {
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(mend).toMatch(/\.$/);
  }
});
