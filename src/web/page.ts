import type { Hono } from 'hono';
import { isConfirmed, requireAccess, type Access } from '../http/access.ts';
import { checkForm } from '../http/check-form.ts';
import { requireDemo } from '../http/demo-door.ts';
import type { HttpContext, HttpEnv } from '../http/http-env.ts';
import { HttpFailure } from '../http/http-failure.ts';
import { texts, type Language, type Texts } from '../language/language.ts';
import type { Context } from '../ports.ts';
import type { FormFault } from './form.ts';
import { showPage } from './layout/show-page.tsx';
import type { Markup } from './govuk.ts';
import { pathTo } from './paths.ts';

/** What a page is asked for. */
export interface PageRequest {
  /** For the verbs. */
  ctx: Context;
  /** For cookies, limits and the form token. */
  http: HttpContext;
  params: Record<string, string>;
  query: URLSearchParams;
  language: Language;
  /** Every text of the page, in that language. */
  texts: Texts;
}

/** A page before it is laid out. `title` is also its h1, unless the body shows its own. */
export interface PageView {
  title: string;
  body: Markup | Promise<Markup>;
  faults?: FormFault[];
  back?: { href: string; text: string };
  breadcrumbs?: { text: string; href?: string }[];
  /** True where the body has the h1 itself: a panel, or a question that is its own heading. */
  ownHeading?: boolean;
  /** Where somebody may have to leave at once, unseen. */
  exitThisPage?: true;
  /** The address of a page that can be had at several. */
  canonical?: string;
  /** Staff tables use the whole width. */
  wide?: boolean;
}

/** After a form: on to another page, or the same page again with what was typed and what is wrong. */
export type Submitted<Props> =
  | { redirect: string }
  /** `status`: 412 where what the form is about has moved on; 200 for an answer whose question no address may hold; else 422. */
  | { again: Props; status?: 200 | 412 | 422 };

export interface PageDefinition<Props> {
  /** A pattern of web/paths.ts. */
  path: string;
  /** `demo`: only at this machine and only in demo mode (design.md section 8). */
  access: Access | 'demo';
  /** Only for somebody who has shown within the last quarter of an hour, with every factor, who they are; others are asked first (T32). */
  fresh?: true;
  /** Its form brings files: it may be as long as they are. */
  takesFiles?: true;
  load(request: PageRequest): Promise<Props>;
  view(props: Props, request: PageRequest): PageView;
  submit?(request: PageRequest, form: FormData): Promise<Submitted<Props>>;
}

/** A page as the site and the access matrix know it. */
export interface Page {
  path: string;
  access: Access | 'demo';
  fresh?: boolean;
  methods: readonly ('GET' | 'POST')[];
  takesFiles?: boolean;
  mount(app: Hono<HttpEnv>): void;
}

/** One page is one file: load, a pure view, and submit, which ends in a redirect. */
export function definePage<Props>(page: PageDefinition<Props>): Page {
  const { submit } = page;
  return {
    path: page.path,
    access: page.access,
    fresh: page.fresh ?? false,
    methods: submit ? ['GET', 'POST'] : ['GET'],
    takesFiles: page.takesFiles ?? false,
    mount(app) {
      app.get(page.path, async (c) => {
        const request = enter(c, page.access);
        if (page.fresh && !isConfirmed(request.ctx.actor)) return askFirst(request);
        return showPage(request, page.view(await page.load(request), request), 200);
      });
      if (!submit) return;
      app.post(page.path, checkForm, async (c) => {
        const request = enter(c, page.access);
        if (page.fresh && !isConfirmed(request.ctx.actor)) return askFirst(request);
        const submitted = await submit(request, c.get('form'));
        if ('redirect' in submitted) return c.redirect(submitted.redirect, 303);
        return showPage(request, page.view(submitted.again, request), submitted.status ?? 422);
      });
    },
  };
}

function enter(c: HttpContext, access: Access | 'demo'): PageRequest {
  if (access === 'demo') requireDemo(c);
  else requireAccess(c, access);
  return requestOf(c, c.req.param());
}

/** Off to show who they are, and from there back to this page. */
function askFirst({ http, query }: PageRequest): Response {
  const returnTo = query.size === 0 ? http.req.path : `${http.req.path}?${query.toString()}`;
  return http.redirect(pathTo('confirmSignIn', {}, { returnTo }), 303);
}

/** What a page is asked for, once it is known who asks. */
export function requestOf(c: HttpContext, params: Record<string, string>): PageRequest {
  const language = c.get('language') ?? 'en';
  const query = new URL(c.req.url).searchParams;
  return { ctx: c.get('context'), http: c, params, query, language, texts: texts(language) };
}

/** A parameter that the page's own pattern promises. */
export function param(request: PageRequest, name: string): string {
  const value = request.params[name];
  if (value === undefined) throw new HttpFailure('not-found');
  return value;
}
