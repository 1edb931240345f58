import { displayWidth } from "../assessment/display-width";
import type { Span } from "../assessment/span";

/** The line of the clause that holds the span, and carets under it: two lines joined by a line break. */
export function caret(clause: string, span: Span): string {
  const [from, to] = span;
  const begin = clause.lastIndexOf("\n", Math.max(0, from - 1)) + 1;
  const next = clause.indexOf("\n", from);
  const end = next < 0 ? clause.length : next;
  const line = clause.slice(begin, end).replace(/\r$/, "");
  const marked = clause.slice(from, Math.min(to, end));
  return `${line}\n${" ".repeat(displayWidth(clause.slice(begin, from)))}${"^".repeat(Math.max(1, displayWidth(marked)))}`;
}
