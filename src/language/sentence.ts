/** With a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** With a full stop, unless it ends already. */
export function endStop(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) || trimmed === '' ? trimmed : `${trimmed}.`;
}

/** Kept on one line. */
export function unbroken(name: string): string {
  return name.replaceAll(' ', '\u00a0');
}
