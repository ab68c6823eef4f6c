import { acceptedTypes, extensionsOf } from './accepted-types.ts';

/** Characters. */
const longest = 120;

/** A file's name as it may be shown and saved anywhere: no folder, no control or direction characters, the ending that its kind has. */
export function safeName(given: string, mediaType: string): string {
  const base = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const shown = base
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(/[<>:"|?*]/g, '_')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[ .]+|[ .]+$/g, '');
  const { stem, extension } = withEnding(shown, mediaType);
  const kept = [...stem].slice(0, longest - extension.length - 1).join('');
  return `${kept.trim() || 'file'}.${extension}`;
}

/** The ending of a name in small letters, without its dot; empty where it has none. */
export function endingOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
}

function withEnding(name: string, mediaType: string): { stem: string; extension: string } {
  const [usual] = extensionsOf(mediaType);
  const ending = endingOf(name);
  const stem = name.slice(0, -ending.length - 1);
  if (ending !== '' && extensionsOf(mediaType).includes(ending)) return { stem, extension: ending };
  // The ending of another kind is replaced; anything else after a dot belongs to the name ("Letter no.5").
  return { stem: isKnown(ending) ? stem : name, extension: usual };
}

function isKnown(ending: string): boolean {
  return acceptedTypes.some(({ extensions }) => extensions.includes(ending));
}
