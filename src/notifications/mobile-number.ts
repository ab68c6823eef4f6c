/** The number as a text service takes it, with its country: '+447700900123'; null for what cannot be a mobile. */
export function mobileNumber(phone: string | null | undefined): string | null {
  const digits = (phone ?? '').replaceAll(/[\s().-]/g, '').replace(/^00/, '+');
  if (!/^\+?\d{10,15}$/.test(digits)) return null;
  const home = /^(?:\+44|44)?0?(7(?:[1-57-9]\d{8}|624\d{6}))$/.exec(digits)?.[1];
  if (home !== undefined) return `+44${home}`;
  // Abroad nobody can tell a mobile by its number.
  return digits.startsWith('+') && !digits.startsWith('+44') ? digits : null;
}
