/** Whether a browser can unpack what is packed in one way, by its Accept-Encoding. */
export function acceptsPacking(way: 'br' | 'gzip', accepted = ''): boolean {
  return new RegExp(`(^|[,\\s])${way}(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`, 'i').test(accepted);
}
