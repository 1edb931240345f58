import { h } from "../controls/element";
import type { Result } from "../../assessment/result";
import type { Comparison } from "../summary/compare-departments";
import type { Render, View } from "./view";
import { without } from "../state/without";
import { button } from "../controls/button";
import { filePicker } from "../controls/file-picker";
import { select } from "../controls/select";
import { textField } from "../controls/text-field";
import { inspectionCard, outcome } from "./inspection-card";
import { compareDepartments } from "../summary/compare-departments";
import { formatPoints } from "../../assessment/points";
import { formatDifference } from "../summary/format-difference";

/** The inspectors' page: verify, compare, explain, and how firm the ranking is. */
export const reviewView: Render = (view) => {
  const { state: { review }, words, actions } = view;
  const set = (part: Partial<typeof review.ranking>) => actions.setReview({ ranking: { ...review.ranking, ...part } });
  return h(
    "section",
    { class: "review" },
    operatorField(view),
    inspectionCard({ kind: "verify", words: words.review.verify, request: { kind: "verify" }, first: "first" }, view),
    inspectionCard({
      kind: "verify-ranking", words: words.review.ranking, request: { kind: "verify-ranking", ...review.ranking }, ready: review.ranking.at.trim() === "" ? "not-ready" : "ready",
      form: h("div", { class: "pickers" },
        textField({ label: words.review.ranking.at, hint: FORMS.at, value: review.ranking.at, onInput: (at) => set({ at }) }),
        textField({ label: words.review.ranking.columns, hint: FORMS.columns, value: review.ranking.columns, onInput: (columns) => set({ columns }) })),
    }, view),
    inspectionCard({ kind: "reported", words: words.review.reported, request: { kind: "reported" } }, view),
    whyCard(view),
    inspectionCard({
      kind: "firm", words: words.review.firm, request: { kind: "firm" },
      actions: h("div", { class: "actions" }, button({ label: words.review.firm.write, disabled: view.state.activity !== null, onClick: actions.scoreWithRanges })),
    }, view),
    whatIfCard(view),
    compareCard(view),
    inspectionCard({ kind: "separation", words: words.review.separation, request: { kind: "separation" } }, view),
    inspectionCard({ kind: "hints", words: words.review.hints, request: { kind: "hints" } }, view),
    inspectionCard({ kind: "receipts", words: words.review.receipts, request: { kind: "receipts" } }, view),
  );
};

/** How it is typed: in the workbook's own words, whatever the pane's language. */
const FORMS = { at: "通报!A3:D48", columns: "单位名称=B,总分=D", edits: "设置:保留小数=1\n条款:Z1-05=…\n数据:区民政局/Z1-05=46/50\n改分:区民政局/Z1-05=2，理由，复核人" };

/** Who works here: it goes into the workbook when the field is left, and from there into every receipt. */
function operatorField({ state: { review, survey }, words, actions }: View) {
  return h("div", { class: "pickers" }, textField({ label: words.review.operator, hint: words.review.operatorHint, value: review.operator ?? survey?.operator ?? "", onInput: (operator) => actions.setReview({ operator }), onChange: actions.saveOperator }));
}

/** Last year's workbook, or another one; without one 历年得分. */
function compareCard(view: View) {
  const { state: { review, activity }, words, actions } = view, said = words.review.compare, { earlier } = review;
  return inspectionCard({
    kind: "compare", words: said, request: { kind: "compare", before: earlier?.tables ?? null },
    form: h("div", { class: "pickers" },
      filePicker({ label: said.file, accept: ".xlsx,.xlsm", chosen: earlier?.name ?? said.none, disabled: activity !== null, onChoose: actions.chooseEarlier }),
      earlier === null ? null : button({ label: said.without, appearance: "subtle", disabled: activity !== null, onClick: () => actions.chooseEarlier(null) })),
  }, view);
}

function whatIfCard(view: View) {
  const { state: { review, activity }, words, actions } = view, said = words.review["what-if"], busy = activity !== null;
  const found = review.inspections["what-if"];
  return inspectionCard({
    kind: "what-if", words: said, request: { kind: "what-if", edits: review.edits }, ready: review.edits.trim() === "" ? "not-ready" : "ready",
    form: textField({ label: said.edits, hint: FORMS.edits, value: review.edits, rows: 3, onInput: (edits) => actions.setReview({ edits }) }),
    actions: h("div", { class: "actions" },
      button({ label: said.adopt, disabled: busy || found?.outcome !== "good", onClick: actions.adoptEdits }),
      button({ label: said.drop, appearance: "subtle", disabled: busy, onClick: () => actions.setReview({ edits: "", inspections: without(review.inspections, "what-if") }) })),
  }, view);
}

