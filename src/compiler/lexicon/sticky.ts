/**
 * A lexical expression that matches at one place only. Fragments of the lexicon are spliced in by name; repetitions
 * are bounded, so that a match costs a bounded number of steps wherever it is tried.
 */
export function sticky(strings: TemplateStringsArray, ...fragments: readonly string[]): RegExp {
  return new RegExp(String.raw(strings, ...fragments), "y");
}

/** The same for the end or the whole of a short phrase: the expression says so itself with ^ and $. */
export function phrase(strings: TemplateStringsArray, ...fragments: readonly string[]): RegExp {
  return new RegExp(String.raw(strings, ...fragments));
}

export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}
