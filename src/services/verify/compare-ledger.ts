import type { Cause, Difference } from "../../assessment/difference";
import { ledgerPlan } from "../../excel/result/ledger-plan";
import type { PlanCell } from "../../excel/result/table-plan";
import { statedPlace, type StatedCell, type StatedTable } from "../../excel/stated-table";
import type { Case } from "./case";
import type { ScoresCompared } from "./compare-scores";
import { changedTables, typedOver, type Found } from "./find-cause";
import { cellText, sameCell } from "./stated-cells";

/** 失分明细, line by line: the lines of a unit on an indicator in their order, what is left over named as such. */
export function compareLedger(given: Case, table: StatedTable, scores: ScoresCompared | null): { readonly differences: readonly Difference[]; readonly cells: number } {
  const { result, decimals } = given, plan = ledgerPlan(result), names = plan.columns.map(({ name }) => name);
  const at = names.map((name) => table.columns.indexOf(name)), unit = names.indexOf("单位名称"), id = names.indexOf("指标编号");
  const stated = grouped(table.values.map((cells, row) => ({ row, cells: at.map((column) => cells[column]) })), ({ cells }) => `${String(cells[unit] ?? "")}\n${String(cells[id] ?? "")}`);
  const expected = grouped(plan.rows, (cells) => `${String(cells[unit])}\n${String(cells[id])}`);
  const differences: Difference[] = [];
  let cells = 0;
  for (const key of new Set([...expected.keys(), ...stated.keys()])) {
    const [name = "", indicatorId = ""] = key.split("\n");
    if (key === "\n") continue;
    const own = stated.get(key) ?? [], lines = expected.get(key) ?? [], department = given.unit(name), indicator = result.scheme.indicators.findIndex((each) => each.id === indicatorId);
    for (let line = 0; line < Math.max(own.length, lines.length); line++) {
      const said = own[line], wanted = lines[line];
      const about = (where: Difference["where"]): Pick<Difference, "table" | "unit" | "where"> => ({ table: table.name, unit: name, ...(where === undefined ? {} : { where }) });
      if (said === undefined || wanted === undefined) {
        const lost = String((said?.cells ?? wanted)?.[names.indexOf("失分")] ?? "");
        differences.push({
          ...about(said === undefined ? { sheet: table.sheet } : statedPlace(table, said.row, Math.max(at[0] ?? 0, 0))), column: `${indicatorId} 失分`,
          stated: said === undefined ? "" : lost, recomputed: wanted === undefined ? "" : lost, ...lineCause(given, { department, indicator, scores, missing: said === undefined ? "missing-row" : "unknown-row" }),
        });
        continue;
      }
      names.forEach((column, index) => {
        if ((at[index] ?? -1) < 0) return;
        cells += 1;
        if (sameCell(blank(said.cells[index]), blank(wanted[index]))) return;
        differences.push({
          ...about(statedPlace(table, said.row, at[index] ?? 0)), column: `${indicatorId} ${column}`,
          stated: cellText(said.cells[index], column === "失分" ? decimals : null), recomputed: cellText(wanted[index], column === "失分" ? decimals : null),
          ...lineCause(given, { department, indicator, scores, missing: null }),
        });
      });
    }
  }
  return { differences, cells };
}

const blank = (cell: StatedCell | PlanCell | undefined): StatedCell => (typeof cell === "string" ? cell.trim() : (cell ?? ""));

interface LineCell {
  readonly department: number | null;
  readonly indicator: number;
  readonly scores: ScoresCompared | null;
  readonly missing: Cause | null;
}

/** A line goes with its item, unless the item stands as it should. */
function lineCause(given: Case, { department, indicator, scores, missing }: LineCell): Found {
  const { evidence } = given;
  if (department === null || indicator < 0) return { cause: evidence.intact ? "typed-over" : "unknown-row", why: department === null ? "该单位不在单位名录中" : "该指标不在考评细则中", also: [] };
  const item = scores?.causes.get(department)?.get(indicator);
  if (item !== undefined && item !== "typed-over" && item !== "rounding") return { cause: item, why: "与指标得分中该项的差异同因", also: missing === null ? [] : [missing] };
  if (evidence.ruleChanged(indicator) === true) return { cause: "rule-changed", why: "考评细则中该指标在评分之后有改动", also: [] };
  if (evidence.factsChanged(department, indicator) === true) return { cause: "data-changed", why: `评分之后${changedTables(given)}中与该单位该指标有关的内容有改动`, also: [] };
  if (evidence.changedSettings.length > 0) return { cause: "settings-changed", why: `评分之后设置有改动（${evidence.changedSettings.join("；")}）`, also: [] };
  return typedOver(given, missing === "missing-row" ? "该行被删去" : missing === "unknown-row" ? "该行为另加" : "", missing === null ? [] : [missing]);
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row), own = groups.get(key);
    if (own === undefined) groups.set(key, [row]);
    else own.push(row);
  }
  return groups;
}
