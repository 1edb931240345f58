import type { VNode } from "preact";
import { h } from "../controls/element";
import type { Duty } from "../../assessment/duty";
import type { ItemScore, Result } from "../../assessment/result";
import type { ItemExplanation, Peers } from "../summary/explain-item";
import type { View } from "./view";
import { cellLink } from "../controls/cell-link";
import { factsList } from "../controls/facts-list";
import { formatFact } from "../summary/format-fact";
import { overrideForm, overrideLine } from "./override-form";
import { formatPoints } from "../../assessment/points";

/** One score: the clause, the facts, the working, the duty, the evidence, the group. */
export function itemExplanation(explanation: ItemExplanation, result: Result, view: View): VNode {
  const { words } = view;
  const said = words.explanation;
  const { decimals } = result.scheme.settings.rounding;
  const unit = result.scheme.departments[explanation.department];
  const rule = result.scheme.indicators[explanation.indicator];
  const { item } = explanation;
  return h(
    "div",
    {},
    h("h2", {}, h("button", { type: "button", class: "link", onClick: () => view.actions.explain({ department: explanation.department, indicator: null }) }, unit?.shortName || unit?.name || ""), ` · ${rule?.level3 || rule?.id || ""}`),
    h("p", { class: "points" }, scoreLine(item, decimals, view)),
    factsList([
      [said.clause, rule ? [[rule.clause, " ", rule.where ? cellLink(view, rule.where) : null]] : []],
      [said.facts, facts(explanation, view)],
      [said.working, working(explanation, decimals, view)],
      [said.overridden, explanation.override === null ? [] : [overrideLine(explanation.override, decimals, view)]],
      [said.duty, explanation.duties.map((duty) => dutyLine(duty, view))],
      [said.evidence, explanation.evidence],
      [said.peers, explanation.peers === null ? [] : [peerLine(explanation.peers, decimals, view)]],
    ]),
    overrideForm(explanation, result, view),
  );
}

/** Bonus, penalty and veto items stand outside the marks: they have no full marks. A setting may score an item that has no fact. */
function scoreLine({ state, score, full }: ItemScore, decimals: number, { words: { explanation: said } }: View): string {
  if (score === null) return said.state[state];
  const points = full === 0 ? said.plain(formatPoints(score, decimals)) : said.points(formatPoints(score, decimals), formatPoints(full, 0));
  return state === "scored" ? points : `${points} ${said.state[state]}`;
}

/** The ledger's own words where it has them for every row, with the cells that they come from; else the rows as they stand. */
function facts({ facts: rows, lines }: ItemExplanation, view: View) {
  const { words, state } = view;
  const stated = [...new Set(lines.map((line) => line.facts).filter((text) => text !== ""))];
  if (rows.length === 0) return stated.length > 0 ? stated : [words.explanation.noFacts];
  const source = (row: ItemExplanation["facts"][number]) => [
    row.verified ? h("span", { class: "quiet" }, `${words.explanation.verified} `) : null,
    row.where ? cellLink(view, row.where) : null,
    row.reason === "" ? null : h("div", { class: "quiet" }, words.explanation.reason(row.reason)),
  ];
  if (stated.length >= rows.length) return [...stated, ...rows.map(source)];
  return rows.map((row) => [row.label === "" ? "" : `${row.label} `, h("strong", {}, formatFact(row.fact, row.unit, state.language)), " ", source(row)]);
}

function working({ lines, item }: ItemExplanation, decimals: number, { words }: View) {
  if (lines.length === 0) return item.state === "scored" ? [words.explanation.noLoss] : [];
  return lines.map((line) => [
    line.working,
    line.lost > 0 ? h("span", { class: "lost" }, ` ${words.explanation.lost(formatPoints(line.lost, decimals))}`) : null,
    line.lost < 0 ? h("span", { class: "gained" }, ` ${words.explanation.gained(formatPoints(-line.lost, decimals))}`) : null,
    line.clause === "" || line.term === null || lines.length === 1 ? null : h("div", { class: "quiet" }, `“${line.clause}”`),
  ]);
}

function dutyLine(duty: Duty, view: View) {
  const { words } = view;
  return [
    `${duty.id} ${duty.title}（${words.explanation[duty.role]}）`,
    duty.basis === "" ? null : h("div", { class: "quiet" }, words.explanation.basis(duty.basis)),
    duty.where ? h("div", {}, cellLink(view, duty.where)) : null,
  ];
}

function peerLine(peers: Peers, decimals: number, { words }: View): string {
  const step = 10 ** (4 - decimals);
  const mean = Math.round(peers.mean / step) * step;
  return words.explanation.peer(formatPoints(mean, decimals), formatPoints(peers.best, decimals), peers.place, peers.scored);
}
