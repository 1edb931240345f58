import type { VNode } from "preact";
import { h } from "../controls/element";
import { button } from "../controls/button";
import { cellLink } from "../controls/cell-link";
import { textField } from "../controls/text-field";
import { formatPoints } from "../../assessment/points";
import type { ItemOverride, Result } from "../../assessment/result";
import type { ItemExplanation } from "../summary/explain-item";
import type { OverrideDraft } from "../state/pane-state";
import type { View } from "./view";

/** A reviewer's score beside the computed one: both, whether it counts, why and by whom, and where it stands. */
export function overrideLine({ points, computed, counts, reason, reviewer, date, where }: ItemOverride, decimals: number, view: View) {
  const { explanation: said } = view.words;
  return [
    h("strong", {}, said.reviewed(formatPoints(points, decimals), computed === null ? null : formatPoints(computed, decimals))),
    ` ${counts ? said.counted : said.listed}`,
    h("div", { class: "quiet" }, said.grounds(reason, reviewer, date)),
    where ? h("div", {}, cellLink(view, where)) : null,
  ];
}

/** 改分: shut until it is asked for; a veto is a matter of facts and has none. */
export function overrideForm({ department, indicator, override }: ItemExplanation, result: Result, view: View): VNode | null {
  const { state, words: { explanation: said, rules }, actions } = view, { overriding } = state;
  const busy = state.activity !== null, rule = result.scheme.indicators[indicator];
  if (rule === undefined || rule.category === "veto") return null;
  const blank: OverrideDraft = { department, indicator, points: override === null ? "" : formatPoints(override.points), reason: override?.reason ?? "", reviewer: override?.reviewer ?? state.survey?.operator ?? "" };
  const draft = overriding !== null && overriding.department === department && overriding.indicator === indicator ? overriding : null;
  if (draft === null) return h("div", { class: "actions" }, button({ label: said.override, spoken: `${said.override} ${rule.level3 || rule.id}`, appearance: "subtle", disabled: busy, onClick: () => actions.draftOverride(blank) }));
  const set = (part: Partial<OverrideDraft>) => actions.draftOverride({ ...draft, ...part });
  return h(
    "div",
    { class: "override-form" },
    h("h3", {}, said.override),
    h("p", { class: "quiet" }, result.scheme.settings.overrides === "counted" ? said.willCount : said.willList),
    textField({ label: said.overridePoints, hint: rule.category === "penalty" ? "-1" : "", value: draft.points, onInput: (points) => set({ points }) }),
    textField({ label: said.overrideReason, hint: "", value: draft.reason, rows: 2, onInput: (reason) => set({ reason }) }),
    textField({ label: said.reviewer, hint: "", value: draft.reviewer, onInput: (reviewer) => set({ reviewer }) }),
    draft.problems.map(({ message }, index) => h("p", { class: "fault", role: "alert", key: index }, message)),
    h("div", { class: "actions" },
      button({ label: said.enter, appearance: "primary", disabled: busy || [draft.points, draft.reason, draft.reviewer].some((text) => text.trim() === ""), onClick: actions.enterOverride }),
      button({ label: rules.cancel, appearance: "subtle", disabled: busy, onClick: () => actions.draftOverride(null) })),
  );
}
