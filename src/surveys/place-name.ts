/** The name of a place as an address holds it, made readable: letters, digits and a few signs, at most 60; null for anything else. */
export function placeName(text: string): string | null {
  const name = text.trim().replaceAll(/\s+/g, ' ');
  return name.length <= 60 && /^[\p{L}\p{N}][\p{L}\p{N} '’&().,-]*$/u.test(name) ? name : null;
}
