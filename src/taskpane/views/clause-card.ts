import { h } from "../controls/element";
import type { Indicator } from "../../assessment/indicator";
import type { Problem } from "../../assessment/problem";
import type { Reading } from "../../assessment/reading";
import type { Settings } from "../../assessment/settings";
import type { Words } from "../words/words-of";
import type { View } from "./view";
import { button } from "../controls/button";
import { cellLink } from "../controls/cell-link";
import { clauseEditor } from "./clause-editor";
import { clauseText } from "./clause-text";
import { clauseProblems, isOpen } from "../summary/clause-problems";
import { readingChoice } from "./reading-choice";

/** One clause: the words with what was read of them, the reading in one line, and what is open about it. */
export function clauseCard(indicator: Indicator, settings: Settings, view: View) {
  const { words, state, actions } = view;
  const { reading, id, where } = indicator;
  const problems = state.assessed?.problems ?? [];
  const editing = state.clauses.editing?.indicator === id ? state.clauses.editing : null;
  return h(
    "li",
    { key: id, class: isOpen(indicator, problems) ? "clause open" : "clause" },
    h("h3", {}, h("span", { class: "id" }, id), ` ${indicator.level3} `, h("span", { class: "full" }, words.rules.points(String(indicator.points)))),
    editing ? clauseEditor(editing, indicator, view) : clauseText(indicator, words),
    readingLine(reading, words),
    reading.status === "judgement" ? h("p", { class: "person" }, `△ ${words.rules.judgement}`) : null,
    openQuestions(indicator, problems).map((problem) => h("p", { class: problem.severity === "notice" ? "quiet" : "ask" }, problem.message)),
    reading.alternatives.length > 0 ? readingChoice(indicator, settings, view) : null,
    editing === null && where
      ? h("p", { class: "tools" }, cellLink(view, where), button({ label: words.rules.edit, spoken: `${words.rules.edit} ${id}`, appearance: "subtle", onClick: () => actions.setClauses({ ...state.clauses, editing: { indicator: id, text: indicator.clause } }) }))
      : null,
  );
}

/** The choice itself says what a question about two readings says. */
const openQuestions = (indicator: Indicator, problems: readonly Problem[]) =>
  clauseProblems(indicator, problems).filter(({ code }) => code !== "two-readings" || indicator.reading.alternatives.length === 0);

/** Where there is a choice, the readings stand in it. */
function readingLine({ status, alternatives, words: said }: Reading, words: Words) {
  if (status === "unreadable") return h("p", { class: "error" }, words.rules.unreadable);
  return alternatives.length > 0 ? null : h("p", { class: "reading" }, h("span", { class: "quiet" }, `${words.rules.reading} `), said);
}
