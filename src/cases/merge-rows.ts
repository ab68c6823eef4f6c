/** Rows of a case after a change: those that are there already are replaced where they stand, new ones come last. */
export function mergeRows<Row>(before: readonly Row[], changed: readonly Row[], keyOf: (row: Row) => string): Row[] {
  return [...new Map([...before, ...changed].map((row) => [keyOf(row), row])).values()];
}
