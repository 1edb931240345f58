import type { Fact } from "../../assessment/observation";
import type { Place } from "../../assessment/problem";
import type { Duty } from "../../assessment/duty";
import { overrideOf } from "../../assessment/override-of";
import type { ItemOverride, ItemScore, LedgerLine, Points, Result } from "../../assessment/result";

/** Everything that the result holds about one department's score on one indicator, in the order in which it is read. */
export interface ItemExplanation {
  readonly department: number;
  readonly indicator: number;
  readonly item: ItemScore;
  /** A reviewer's score beside it; null without one. */
  readonly override: ItemOverride | null;
  readonly facts: readonly { readonly label: string; readonly unit: string; readonly fact: Fact; readonly verified: boolean; readonly reason: string; readonly where?: Place }[];
  /** Empty when nothing was lost. */
  readonly lines: readonly LedgerLine[];
  readonly duties: readonly Duty[];
  readonly evidence: readonly string[];
  /** Null when nobody else in the group has a score. */
  readonly peers: Peers | null;
}
export interface Peers {
  readonly scored: number;
  /** Rounded half up to 1/10000 point. */
  readonly mean: Points;
  readonly best: Points;
  /** 1 is the best score; null when this department has none. */
  readonly place: number | null;
}

export function explainItem(result: Result, department: number, indicator: number): ItemExplanation | null {
  const { departments, indicators, duties, observations, settings } = result.scheme;
  const unit = departments[department];
  const rule = indicators[indicator];
  if (unit === undefined || rule === undefined) return null;
  const measures = rule.reading.rule?.measures ?? [];
  const rows = observations.filter((row) => row.department === unit.code && row.indicator === rule.id);
  const facts = rows.map((row) => {
    const verified = settings.basis === "verified" && row.verified.kind !== "missing";
    const measure = measures.find(({ label }) => label === row.item) ?? (measures.length === 1 ? measures[0] : undefined);
    return {
      label: row.item || measure?.label || "",
      unit: measure?.unit ?? "",
      fact: verified ? row.verified : row.reported,
      verified,
      reason: row.reason,
      ...(row.where ? { where: row.where } : {}),
    };
  });
  return {
    department,
    indicator,
    item: result.item(department, indicator),
    override: overrideOf(result, department, indicator),
    facts,
    lines: result.ledger(department).filter((line) => line.indicator === indicator),
    duties: duties.filter((duty) => duty.departments.includes(unit.code) && duty.indicators.includes(rule.id)),
    evidence: [...new Set(rows.map((row) => row.evidence).filter((text) => text !== ""))],
    peers: peersOf(result, department, indicator),
  };
}

function peersOf(result: Result, department: number, indicator: number): Peers | null {
  const group = result.scheme.departments[department]?.group;
  const scores = result.scheme.departments.flatMap((other, index) => (other.group === group ? [{ index, score: result.item(index, indicator).score }] : []));
  const points = scores.flatMap(({ score }) => (score === null ? [] : [score]));
  if (points.length === 0 || scores.every(({ index, score }) => score === null || index === department)) return null;
  const own = result.item(department, indicator).score;
  return {
    scored: points.length,
    mean: Math.round(points.reduce((sum, score) => sum + score, 0) / points.length),
    best: Math.max(...points),
    place: own === null ? null : 1 + points.filter((score) => score > own).length,
  };
}
