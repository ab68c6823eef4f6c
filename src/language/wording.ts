/** The shape of some texts, whatever the words: what a translation must have, too. */
export type Wording<T> = T extends string
  ? string
  : T extends (...args: infer Given) => infer Words
    ? (...args: Given) => Wording<Words>
    : T extends object
      ? { readonly [Name in keyof T]: Wording<T[Name]> }
      : T;
