import type { RuleReport } from "../rule-report";
import type { CorpusReading, CorpusTerm } from "./corpus-row";
import { plainReading } from "./plain-reading";
import type { TermLine } from "./term-line";

/**
 * Does the report read the clause as the row does? Null when it does, else where the first difference lies. `points`:
 * the item's full marks; what they already say (a cap at full marks, nothing below the lowest band) makes no difference.
 */
export function difference(report: Pick<RuleReport, "start" | "terms" | "limit">, row: CorpusReading, points: number | null): string | null {
  return compared(plainReading(report, points), plainReading(row, points));
}

function compared(report: Pick<RuleReport, "start" | "terms" | "limit">, row: CorpusReading): string | null {
  if (row.start !== undefined && row.start !== report.start) return `start: ${report.start}, expected ${row.start}`;
  const terms = row.terms ?? [];
  if (terms.length !== report.terms.length) return `terms: ${report.terms.length}, expected ${terms.length}`;
  for (const [index, expected] of terms.entries()) {
    const found = report.terms[index];
    const where = found ? termDifference(found, expected) : "missing";
    if (where !== null) return `term ${index + 1}: ${where}`;
  }
  if ((row.limit ?? null) !== (report.limit ?? null)) return `limit: ${report.limit ?? "none"}, expected ${row.limit ?? "none"}`;
  return null;
}

type Comparison = readonly [name: string, found: unknown, expected: unknown];

function termDifference(found: TermLine, expected: CorpusTerm): string | null {
  const compared: readonly Comparison[] = [
    ["effect", found.effect, expected.effect],
    ["type", found.type, expected.type],
    // All or nothing: the points of a void are the item's own.
    ["points", expected.effect === "void" ? null : found.points, expected.effect === "void" ? null : expected.points],
    ["target", found.target, expected.target],
    ["per", found.per, expected.per],
    ["side", expected.side === undefined ? undefined : found.side, expected.side],
    ["cap", found.cap, expected.cap],
    ["min", found.min, expected.min],
    ["max", found.max, expected.max],
    ["options", found.options && Object.values(found.options).join("/"), expected.options && Object.values(expected.options).join("/")],
    ["bands", found.bands && found.bands.map(bandWords).join(" "), expected.bands && expected.bands.map(bandWords).join(" ")],
    ["table", found.table && JSON.stringify(found.table), expected.table && JSON.stringify(expected.table)],
  ];
  const differs = compared.find(([, one, other]) => (one ?? null) !== (other ?? null));
  return differs ? `${differs[0]}: ${String(differs[1] ?? "none")}, expected ${String(differs[2] ?? "none")}` : null;
}

/** A bound just above a number is that number left out. */
function bandWords({ ge, gt, score }: { readonly ge?: number; readonly gt?: number; readonly score: number | string }): string {
  const rounded = ge === undefined ? undefined : Math.round(ge * 100) / 100;
  const open = gt ?? (rounded !== undefined && ge !== undefined && ge > rounded && ge - rounded < 0.001 ? rounded : undefined);
  return `${open === undefined ? `>=${ge ?? 0}` : `>${open}`}:${score}`;
}
