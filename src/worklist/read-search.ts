/** One thing that must be found; a word may be of the complaint or begin a name. */
export interface SearchTerm {
  kind: 'word' | 'phone' | 'email' | 'postcode';
  text: string;
}

/** What somebody typed into the one box, taken apart. */
export interface Search {
  /** The beginning of a bare reference, or all of it; empty where it can be none. */
  reference: string;
  terms: SearchTerm[];
}

const postcode = /\b([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})\b/gi;
const email = /[^\s@,;<>]+@[^\s@,;<>]+/g;
const phone = /(?:\+|\b00|\b0|\(0)[\d\s()./-]{5,}\d/g;
/** More would say nothing more. */
const mostTerms = 12;

/** Pure: a reference, an e-mail address, a telephone number, postcodes and words, in any order. */
export function readSearch(typed: string): Search {
  const terms: SearchTerm[] = [];
  const take = (text: string, pattern: RegExp, kind: SearchTerm['kind'], bare: (found: string) => string): string =>
    text.replace(pattern, (found) => {
      terms.push({ kind, text: bare(found) });
      return ' ';
    });
  const reference = referenceIn(typed);
  const withoutMail = take(typed, email, 'email', (found) => found.toLowerCase());
  const withoutPhone = take(withoutMail, phone, 'phone', digitsOf);
  const words = take(withoutPhone, postcode, 'postcode', (found) => found.replaceAll(/\s/g, '').toLowerCase());
  for (const word of words.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
    if (word !== '') terms.push({ kind: 'word', text: word });
  }
  return { reference, terms: terms.slice(0, mostTerms) };
}

/** As the index holds it: a number from abroad that is ours begins with 0. */
function digitsOf(phone: string): string {
  return phone.replace(/^\s*(\+|00)\s*44\s*(\(0\))?/, '0').replaceAll(/\D/g, '');
}

/** Three characters at least, as they would stand in a reference: after its C, or with a digit among them. */
function referenceIn(typed: string): string {
  const bare = typed
    .trim()
    .toUpperCase()
    .replace(/^C[\s-]+/, '')
    .replaceAll(/[\s-]/g, '');
  const whole = bare.length === 9 && bare.startsWith('C') ? bare.slice(1) : bare;
  const read = whole.replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const isMeant = /^\s*C[\s-]/i.test(typed) || /\d/.test(whole);
  return isMeant && /^[0-9A-HJ-NP-TV-Y]{3,8}$/.test(read) ? read : '';
}
