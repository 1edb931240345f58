import { parseA1 } from "../host/address/a1";
import type { CellError } from "../state";
import { formulaTokens, type FormulaToken } from "../package/cells/formula-tokens";
import type { Formula, Operator } from "./formula-tree";
import { readReference } from "./read-reference";
import { Unsupported } from "./unsupported";

/** Loosest first (https://support.microsoft.com/office/48be406d-4975-4d31-b2b8-7af9e0e2878a); each row binds tighter than the one before. */
const LEVELS: readonly (readonly Operator[])[] = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];

/** Reads a formula with its leading "=". @throws Unsupported for what is not calculated here */
export function parseFormula(text: string): Formula {
  const reader = new Reader(symbols(text.replace(/^=/, "")));
  const formula = reader.expression(0);
  if (!reader.done) throw new Unsupported(`“${reader.rest}”`);
  return formula;
}

/** Tokens without spaces, and with the signs of two characters put together. */
function symbols(text: string): readonly FormulaToken[] {
  const found: FormulaToken[] = [];
  for (const token of formulaTokens(text)) {
    const last = found.at(-1);
    const pair = (last?.text ?? "") + token.text;
    if (token.kind === "other" && last?.kind === "other" && ["<=", ">=", "<>"].includes(pair)) found[found.length - 1] = { kind: "other", text: pair };
    else if (token.kind !== "other" || !/^\s$/.test(token.text)) found.push(token);
  }
  return found;
}

class Reader {
  #at = 0;
  constructor(private readonly tokens: readonly FormulaToken[]) {}

  get done(): boolean {
    return this.#at >= this.tokens.length;
  }

  get rest(): string {
    return this.tokens.slice(this.#at).map(({ text }) => text).join("");
  }

  expression(level: number): Formula {
    const operators = LEVELS[level];
    if (operators === undefined) return this.postfix();
    let left = this.expression(level + 1);
    for (;;) {
      const operator = operators.find((each) => this.sees(each));
      if (operator === undefined) return left;
      this.#at++;
      left = { kind: "binary", operator, left, right: this.expression(level + 1) };
    }
  }

  /** Signs before a value bind tighter than "^" in Excel: -2^2 is 4. */
  private postfix(): Formula {
    for (const operator of ["-", "+", "@"] as const) {
      if (this.takes(operator)) return { kind: "unary", operator, of: this.postfix() };
    }
    let formula = this.primary();
    for (;;) {
      if (this.takes("%")) formula = { kind: "unary", operator: "%", of: formula };
      else if (this.takes("#")) formula = { kind: "spilled", of: formula };
      else return formula;
    }
  }

  private primary(): Formula {
    if (this.takes("(")) return this.closed(this.expression(0), ")");
    if (this.takes("{")) return this.array();
    if (this.takes(".")) return { kind: "value", value: Number(`.${this.take()}`) };
    const token = this.tokens[this.#at];
    if (token === undefined) throw new Unsupported("公式不完整");
    switch (token.kind) {
      case "text":
        this.#at++;
        return { kind: "value", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        this.#at++;
        return { kind: "value", value: { error: token.text } as CellError };
      case "number":
        return this.number();
      case "sheet":
      case "bracket":
      case "name":
        return this.named();
      default:
        throw new Unsupported(`“${token.text}”`);
    }
  }

  /** 3, 1.5, and the rows of 1:3. */
  private number(): Formula {
    const text = this.take();
    if (!this.sees(":")) return { kind: "value", value: Number(text) };
    this.#at++;
    return readReference({ sheet: undefined, text: `${text}:${this.take()}` });
  }

  private named(): Formula {
    const first = this.tokens[this.#at];
    if (first?.kind === "bracket") return structured(this.take());
    const text = this.take();
    if (this.takes("!")) return this.reference(first?.kind === "sheet" ? text.slice(1, -1).replaceAll("''", "'") : text, this.take());
    if (this.takes("(")) return { kind: "call", name: text.replace(/^(_xlfn\.|_xlws\.|_xludf\.)+/i, "").toUpperCase(), args: this.args() };
    if (this.tokens[this.#at]?.kind === "bracket") return structured(text + this.take());
    if (/^(true|false)$/i.test(text)) return { kind: "value", value: text.toLowerCase() === "true" };
    if (parseA1(text) !== null || this.sees(":")) return this.reference(undefined, text);
    return { kind: "name", name: text };
  }

  private reference(sheet: string | undefined, first: string): Formula {
    if (!this.takes(":")) return readReference({ sheet, text: first });
    return readReference({ sheet, text: `${first}:${this.take()}` });
  }

  private args(): readonly Formula[] {
    const args: Formula[] = [];
    if (this.takes(")")) return args;
    do args.push(this.sees(",") || this.sees(")") ? { kind: "missing" } : this.expression(0));
    while (this.takes(","));
    this.expect(")");
    return args;
  }

  private array(): Formula {
    const rows: Formula[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.expression(0));
      if (this.takes(";")) rows.push([]);
      else if (!this.takes(",")) break;
    }
    this.expect("}");
    return { kind: "array", rows };
  }

  private closed(formula: Formula, sign: string): Formula {
    this.expect(sign);
    return formula;
  }

  private expect(sign: string): void {
    if (!this.takes(sign)) throw new Unsupported(`缺少“${sign}”`);
  }

  private sees(sign: string): boolean {
    const token = this.tokens[this.#at];
    return token?.kind === "other" && token.text === sign;
  }

  private takes(sign: string): boolean {
    if (!this.sees(sign)) return false;
    this.#at++;
    return true;
  }

  private take(): string {
    return this.tokens[this.#at++]?.text ?? "";
  }
}

/** 表[列], [@列], 表[[#This Row],[列]]: a row of its own is the formula's. */
function structured(text: string): Formula {
  const thisRow = /\[@|\[#This Row\]/i.test(text);
  const plain = text.replace(/\[@\[/g, "[[").replace(/\[@/g, "[").replace(/\[#This Row\]\s*,?\s*/gi, "");
  return { kind: "structured", text: plain, thisRow: thisRow ? "this-row" : "whole" };
}
