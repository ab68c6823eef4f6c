import { parseArgs } from 'node:util';
import { figures } from './figures.ts';

export interface Options {
  help: boolean;
  json: boolean;
  seconds: number;
  rounds: number;
  /** Ids of figures, each with those that begin with it and a dash; empty: all of them. */
  only: string[];
}

export const help = `Measures Redress against a floor of the same machine in the same run: read ratios, never times.

npm run bench [-- OPTIONS]

  --only B1,B3   only these figures; B1 takes B1-32 too (default: all)
  --seconds N    about how long each measurement of a round lasts (default: 4)
  --rounds N     rounds of floor, ours, floor; the median counts (default: 3)
  --json         print only {"results":[{"id","ratio","floor","n"}]} on stdout
  --help         this text

Figures:
${figures.map(({ ids, title }) => `  ${ids.join(', ').padEnd(14)} ${title}`).join('\n')}
`;

/** @throws Error that says which option is wrong */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      seconds: { type: 'string', default: '4' },
      rounds: { type: 'string', default: '3' },
    },
  });
  const { help: wantsHelp, json } = values;
  const seconds = amount('--seconds', values.seconds, 0.2, 600);
  const rounds = Math.round(amount('--rounds', values.rounds, 1, 100));
  return { help: wantsHelp, json, seconds, rounds, only: knownIds(values.only) };
}

function amount(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!(value >= least && value <= most)) throw new Error(`${name} takes a number from ${least} to ${most}`);
  return value;
}

function knownIds(list: string): string[] {
  const ids = list
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  const known = figures.flatMap((figure) => figure.ids);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new Error(`--only knows ${known.join(', ')}, not ${unknown.join(', ')}`);
  return ids;
}
