import type { VNode } from "preact";
import { h } from "../controls/element";
import type { Result } from "../../assessment/result";
import type { DepartmentExplanation } from "../summary/explain-department";
import type { View } from "./view";
import { formatPoints } from "../../assessment/points";
import { rankText } from "../summary/rank-text";

/** A department's total: its parts, its ranks, and where its points went; each line leads to the item. */
export function departmentExplanation({ department, standing, lost, adjustments }: DepartmentExplanation, result: Result, view: View): VNode {
  const { words, actions } = view;
  const said = words.explanation;
  const points = (value: number) => formatPoints(value, result.scheme.settings.rounding.decimals);
  const rank = (key: "rank" | "groupRank") => rankText(result, department, key, words);
  return h(
    "div",
    {},
    h("h2", {}, result.scheme.departments[department]?.name ?? ""),
    h("p", { class: "points" }, said.total(points(standing.total), rank("rank"), rank("groupRank"))),
    h("p", {}, said.parts(points(standing.base), points(standing.bonus), points(standing.penalty)), standing.grade === "" ? null : ` · ${standing.grade}`),
    standing.remarks.map((remark) => h("p", { class: "remark" }, remark)),
    adjustments.length === 0 ? null : [h("h3", {}, said.adjusted), h("ul", {}, adjustments.map(({ working }) => h("li", {}, working)))],
    lost.length === 0
      ? h("p", { class: "quiet" }, said.noLoss)
      : [
          h("h3", {}, said.lostBy),
          h(
            "ol",
            { class: "costly" },
            lost.map(({ indicator, lost: taken }) => {
              const rule = result.scheme.indicators[indicator];
              return h(
                "li",
                { key: indicator },
                h("button", { type: "button", class: "link", onClick: () => actions.explain({ department, indicator }) }, h("span", {}, rule?.level3 || rule?.id || ""), h("span", { class: "number" }, `−${points(taken)}`)),
              );
            }),
          ),
        ],
  );
}
