import type { Language } from '../language/language.ts';
import type { Vault } from '../ports.ts';

/** All that a draft holds; nothing of it is stored in the clear. */
export interface DraftContent {
  answers: unknown;
  /** The e-mail address or mobile number to which a way back is sent. */
  returnTo: string | null;
  /** Ways that the writer has ruled out: by these nothing goes to them unasked. */
  neverBy: readonly string[];
  language: Language;
}

export const noContent: DraftContent = { answers: null, returnTo: null, neverBy: [], language: 'en' };

/** Encrypts what a draft holds, for this draft alone. */
export function sealContent(vault: Vault, draftId: string, content: DraftContent): Uint8Array {
  return vault.seal('draft', draftId, Buffer.from(JSON.stringify(content)));
}

/** What a draft holds; null once wiped, or where the key of the installation is another. */
export function openContent(vault: Vault, draftId: string, sealed: Uint8Array): DraftContent | null {
  const plain = vault.open('draft', draftId, sealed);
  return plain && readContent(Buffer.from(plain).toString('utf8'));
}

/** Holds because only `sealContent` can have made what the vault opens, if with fewer parts in an older version. */
function readContent(json: string): DraftContent {
  return { ...noContent, ...(JSON.parse(json) as Partial<DraftContent>) };
}
