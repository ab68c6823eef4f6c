/** A reference as it is stored, from any way of typing it; what is not a reference becomes one that nobody has. */
export function bareReference(typed: string): string {
  return plainCode(typed).slice(-8);
}

/** Letters and digits of our alphabet, from any way of typing them: nobody has to tell O from 0 on paper. */
export function plainCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll('U', 'V');
}
