export interface FormulaToken {
  readonly kind: "text" | "sheet" | "bracket" | "name" | "number" | "error" | "other";
  readonly text: string;
}

const TOKEN =
  /("(?:[^"]|"")*")|('(?:[^']|'')*')|(#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA))|([A-Za-z_$\\\u0080-\uffff][\w.$?\\\u0080-\uffff]*)|(\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?)|([^])/gy;

/** Joined again the tokens give the formula. What stands in square brackets, nested ones included, is one token. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    if (formula[at] === "[") {
      const end = bracketEnd(formula, at);
      tokens.push({ kind: "bracket", text: formula.slice(at, end) });
      at = end;
      continue;
    }
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(formula);
    if (!found) break;
    const kind = found[1] ? "text" : found[2] ? "sheet" : found[3] ? "error" : found[4] ? "name" : found[5] ? "number" : "other";
    tokens.push({ kind, text: found[0] });
    at = TOKEN.lastIndex;
  }
  return tokens;
}

/** In a structured reference "'" makes the next bracket an ordinary character of a column's name. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const mark = formula[at];
    if (mark === "'") at++;
    else if (mark === "[") depth++;
    else if (mark === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
