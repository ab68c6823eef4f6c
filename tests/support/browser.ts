import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { needs } from './needs.ts';

/** Debian's own Chromium, without its sandbox: tests run as root in containers. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: needs.chromium.path, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

export interface Visitor {
  page: Page;
  baseUrl: string;
  /** Opens an address of the site and checks the page. */
  open(path: string): Promise<void>;
  /** Presses a button or follows a link by its words and checks the page that comes. */
  press(words: string | RegExp): Promise<void>;
  /** Types into the field with this label. */
  type(label: string | RegExp, words: string): Promise<void>;
  /** The words of the page's main part. */
  words(): Promise<string>;
  /** The titles of all pages seen so far, in order. */
  titles: string[];
  leave(): Promise<void>;
}

export interface VisitorOptions {
  baseUrl: string;
  javaScript: boolean;
  /** In which the pages must be; English if left out. */
  language?: 'en' | 'cy';
  /** Axe and the narrow window only at pages that no other journey comes to; title and heading are looked at everywhere. */
  isKnownGround?: boolean;
  /** Where to leave a picture of every page; none by default. */
  pictures?: string | undefined;
}

/** Somebody with a browser of their own. Every page they come to is checked: axe, title and heading, 320 pixels wide. */
export async function newVisitor(browser: Browser, options: VisitorOptions): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: options.baseUrl,
    javaScriptEnabled: options.javaScript,
    viewport: desk,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const titles: string[] = [];
  const twin = options.javaScript ? null : await openTwin(browser, options.baseUrl);
  const check = async () => {
    await twin?.show(page);
    await checkPage(twin?.page ?? page, titles, options);
  };
  return {
    page,
    baseUrl: options.baseUrl,
    titles,
    async open(path) {
      await page.goto(path);
      await check();
    },
    async press(words) {
      const target = page
        .getByRole('button', { name: words })
        .or(page.getByRole('link', { name: words }))
        .first();
      await Promise.all([page.waitForEvent('load'), target.click()]);
      await check();
    },
    type: (label, words) => page.getByLabel(label).fill(words),
    words: () => page.locator('main').innerText(),
    async leave() {
      await context.close();
      await twin?.page.context().close();
    },
  };
}

/** With scripts switched off axe cannot run in the page: it looks at the same page in another window, where ours cannot run. */
async function openTwin(browser: Browser, baseURL: string) {
  const context = await browser.newContext({ baseURL, viewport: desk });
  const page = await context.newPage();
  let body = '';
  await page.route('**/*', (route) => {
    const type = route.request().resourceType();
    if (type === 'document') return route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
    return type === 'script' ? route.abort() : route.continue();
  });
  const show = async (original: Page) => {
    body = await original.content();
    await page.goto(original.url());
  };
  return { page, show };
}

const desk = { width: 1100, height: 800 };
const telephone = { width: 320, height: 640 };
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function checkPage(page: Page, titles: string[], options: VisitorOptions): Promise<void> {
  const { pictures, language = 'en' } = options;
  const title = await page.title();
  titles.push(title);
  await checkTitle(page, title);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  await picture(page, pictures, titles.length, 'wide');
  if (options.isKnownGround && !title.includes('Write the')) return;
  expect(await axeFaults(page), `axe on "${title}"`).toEqual([]);
  await page.setViewportSize(telephone);
  expect(await tooWide(page), `"${title}" must fit 320 pixels`).toEqual([]);
  await picture(page, pictures, titles.length, 'narrow');
  await page.setViewportSize(desk);
}

/** One main heading, and the title begins with its words. */
async function checkTitle(page: Page, title: string): Promise<void> {
  const headings = await page.locator('h1').allInnerTexts();
  expect(headings, `headings of "${title}"`).toHaveLength(1);
  expect(
    title.replace(/^(Error|Gwall): /, '').startsWith(`${headings[0]?.trim()} - `),
    `"${title}" and its heading "${headings[0]}"`,
  ).toBe(true);
}

/** What axe finds wrong, each with the elements; every rule, target size included. */
async function axeFaults(page: Page): Promise<string[]> {
  // Evaluated by the debugger, so that the page's policy is not in the way.
  await page.evaluate(axeSource);
  const results = await page.evaluate<AxeResults>(
    'axe.run(document, { rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] })',
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** How wide the page is if it is too wide, and what may make it so, outermost first: not what scrolls in a frame of its own. */
async function tooWide(page: Page): Promise<string[]> {
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  if (width <= telephone.width) return [];
  const beyond = await page.evaluate<string[]>(`[...document.body.querySelectorAll('*')]
    .filter((each) => each.getBoundingClientRect().right > ${telephone.width} && !each.closest('.redress-scroll'))
    .map((each) => each.tagName + '.' + each.className + ': ' + each.textContent.trim().slice(0, 60))`);
  return [`${width} pixels wide`, ...beyond];
}

async function picture(page: Page, folder: string | undefined, n: number, kind: string): Promise<void> {
  if (folder === undefined) return;
  await page.screenshot({ path: `${folder}/${String(n).padStart(2, '0')}-${kind}.png`, fullPage: true });
}
