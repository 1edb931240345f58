import type { Difference } from "../../assessment/difference";
import { RANGE_COLUMN, rangeWords, type RankingRanges } from "../../excel/result/range-column";
import { statedPlace, type StatedTable } from "../../excel/stated-table";
import type { Case } from "./case";
import { laterChange, typedOver } from "./find-cause";
import { cellText, rowsByName, sameCell } from "./stated-cells";

/** Whether 单位排名 states ranges: they are replayed only then. */
export function statesRanges(table: StatedTable | undefined): boolean {
  const at = table?.columns.indexOf(RANGE_COLUMN) ?? -1;
  return at >= 0 && (table?.values.some((cells) => String(cells[at] ?? "").trim() !== "") ?? false);
}

/** 名次区间 against the same replays: same runs, same seed. */
export function compareRanges(given: Case, table: StatedTable, ranges: RankingRanges): { readonly differences: readonly Difference[]; readonly cells: number } {
  const at = table.columns.indexOf(RANGE_COLUMN), rows = rowsByName(table, "单位名称");
  const compared = given.result.scheme.departments.flatMap(({ name }, department) => {
    const [row] = rows.get(name) ?? [];
    return row === undefined ? [] : [{ name, row, stated: table.values[row]?.[at] ?? "", wanted: rangeWords(ranges, department) }];
  });
  return {
    cells: compared.length,
    differences: compared.filter(({ stated, wanted }) => !sameCell(typeof stated === "string" ? stated.trim() : stated, wanted)).map(({ name, row, stated, wanted }) => ({
      table: table.name, where: statedPlace(table, row, at), unit: name, column: RANGE_COLUMN, stated: cellText(stated, null), recomputed: wanted, ...(laterChange(given) ?? typedOver(given, "按同样的次数和种子重新试算")),
    })),
  };
}
