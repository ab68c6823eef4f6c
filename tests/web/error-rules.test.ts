import { expect, test } from 'vitest';
import { brokenErrorRules, brokenFormRules } from '../support/error-rules.ts';

const good = `<title>Error: What happened? - Complaints</title><main>
<div class="govuk-error-summary" data-module="govuk-error-summary"><h2 class="govuk-error-summary__title">There is a problem</h2>
<ul><li><a href="#description">Enter what happened</a></li></ul></div><h1>What happened?</h1>
<form method="post" novalidate><p id="description-error" class="govuk-error-message"><span>Error:</span> Enter what happened</p>
<textarea id="description" name="description"></textarea></form></main>`;

test('a page that follows the rules breaks none', () => {
  expect(brokenErrorRules(good)).toEqual([]);
  expect(brokenFormRules(good)).toEqual([]);
});

test.each([
  ['no "Error: " in the title', '<title>Error: ', '<title>'],
  ['a summary below the heading', '<main>', '<main><h1>What happened?</h1>'],
  ['another heading', 'There is a problem', 'Oh no'],
  ['a link to nowhere', 'href="#description"', 'href="#elsewhere"'],
  ['other words beside the field', 'Error:</span> Enter what happened', 'Error:</span> Say more'],
  ['no summary', 'class="govuk-error-summary"', 'class="box"'],
  ['words that blame', 'Enter what happened</a>', 'Invalid text</a>'],
  ['a message that is not said to be an error', '<span>Error:</span> ', ''],
  ['no focus', ' data-module="govuk-error-summary"', ''],
])('%s is found', (_name, from, to) => {
  expect(brokenErrorRules(good.replace(from, to))).not.toEqual([]);
});

test.each([
  ['a form that the browser checks', ' novalidate', ''],
  ['a field that the browser wants', '<textarea id', '<textarea required id'],
])('%s is found', (_name, from, to) => {
  expect(brokenFormRules(good.replace(from, to))).not.toEqual([]);
});
