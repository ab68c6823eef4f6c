/** The words that opening hours are usually written in; what else stands there leaves them as they are. */
const words: Readonly<Record<string, string>> = {
  monday: 'dydd Llun',
  tuesday: 'dydd Mawrth',
  wednesday: 'dydd Mercher',
  thursday: 'dydd Iau',
  friday: 'dydd Gwener',
  saturday: 'dydd Sadwrn',
  sunday: 'dydd Sul',
  to: 'i',
  and: 'a',
  midday: 'hanner dydd',
  noon: 'hanner dydd',
  closed: 'ar gau',
};

/** 'Monday to Friday, 9am to 5pm' as 'dydd Llun i ddydd Gwener, 9am i 5pm'; what is not as simple stays as it was written. */
export function openingHours(english: string): string {
  const parts = english.split(/([A-Za-z]+)/);
  const isKnown = parts.every(
    (part) => !/^[A-Za-z]/.test(part) || /^(am|pm)$/i.test(part) || part.toLowerCase() in words,
  );
  if (!isKnown) return english;
  return parts
    .map((part) => words[part.toLowerCase()] ?? part)
    .join('')
    .replaceAll('i dydd', 'i ddydd');
}
