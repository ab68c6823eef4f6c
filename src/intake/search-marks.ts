/** What is known of a caller so far. */
export interface Caller {
  name?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
  address?: string | undefined;
}

const postcode = /\b([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})\b/;

/**
 * The marks under which cases of this caller are kept (SQL `index_cases`): any one list of them fits whole. A name alone
 * is too many people's; with a postcode it is somebody's.
 */
export function searchMarks({ name = '', phone = '', email = '', address = '' }: Caller): string[][] {
  const digits = phone.replace(/^\s*(?:\+|00)\s*44/, '0').replaceAll(/\D/g, '');
  const names = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [, outward, inward] = postcode.exec(address.toUpperCase()) ?? [];
  return [
    ...(digits.length >= 7 ? [[`p:${digits}`]] : []),
    ...(/^\S+@\S+\.\S+$/.test(email.trim()) ? [[`e:${email.trim().toLowerCase()}`]] : []),
    ...(names.length > 0 && outward && inward
      ? [[...names.map((word) => `n:${word}`), `c:${outward}${inward}`.toLowerCase()]]
      : []),
  ];
}
