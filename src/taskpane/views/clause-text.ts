import { h } from "../controls/element";
import type { Indicator } from "../../assessment/indicator";
import type { Words } from "../words/words-of";

/** The clause as it stands: read words underlined, a caret under words that could not be read. */
export function clauseText({ reading, clause }: Indicator, words: Words) {
  if (reading.clause !== clause || reading.coverage.length === 0) return h("p", { class: "text" }, clause);
  return h(
    "p",
    { class: "text" },
    reading.coverage.map(({ span: [from, to], as }) => {
      const part = clause.slice(from, to);
      if (as === "unread" && part.trim() !== "") return h("ruby", { class: "unread", title: words.rules.unread }, part, h("rt", { "aria-label": words.rules.unread }, "^".repeat(part.length)));
      return as === "read" ? h("span", { class: "read" }, part) : part;
    }),
  );
}