/** The gap at once, from the result in memory; what would turn it, when it is asked for. */
function whyCard(view: View) {
  const { state, words, actions } = view, result = state.assessed?.result;
  const names = result?.scheme.departments.map((department) => department.shortName || department.name) ?? [];
  const { upper, lower } = state.compared, chosen = upper !== null && lower !== null && upper !== lower ? { upper, lower } : null, found = state.review.inspections.why;
  const unit = (index: number) => result?.scheme.departments[index]?.code ?? "";
  return h(
    "article",
    { class: "table-card", key: "why" },
    h("h2", {}, words.review.title),
    h("p", { class: "quiet" }, result ? words.review.intro : words.review.notYet),
    result ? h(
      "div",
      { class: "pickers" },
      select({ label: words.review.upper, hint: words.review.pick, options: names, chosen: upper, onChoose: (picked) => actions.compare({ upper: picked, lower }) }),
      select({ label: words.review.lower, hint: words.review.pick, options: names, chosen: lower, onChoose: (picked) => actions.compare({ upper, lower: picked }) }),
    ) : null,
    upper !== null && upper === lower ? h("p", { class: "quiet" }, words.review.same) : null,
    result && chosen ? comparison(compareDepartments(result, chosen.upper, chosen.lower), { ...chosen, result }, view) : null,
    result && chosen ? h("div", { class: "actions" }, button({ label: words.review.turn, disabled: state.activity !== null, onClick: () => actions.inspect({ kind: "why", units: [unit(chosen.upper), unit(chosen.lower)] }) })) : null,
    found === undefined ? null : outcome(found, "why", view),
  );
}

interface Pair {
  readonly upper: number;
  readonly lower: number;
  readonly result: Result;
}

function comparison(found: Comparison | null, pair: Pair, view: View) {
  if (found === null) return null;
  const { words } = view;
  const { decimals } = pair.result.scheme.settings.rounding;
  const name = (d: number) => pair.result.scheme.departments[d]?.shortName || pair.result.scheme.departments[d]?.name || "";
  const size = formatPoints(Math.abs(found.gap), decimals);
  const said = found.gap > 0 ? words.review.higher(size) : found.gap < 0 ? words.review.lower2(size) : words.review.equal;
  return [
    h("p", { class: "gap" }, words.review.gap(name(pair.upper), name(pair.lower), said)),
    found.differences.length === 0 ? null : [h("h3", {}, words.review.difference), h("ol", { class: "gaps" }, found.differences.map((each) => gapLine(each, found, pair, view)))],
    found.rest === 0 ? null : h("p", { class: "quiet" }, words.review.rest(formatDifference(found.rest, decimals))),
  ];
}

function gapLine({ indicator, difference }: Comparison["differences"][number], { differences }: Comparison, { upper, lower, result }: Pair, { actions }: View) {
  const widest = Math.abs(differences[0]?.difference ?? 1);
  const rule = result.scheme.indicators[indicator];
  return h(
    "li",
    { key: indicator },
    h(
      "button",
      { type: "button", class: "link", onClick: () => actions.explain({ department: difference > 0 ? lower : upper, indicator }) },
      h("span", {}, rule?.level3 || rule?.id || ""),
      h("span", { class: "number" }, formatDifference(difference, result.scheme.settings.rounding.decimals)),
    ),
    h("svg", { class: "bar", viewBox: "0 0 200 6", preserveAspectRatio: "none", "aria-hidden": "true" }, bar(difference / widest)),
  );
}

/** To the right for what the first unit has more, to the left for what it has less; the side says it, not the colour. */
const bar = (share: number) => [h("rect", { class: share > 0 ? "more" : "less", x: share > 0 ? 100 : 100 + 100 * share, y: 0, width: Math.abs(100 * share), height: 6 }), h("rect", { class: "axis", x: 99.5, y: 0, width: 1, height: 6 })];
