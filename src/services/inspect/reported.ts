import { compare, fraction } from "../../assessment/exact";
import type { Fact } from "../../assessment/observation";
import { replaySettings } from "../../engine/replay/replay";
import { resultOf } from "../../engine/result-of";
import { changeColumn, nameColumn, proseColumn, wordColumn } from "../../excel/inspection/columns";
import type { Inspected } from "./inspected";
import type { Inspection } from "./inspection";
import { changeJson, changeSheet, moved, rankChanges } from "./rank-changes";
import { cellOf, factWords, indicatorName, signed, titleOf, unitName } from "./names";

/** Scores on 填报值 and on 核验值 side by side: who stated what otherwise, and what it did to the ranking. */
export function inspectReported({ scheme }: Inspected): Inspection {
  const reported = resultOf(replaySettings(scheme, { basis: "reported" })), verified = resultOf(replaySettings(scheme, { basis: "verified" }));
  const unitAt = new Map(scheme.departments.map(({ code }, index) => [code, index])), indicatorAt = new Map(scheme.indicators.map(({ id }, index) => [id, index]));
  const rows = scheme.observations.flatMap((row) => {
    const unit = unitAt.get(row.department), indicator = indicatorAt.get(row.indicator);
    if (unit === undefined || indicator === undefined || row.verified.kind === "missing" || sameFact(row.reported, row.verified)) return [];
    const own = reported.item(unit, indicator).score, other = verified.item(unit, indicator).score;
    const measure = scheme.indicators[indicator]?.reading.rule?.measures.find(({ label }) => label === row.item);
    return [{ row, unit, indicator, unitOf: measure?.unit ?? "", points: (own ?? 0) - (other ?? 0) }];
  }).sort((a, b) => b.points - a.points || a.unit - b.unit);
  const over = rows.filter(({ points }) => points > 0), changes = rankChanges(reported, verified), checked = scheme.observations.filter(({ verified: fact }) => fact.kind !== "missing").length;
  const headline = [
    checked === 0 ? "数据填报中没有核验值，无从比较" : `核验 ${checked} 项，与填报不同 ${rows.length} 项；其中填报得分偏高 ${over.length} 项，涉及 ${new Set(over.map(({ unit }) => unit)).size} 个单位`,
    ...(checked === 0 ? [] : [`按核验值计分后，${changes.filter(moved).length} 个单位名次变化`]),
  ];
  return {
    headline, outcome: "good",
    sheets: checked === 0 ? [] : [
      changeSheet({ name: "自评与核定", title: `${titleOf(scheme)}  自评与核定对比`, notes: headline, words: ["自评", "核定"], changes, result: verified }),
      {
        name: "填报与核验差异", title: `${titleOf(scheme)}  填报与核验差异`, notes: ["分差为按填报值与按核验值该项得分之差，正数为填报偏高。"],
        columns: [nameColumn("单位名称", 120), nameColumn("指标", 150), nameColumn("数据项", 140), wordColumn("填报值", 96), wordColumn("核验值", 96), changeColumn("分差", scheme.settings), proseColumn("理由", 160)],
        rows: rows.map(({ row, unit, indicator, unitOf, points }) => ({
          cells: [unitName(scheme, unit), indicatorName(scheme, indicator), row.item, factWords(row.reported, unitOf), factWords(row.verified, unitOf), cellOf(points), row.reason],
          ...(row.where === undefined ? {} : { where: row.where }),
        })),
      },
    ],
    json: {
      verifiedFacts: checked, differing: rows.length, overReported: over.length, units: changes.map((change) => changeJson(verified, change)),
      facts: rows.map(({ row, unit, indicator, unitOf, points }) => ({ unit: unitName(scheme, unit), indicator: scheme.indicators[indicator]?.id, item: row.item, reported: factWords(row.reported, unitOf), verified: factWords(row.verified, unitOf), points: signed(scheme, points), sheet: row.where?.sheet ?? null, cell: row.where?.cell ?? null })),
    },
  };
}

function sameFact(a: Fact, b: Fact): boolean {
  if (a.kind === "number" && b.kind === "number") return compare(fraction(a.numerator, a.denominator), fraction(b.numerator, b.denominator)) === 0;
  return JSON.stringify(a) === JSON.stringify(b);
}
