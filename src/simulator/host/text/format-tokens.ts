/** The pieces of one section of a number format (ECMA-376 Part 1, 18.8.31). */
export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "digit"; readonly fill: "0" | "#" | "?" }
  | { readonly kind: "point" }
  | { readonly kind: "comma" }
  | { readonly kind: "percent" }
  | { readonly kind: "exponent"; readonly plus: boolean }
  | { readonly kind: "slash" }
  | { readonly kind: "text" }
  | { readonly kind: "general" }
  | { readonly kind: "date"; readonly code: string }
  | { readonly kind: "elapsed"; readonly code: string }
  | { readonly kind: "condition"; readonly operator: string; readonly operand: number }
  | { readonly kind: "digitShapes"; readonly number: number };

const PATTERNS: readonly (readonly [RegExp, (match: RegExpExecArray) => FormatToken | null])[] = [
  [/^"([^"]*)"?/, ([, text = ""]) => ({ kind: "literal", text })],
  [/^\\(.)/su, ([, text = ""]) => ({ kind: "literal", text })],
  [/^_./su, () => ({ kind: "literal", text: " " })],
  [/^\*./su, () => null],
  [/^\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]/, ([, operator = "", operand]) => ({ kind: "condition", operator, operand: Number(operand) })],
  [/^\[(h+|m+|s+)\]/i, ([, code = ""]) => ({ kind: "elapsed", code: code.toLowerCase() })],
  [/^\[DBNum([1-4])\]/i, ([, number]) => ({ kind: "digitShapes", number: Number(number) })],
  [/^\[\$([^\]-]*)(?:-[^\]]*)?\]/, ([, text = ""]) => (text === "" ? null : { kind: "literal", text })],
  [/^\[[^\]]*\]/, () => null],
  [/^(G\/通用格式|General)/i, () => ({ kind: "general" })],
  [/^(AM\/PM|A\/P|上午\/下午)/i, ([code = ""]) => ({ kind: "date", code: code.toUpperCase() })],
  [/^(y+|m+|d+|h+|s+|a{3,4})/i, ([code = ""]) => ({ kind: "date", code: code.toLowerCase() })],
  [/^[eE]([+-])/, ([, sign]) => ({ kind: "exponent", plus: sign === "+" })],
  [/^[0#?]/, ([fill]) => ({ kind: "digit", fill: fill as "0" | "#" | "?" })],
  [/^\./, () => ({ kind: "point" })],
  [/^,/, () => ({ kind: "comma" })],
  [/^%/, () => ({ kind: "percent" })],
  [/^\//, () => ({ kind: "slash" })],
  [/^@/, () => ({ kind: "text" })],
  [/^./su, ([text]) => ({ kind: "literal", text })],
];

export function tokenizeSection(section: string): FormatToken[] {
  const tokens: FormatToken[] = [];
  for (let rest = section; rest !== ""; ) {
    for (const [pattern, make] of PATTERNS) {
      const match = pattern.exec(rest);
      if (!match) continue;
      const token = make(match);
      if (token) tokens.push(token);
      rest = rest.slice(match[0].length);
      break;
    }
  }
  return tokens;
}

/** Splits a format at its semicolons, but not at those inside texts and brackets. */
export function splitSections(format: string): string[] {
  const sections = [""];
  for (const [piece] of format.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]|[\s\S]/gu)) {
    if (piece === ";") sections.push("");
    else sections[sections.length - 1] += piece;
  }
  return sections;
}
