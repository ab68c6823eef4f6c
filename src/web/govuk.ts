import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import nunjucks from 'nunjucks';

/** Markup made by an official GOV.UK Frontend macro: already escaped. */
export type Markup = HtmlEscapedString;

/** Text is escaped by the macro; html must itself come from a macro or from JSX. */
export type Content = { text: string } | { html: Markup | string };

interface Described {
  id?: string;
  name: string;
  hint?: Content;
  errorMessage?: { text: string };
  formGroup?: { classes?: string };
}

interface Labelled extends Described {
  label: Content & { classes?: string; isPageHeading?: boolean };
  classes?: string;
  value?: string;
  autocomplete?: string;
  inputmode?: 'numeric' | 'email' | 'tel' | 'text';
  type?: string;
  spellcheck?: boolean;
  attributes?: Record<string, string>;
}

interface Legend {
  legend: Content & { classes?: string; isPageHeading?: boolean };
}

interface Choice {
  value: string;
  text: string;
  hint?: Content;
  checked?: boolean;
  divider?: string;
  /** Shown once this one is chosen; without scripts always. */
  conditional?: { html: Markup | string };
}

type Cell = Content & { format?: 'numeric'; classes?: string; attributes?: Record<string, string> };

interface ActionLink {
  href: string;
  text: string;
  visuallyHiddenText?: string;
}

export const button = macro<{
  text: string;
  href?: string;
  classes?: string;
  name?: string;
  value?: string;
  preventDoubleClick?: boolean;
  isStartButton?: boolean;
}>('button');
export const input = macro<Labelled>('input');
export const passwordInput =
  macro<Pick<Labelled, 'id' | 'name' | 'label' | 'hint' | 'errorMessage' | 'autocomplete'>>('password-input');
export const textarea = macro<Labelled & { rows?: number }>('textarea');
export const characterCount = macro<Labelled & { rows?: number; maxlength: number; threshold?: number }>(
  'character-count',
);
export const fileUpload = macro<
  Described & { label: Content & { classes?: string; isPageHeading?: boolean }; attributes?: Record<string, string> }
>('file-upload');
export const radios = macro<Described & { idPrefix?: string; fieldset: Legend; items: Choice[]; classes?: string }>(
  'radios',
);
export const checkboxes = macro<
  Described & { idPrefix?: string; fieldset?: Legend; items: Choice[]; classes?: string }
>('checkboxes');
export const select = macro<
  Described & { label: Content; items: { value: string; text: string; selected?: boolean }[] }
>('select');
export const dateInput = macro<{
  id: string;
  namePrefix?: string;
  fieldset: Legend;
  hint?: Content;
  errorMessage?: { text: string };
  items: { name: string; label?: string; classes: string; value?: string }[];
}>('date-input');
export const errorMessage = macro<{ id: string; text: string }>('error-message');
export const errorSummary = macro<{ titleText: string; errorList: { text: string; href?: string }[] }>('error-summary');
export const summaryList = macro<{
  rows: { key: { text: string }; value: Content; actions?: { items: ActionLink[] } }[];
  classes?: string;
  card?: { title: { text: string } };
}>('summary-list');
export const table = macro<{
  caption?: string;
  captionClasses?: string;
  classes?: string;
  firstCellIsHeader?: boolean;
  head: Cell[];
  rows: Cell[][];
}>('table');
export const tag = macro<{ text: string; classes?: string }>('tag');
export const pagination = macro<{ previous?: { href: string }; next?: { href: string }; landmarkLabel?: string }>(
  'pagination',
);
export const panel = macro<{ titleText: string; html: Markup | string }>('panel');
export const insetText = macro<Content>('inset-text');
export const warningText = macro<{ text: string; iconFallbackText: string }>('warning-text');
export const details = macro<{ summaryText: string; html: Markup | string; open?: boolean }>('details');
export const notificationBanner = macro<Content & { type?: 'success'; titleText?: string }>('notification-banner');
export const exitThisPage = macro<{
  text: string;
  redirectUrl: string;
  activatedText: string;
  timedOutText: string;
  pressTwoMoreTimesText: string;
  pressOneMoreTimeText: string;
}>('exit-this-page');
export const skipLink = macro<{ href: string; text: string }>('skip-link');
export const genericHeader = macro<{ url: string } & ({ logoText: string } | { logoHtml: Markup })>('generic-header');
export const languageNavigation = macro<{
  ariaLabel: string;
  classes?: string;
  items: { text: string; lang: string; href?: string; current?: boolean }[];
}>('language-navigation');
export const serviceNavigation = macro<{
  serviceName: string;
  serviceUrl: string;
  ariaLabel?: string;
  menuButtonText?: string;
  navigationLabel?: string;
  navigation: { text: string; href: string; active?: boolean }[];
}>('service-navigation');
export const phaseBanner = macro<{ tag: { text: string }; html: Markup | string }>('phase-banner');
export const breadcrumbs = macro<{ items: { text: string; href?: string }[] }>('breadcrumbs');
export const backLink = macro<{ text: string; href: string }>('back-link');

const distribution = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist');
const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(distribution), {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
});
const templates = new Map<string, nunjucks.Template>();

function macro<Params extends object>(component: string): (params: Params) => Markup {
  return (params) => raw(revealedByStyle(template(component).render({ params }).trim()));
}

/** What a choice asks for is shown by the stylesheet: without scripts, too, and without `aria-expanded`, which a radio must not have. */
function revealedByStyle(html: string): string {
  return html
    .replaceAll(/ data-aria-controls="[^"]*"/g, '')
    .replaceAll(/govuk-(radios|checkboxes)__conditional--hidden/g, '');
}

/** Compiled at first use: a page pays for what it shows. */
function template(component: string): nunjucks.Template {
  const known = templates.get(component);
  if (known) return known;
  const name = `govuk${component.replace(/(^|-)([a-z])/g, (_match, _dash, letter: string) => letter.toUpperCase())}`;
  const source = `{% from "govuk/components/${component}/macro.njk" import ${name} %}{{ ${name}(params) }}`;
  const compiled = new nunjucks.Template(source, environment, component, true);
  templates.set(component, compiled);
  return compiled;
}
