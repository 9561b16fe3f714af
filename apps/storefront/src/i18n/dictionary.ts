/**
 * The shape another language must have: the same keys; strings stay strings, functions keep their arguments.
 * A word missing in one language is a type error.
 */
export type Words<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Words<T[Key]> };
