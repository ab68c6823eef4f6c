import type { Config } from '../config.ts';
import { textBox } from '../notifications/channels/text-box.ts';
import type { Texter } from '../ports.ts';

/** With a key of GOV.UK Notify texts leave; a demonstration keeps them for its mailbox page; else nobody is written to by text. */
export function openTexter(config: Config): Texter | null {
  return config.demo ? textBox() : null;
}
