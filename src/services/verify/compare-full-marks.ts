import type { Difference } from "../../assessment/difference";
import { cellAddress } from "../../excel/tables/cell-address";
import type { StatedTable } from "../../excel/stated-table";
import type { Case } from "./case";
import { laterChange, typedOver } from "./find-cause";
import { plansOf } from "./plans-of";
import { cellText, sameCell } from "./stated-cells";

/** The line 满分 above 指标得分, and the names of the 一级指标 above it; nothing where the table stands without them. */
export function compareFullMarks(given: Case, table: StatedTable): { readonly differences: readonly Difference[]; readonly cells: number } {
  const { bands, columns } = plansOf(given.result).scores, lines = (table.above ?? []).slice(-bands.length);
  if (lines.length < bands.length) return { differences: [], cells: 0 };
  const differences: Difference[] = [];
  let cells = 0;
  bands.forEach((band, line) => columns.forEach(({ name }, index) => {
    const at = table.columns.indexOf(name), wanted = band[index] ?? "", stated = lines[line]?.[at] ?? "";
    if (at < 0) return;
    cells += 1;
    if (sameCell(typeof stated === "string" ? stated.trim() : stated, wanted)) return;
    const indicator = given.result.scheme.indicators.findIndex(({ id, level3 }) => `${id} ${level3}` === name);
    const ruled = indicator >= 0 && given.evidence.ruleChanged(indicator) === true ? { cause: "rule-changed", why: "考评细则中该指标在评分之后有改动", also: [] } as const : null;
    differences.push({
      table: table.name, unit: "", column: `${name} ${line === bands.length - 1 ? "满分" : "一级指标"}`, where: { sheet: table.sheet, cell: cellAddress(table.origin.row - bands.length + line, table.origin.column + at) },
      stated: cellText(stated, given.decimals), recomputed: cellText(wanted, given.decimals), ...(ruled ?? laterChange(given) ?? typedOver(given, "")),
    });
  }));
  return { differences, cells };
}
