/** With its article: 'yr Housing Ombudsman'; a name that is definite by itself has none, as 'Ombwdsmon Gwasanaethau Cyhoeddus Cymru'. */
export function theBody(name: string): string {
  return isDefinite(name) ? name : `${/^[aeiouwyhâêîôûŵŷ]/i.test(name) ? 'yr' : 'y'} ${name}`;
}

/** To it: 'i’r Housing Ombudsman', 'i Ombwdsmon Gwasanaethau Cyhoeddus Cymru'. */
export function toBody(name: string): string {
  return isDefinite(name) ? `i ${name}` : `i’r ${name}`;
}

/** Whether a name says of whom it is: a Welsh name that ends in a definite noun takes no article. */
function isDefinite(name: string): boolean {
  const own = name.replace(/ \(.*\)$/, '');
  return /^Ombwdsmon ./.test(own) || / yr? |’r /.test(own);
}
