import type { Measure } from "../../assessment/rule";
import type { CellContent } from "./cell-content";
import { decimalOf } from "./decimal";
import { foldName } from "./fold-text";
import { parseFact } from "./parse-fact";
import { pointsNumeral } from "./parse-points";
import type { SourceRow } from "./source-rows";
import { refuse, type ParsedFact } from "./stated-fact";

/**
 * 核验值 over 核验基数. A plain number beside a reported base could be a count over that base or a rate of its own, and
 * is asked for.
 */
export function verifiedFact(row: SourceRow, measure: Measure): ParsedFact {
  const value = row.cell("核验值"), base = row.cell("核验基数");
  if (value.kind === "empty" && base.kind === "empty") return { fact: { kind: "missing" }, problems: [] };
  const where = { value: row.where("核验值"), base: row.where("核验基数") };
  if (measure.type === "rate" && base.kind === "empty" && row.cell("基数").kind !== "empty" && isBare(value)) {
    return refuse({
      code: "verified-base-missing", severity: "error", where: where.base,
      message: "填报时用了基数，核验值没有核验基数；请补填核验基数，或把核验值写成百分率（如 96.5%）",
    });
  }
  if (measure.type === "choice" && value.kind === "number") return reviewerPoints(row, measure) ?? parseFact({ measure, value, base, where });
  return parseFact({ measure, value, base, where });
}

/** A bare number beside a chosen word: the points that the reviewer gives for it. */
function reviewerPoints(row: SourceRow, measure: Measure): ParsedFact | null {
  const value = row.cell("核验值"), points = value.kind === "number" && value.format === "plain" ? pointsNumeral(decimalOf(value.value)) : null;
  const option = measure.options?.find((known) => foldName(known) === foldName(row.text("填报值")));
  return points === null || option === undefined ? null : { fact: { kind: "word", word: option, points }, problems: [] };
}

function isBare(value: CellContent): boolean {
  return (value.kind === "number" && value.format === "plain") || (value.kind === "text" && /^[\d.,]+$/.test(value.text));
}
