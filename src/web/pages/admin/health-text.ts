import type { HealthLine } from '../../../ports.ts';
import { healthTexts as texts } from '../../../language/en/pages-admin-health.ts';
import { loadHealth } from '../../admin/load-health.ts';
import { momentInWords } from '../../case/case-in-words.ts';
import { patterns } from '../../paths.ts';
import { defineTextPage } from '../../text-page.ts';

/** The health of everything as plain text, to be sent to a supplier: no address, no secret, nothing personal. */
export const healthTextPage = defineTextPage({
  path: patterns.adminHealthText,
  access: ['health.read'],
  async text(request) {
    const { at, own, system } = await loadHealth(request);
    const lines = [...part(texts.own, own), ...part(texts.system, system ?? [])];
    return [`${texts.title}. ${texts.at(momentInWords(at.toISOString()))}.`, ...lines, ''].join('\n');
  },
});

function part(heading: string, lines: readonly HealthLine[]): string[] {
  return ['', heading, ...lines.map(printed)];
}

function printed({ check, state, detail, mend }: HealthLine): string {
  return `${texts.states[state].text.padEnd(12)}${check.padEnd(26)}${detail}${mend === undefined ? '' : `. ${mend}`}`;
}
