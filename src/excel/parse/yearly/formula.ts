import { add, compare, divide, type Exact, exactOf, multiply, subtract, ZERO } from "../../../assessment/exact";
import { exactText } from "../../../assessment/exact-text";
import { foldName } from "../fold-text";

export type Formula =
  | { readonly kind: "value"; readonly value: Exact; readonly working: string }
  /** Something that it needs has no number yet, or a base is zero. */
  | { readonly kind: "no-value"; readonly working: string }
  /** Where in the folded text it could not be read on. */
  | { readonly kind: "unread"; readonly rest: string };

/** What the names in a formula stand for; null where such an item has no number. */
export type Figures = ReadonlyMap<string, Exact | null>;

type Token = { readonly kind: "number"; readonly value: Exact | null; readonly shown: string } | { readonly kind: "sign"; readonly sign: string };

/**
 * 算式 of 年度数据: names of items, numbers, + - × ÷ and brackets, as in 复议案件年内办结÷(受理普通行政复议案件+涉政府复议案件).
 * A name is the longest item that the text goes on with, so names may hold signs and brackets themselves.
 */
export function evaluateFormula(text: string, figures: Figures): Formula {
  const tokens = tokenize(foldName(text), figures);
  if (typeof tokens === "string") return { kind: "unread", rest: tokens };
  const reader = { tokens, at: 0 };
  const value = sum(reader);
  if (value === "unread" || reader.at < tokens.length) return { kind: "unread", rest: tokens.slice(reader.at).map(shown).join("") };
  const working = tokens.map(shown).join("");
  return value === null ? { kind: "no-value", working } : { kind: "value", value, working };
}

const SIGNS: Readonly<Record<string, string>> = { "+": "+", "-": "-", "−": "-", "–": "-", "*": "×", "×": "×", "/": "÷", "÷": "÷", "(": "(", ")": ")" };

/** The rest of the text where no token begins. */
function tokenize(text: string, figures: Figures): readonly Token[] | string {
  const names = [...figures.keys()].filter((name) => name !== "").sort((a, b) => b.length - a.length), tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const name = names.find((each) => text.startsWith(each, at)), number = /^\d{1,9}(?:\.\d{1,6})?/.exec(text.slice(at))?.[0], sign = SIGNS[text[at] ?? ""];
    if (name !== undefined) {
      const value = figures.get(name) ?? null;
      tokens.push({ kind: "number", value, shown: value === null ? "?" : exactText(value) });
      at += name.length;
    } else if (number !== undefined) {
      tokens.push({ kind: "number", value: exactOf(Number(number)), shown: number });
      at += number.length;
    } else if (sign !== undefined) {
      tokens.push({ kind: "sign", sign });
      at += 1;
    } else return text.slice(at);
  }
  return tokens;
}

const shown = (token: Token): string => (token.kind === "sign" ? token.sign : token.shown);

interface Reader { readonly tokens: readonly Token[]; at: number }
type Value = Exact | null | "unread";

const sum = (reader: Reader): Value => chain(reader, { operand: product, signs: ["+", "-"] });
const product = (reader: Reader): Value => chain(reader, { operand, signs: ["×", "÷"] });

function chain(reader: Reader, { operand, signs }: { readonly operand: (reader: Reader) => Value; readonly signs: readonly string[] }): Value {
  let left = operand(reader);
  for (;;) {
    const next = reader.tokens[reader.at];
    if (next?.kind !== "sign" || !signs.includes(next.sign) || left === "unread") return left;
    reader.at++;
    const right = operand(reader);
    if (right === "unread") return "unread";
    left = left === null || right === null ? null : applied(next.sign, left, right);
  }
}

function applied(sign: string, a: Exact, b: Exact): Exact | null {
  if (sign === "+") return add(a, b);
  if (sign === "-") return subtract(a, b);
  if (sign === "×") return multiply(a, b);
  return compare(b, ZERO) === 0 ? null : divide(a, b);
}

function operand(reader: Reader): Value {
  const token = reader.tokens[reader.at];
  if (token?.kind === "number") {
    reader.at++;
    return token.value;
  }
  if (token?.sign !== "(") return "unread";
  reader.at++;
  const inner = sum(reader), close = reader.tokens[reader.at];
  if (inner === "unread" || close?.kind !== "sign" || close.sign !== ")") return "unread";
  reader.at++;
  return inner;
}
