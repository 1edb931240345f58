import type { Span } from "../assessment/span";

/** Full-width characters take two columns in a terminal and in a monospaced cell. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

export function columnsOf(text: string): number {
  return [...text].reduce((columns, character) => columns + (WIDE.test(character) ? 2 : 1), 0);
}

/** The line of the clause that holds the span, and carets under it: two lines joined by a line break. */
export function caret(clause: string, span: Span): string {
  const [from, to] = span;
  const begin = clause.lastIndexOf("\n", Math.max(0, from - 1)) + 1;
  const next = clause.indexOf("\n", from);
  const end = next < 0 ? clause.length : next;
  const line = clause.slice(begin, end).replace(/\r$/, "");
  const marked = clause.slice(from, Math.min(to, end));
  return `${line}\n${" ".repeat(columnsOf(clause.slice(begin, from)))}${"^".repeat(Math.max(1, columnsOf(marked)))}`;
}
