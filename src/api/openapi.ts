import { z } from 'zod';
import { httpStatuses, type HttpFailureCode } from '../http/http-failure.ts';
import { problemTexts, type ProblemCode } from '../language/en/problems.ts';
import { problemSchema } from './problem-schema.ts';
import { permissions, type Permission } from '../permissions/permission.ts';
import type { Route } from './route.ts';

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 document of these routes, from the schemas that check the requests. Example dates are made for `now`. */
export function openApi(routes: readonly Route[], baseUrl: string, now: Date): Json {
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method]: operationOf(route, now) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Redress',
      version: '1',
      summary: 'Complaints, their deadlines and their history, by the Ombudsmen’s Complaint Handling Codes.',
      description:
        'Dates are YYYY-MM-DD and end at midnight in London; instants are RFC 3339 in UTC. ' +
        'Every refusal is a problem of RFC 9457 whose type, /problems/{code}, explains it.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: new URL('/api/v1', baseUrl).href }],
    tags: [...new Set(routes.map((route) => route.tag))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: 'An API token (rdr_…) of staff, or the token of a resident’s session from POST /sessions.',
        },
      },
      schemas: { Problem: schemaOf(problemSchema, 'output') },
    },
  };
}

function operationOf(route: Route, now: Date): Json {
  return {
    operationId: operationId(route),
    tags: [route.tag],
    summary: route.summary,
    description: [route.description, whoMay(route)].filter(Boolean).join('\n\n'),
    security: route.access === 'public' ? [{}, { bearer: [] }] : [{ bearer: [] }],
    'x-access': route.access,
    parameters: [...parameters(route.params, 'path'), ...parameters(route.query, 'query'), ...headers(route)],
    ...(route.body ? { requestBody: bodyOf(route, route.body, now) } : {}),
    responses: { [route.answer.status]: answerOf(route), ...problemsOf(route) },
  };
}

/** For example getCasesReferenceEvents; stable, for generated clients. */
function operationId(route: Route): string {
  const words = route.path.match(/\w+/g) ?? [];
  return route.method + words.map((word) => word[0]?.toUpperCase() + word.slice(1)).join('');
}

function whoMay(route: Route): string {
  if (route.access === 'public') return 'For anybody.';
  return route.access === 'signedIn' ? 'For whoever is signed in.' : `For: ${route.access.map(holdersOf).join(', ')}.`;
}

/** For example `case.read` (reader, intake, officer). */
function holdersOf(one: 'resident' | Permission): string {
  return one === 'resident' ? one : `\`${one}\` (${permissions[one].join(', ')})`;
}

function parameters(schema: z.ZodType, where: 'path' | 'query'): Json[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' });
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: property,
  }));
}

function headers(route: Route): Json[] {
  const texts = {
    'Idempotency-Key': 'Names this act: sent again with the same body it is done once, and answered the same.',
    'If-Match': 'The ETag of the case as you read it: the event is refused (412) if the case has changed since.',
  };
  return (route.takes ?? []).map((name) => ({
    name,
    in: 'header',
    required: false,
    description: texts[name],
    schema: { type: 'string', ...(name === 'Idempotency-Key' ? { maxLength: 200 } : {}) },
  }));
}

function bodyOf(route: Route, body: z.ZodType, now: Date): Json {
  const examples = route.examples?.(now);
  const type = route.takesFile ? 'multipart/form-data' : 'application/json';
  return {
    required: true,
    content: { [type]: { schema: schemaOf(body, 'input'), ...(examples ? { examples } : {}) } },
  };
}

function answerOf(route: Route): Json {
  const { description, status, headers: named = {} } = route.answer;
  const shown = Object.entries(named).map(([name, text]) => [name, { description: text, schema: { type: 'string' } }]);
  return {
    description,
    ...(shown.length > 0 ? { headers: Object.fromEntries(shown) } : {}),
    ...(status === 204 ? {} : { content: contentOf(route) }),
  };
}

function contentOf({ answer, alsoAsText, answersFile }: Route): Json {
  if (answersFile) return { '*/*': { schema: { type: 'string', format: 'binary' } } };
  const json = { 'application/json': { schema: schemaOf(answer.schema, 'output') } };
  if (alsoAsText === undefined) return json;
  return { ...json, 'text/plain': { schema: { type: 'string', description: alsoAsText } } };
}

function problemsOf(route: Route): Json {
  const byStatus = new Map<number, string[]>();
  for (const code of codesOf(route)) {
    const text = `${code}: ${problemTexts[code].title}`;
    byStatus.set(statusOf(code), [...(byStatus.get(statusOf(code)) ?? []), text]);
  }
  const answers: Json = {};
  for (const [status, texts] of byStatus) answers[status] = problemAnswer(texts.join('. '));
  return answers;
}

function problemAnswer(description: string): Json {
  return { description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };
}

function statusOf(code: ProblemCode): number {
  if (isHttpFailureCode(code)) return httpStatuses[code];
  if (code === 'stale') return 412;
  return code === 'key-reused' || code === 'invalid-event' ? 422 : 409;
}

function isHttpFailureCode(code: ProblemCode): code is HttpFailureCode {
  return Object.hasOwn(httpStatuses, code);
}

function codesOf(route: Route): ProblemCode[] {
  const always: ProblemCode[] = ['malformed', 'unauthenticated', 'not-found', 'internal-error', 'unavailable'];
  const byRole: ProblemCode[] = route.access === 'public' ? [] : ['forbidden'];
  const byBody: ProblemCode[] = route.body
    ? ['body-too-large', 'unsupported-media-type', 'invalid-request', 'invalid-event']
    : [];
  return [...new Set([...always, ...byRole, ...byBody, ...(route.problems ?? [])])];
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
