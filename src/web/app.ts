import type { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { HttpContext, HttpEnv } from '../http/http-env.ts';
import type { HttpFailure } from '../http/http-failure.ts';
import { identify } from '../http/identify.ts';
import type { Site } from '../http/site.ts';
import { mountAssets } from './assets.ts';
import { mountTheme } from './theme/mount-theme.ts';
import { chooseLanguage } from './choose-language.ts';
import { pages } from './pages/index.ts';
import { showFailure } from './show-failure.tsx';

/** The pages, for residents, officers and auditors. Answers every address that the API does not. */
export function webSite(): Site {
  const declared = pages.map(({ path, access }) => ({ name: path, access }));
  return { name: 'web', owns: () => true, credentials: 'cookie', takesFiles, declared, mount, answer };
}

const withFiles = pages
  .filter((page) => page.takesFiles)
  .map(({ path }) => new RegExp(`^${path.replaceAll(/:[a-z]+/gi, '[^/]+')}$`));

function takesFiles(path: string): boolean {
  return withFiles.some((pattern) => pattern.test(path));
}

function mount(app: Hono<HttpEnv>): void {
  mountAssets(app);
  mountTheme(app);
  app.use('*', chooseLanguage);
  for (const page of pages) {
    app.use(page.path, identify);
    page.mount(app);
  }
  // So that "page not found" has the organisation's name and its contact details like every other page.
  app.use('*', identifyStranger);
}

const identifyStranger = createMiddleware<HttpEnv>((c, next) =>
  c.get('site')?.name === 'web' && !c.get('context') ? identify(c, next) : next(),
);

function answer(c: HttpContext, failure: HttpFailure): Response | Promise<Response> {
  return showFailure(c, failure);
}
