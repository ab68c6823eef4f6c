/** How a page must say what is wrong with a form (users.md section 3, "Error handling"): each rule that the page breaks, in words. */
export function brokenErrorRules(html: string): string[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const summary = summaryIn(main);
  if (summary === null) return ['there is no error summary'];
  const links = [...summary.matchAll(/<a href="#([^"]+)">([\s\S]*?)<\/a>/g)].map(([, id = '', text = '']) => ({
    id,
    text: plain(text),
  }));
  return [
    ...brokenFrame(html, main, summary),
    ...(links.length === 0 ? ['the summary has no link'] : []),
    ...links.flatMap(({ id, text }) => brokenLink(main, id, text)),
    ...links.flatMap(({ text }) => brokenWords(text)),
  ];
}

/** What any form must leave out: checks by the browser itself. */
export function brokenFormRules(html: string): string[] {
  const forms = html.match(/<form[^>]*>/g) ?? [];
  const fields = html.match(/<(input|textarea|select)[^>]*>/g) ?? [];
  return [
    ...forms.filter((form) => !/\bnovalidate\b/.test(form)).map((form) => `checked by the browser: ${form}`),
    ...fields.filter((field) => /\srequired\b/.test(field)).map((field) => `has "required": ${field}`),
  ];
}

function summaryIn(main: string): string | null {
  return /<div class="govuk-error-summary"[\s\S]*?<\/ul>/.exec(main)?.[0] ?? null;
}

function brokenFrame(html: string, main: string, summary: string): string[] {
  const title = /<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? '';
  const heading = /<h2 class="govuk-error-summary__title">\s*([\s\S]*?)\s*<\/h2>/.exec(summary)?.[1] ?? '';
  const rules: [boolean, string][] = [
    [/^(Error|Gwall): /.test(title), `the title does not begin with "Error: ": ${title}`],
    [main.indexOf('<h1') > main.indexOf('govuk-error-summary'), 'the summary does not stand above the main heading'],
    [['There is a problem', 'Mae problem'].includes(plain(heading)), `the heading of the summary is "${heading}"`],
    [/data-module="govuk-error-summary"/.test(summary), 'the summary is not focused by the script'],
  ];
  return rules.flatMap(([holds, broken]) => (holds ? [] : [broken]));
}

/** Each link leads to a field, and the same words stand before it. */
function brokenLink(main: string, id: string, text: string): string[] {
  // What is wrong with the form as a whole leads to its button.
  const isField = new RegExp(`<(input|textarea|select|div(?=[^>]*tabindex))[^>]*\\bid="${escaped(id)}"`).test(main);
  const messages = [...main.matchAll(/<p id="[^"]*-error" class="govuk-error-message">([\s\S]*?)<\/p>/g)].map(
    ([, inner = '']) => plain(inner),
  );
  const beside = messages.find((message) => message.replace(/^(Error|Gwall): ?/, '') === text);
  return [
    ...(isField ? [] : [`"${text}" leads to #${id}, which is no field`]),
    ...(beside === undefined ? [`"${text}" does not stand beside its field (${messages.join(' | ')})`] : []),
    ...(beside !== undefined && !/^(Error|Gwall):/.test(beside) ? [`"${text}" is not said to be an error`] : []),
  ];
}

function brokenWords(text: string): string[] {
  const bad = ['please', 'invalid', 'oops', 'forbidden', 'illegal', 'you forgot', 'must not be null', 'undefined'];
  return bad.filter((word) => text.toLowerCase().includes(word)).map((word) => `"${text}" says "${word}"`);
}

function plain(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&#39;', '’')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
