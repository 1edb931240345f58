import { foldName } from "../../excel/parse/fold-text";
import { unitFinder } from "../../excel/parse/find-unit";
import type { AnyTable } from "../../excel/schema";
import type { InputTables, SourceTable, SourceValue } from "../../excel/tables/input-tables";
import type { Inspected } from "./inspected";

/** The old rules over the new units and data, as far as the old rules can read them. */
export interface MixedTables {
  readonly tables: InputTables;
  /** Indicators whose old data were kept, because the new ones ask for other data or are gone: all change is the rules'. */
  readonly kept: readonly string[];
}

const DATA: readonly AnyTable[] = ["数据填报", "台账记录", "复核改分"];

export function mixedTables(before: Inspected, after: Inspected): MixedTables {
  const labels = ({ scheme }: Inspected, id: string): string | null => {
    const found = scheme.indicators.find((indicator) => foldName(indicator.id) === foldName(id));
    return found === undefined ? null : (found.reading.rule?.measures.map(({ label }) => label).sort().join("\n") ?? "");
  };
  const kept = before.scheme.indicators.map(({ id }) => id).filter((id) => labels(after, id) !== labels(before, id));
  const isKept = new Set(kept.map(foldName)), known = new Set(before.scheme.indicators.map(({ id }) => foldName(id)));
  const units = unitFinder(after.scheme.departments), ledgers = new Map((before.scheme.ledgers ?? []).map(({ name, indicator }) => [foldName(name), foldName(indicator)]));
  const about = (table: SourceTable, cells: readonly SourceValue[]): string => {
    const id = foldName(String(cells[table.columns.indexOf("指标编号")] ?? ""));
    return table.name !== "台账记录" ? id : (ledgers.get(foldName(String(cells[table.columns.indexOf("台账名称")] ?? ""))) ?? "");
  };
  const found = new Map(before.tables.found);
  const list = after.tables.found.get("单位名录");
  if (list !== undefined) found.set("单位名录", list);
  for (const name of DATA) {
    const old = before.tables.found.get(name), fresh = after.tables.found.get(name);
    const own = fresh === undefined ? null : filtered(fresh, (cells) => known.has(about(fresh, cells)) && !isKept.has(about(fresh, cells)));
    const carried = old === undefined ? null : filtered(old, (cells) => isKept.has(about(old, cells)) && units.unit(String(cells[old.columns.indexOf("单位名称")] ?? "")) !== null);
    const joined = own === null ? carried : carried === null ? own : appended(own, carried);
    if (joined === null) found.delete(name);
    else found.set(name, joined);
  }
  return { tables: { found, missing: before.tables.missing }, kept };
}

function filtered(table: SourceTable, wanted: (cells: readonly SourceValue[]) => boolean): SourceTable {
  const rows = table.values.flatMap((cells, index) => (wanted(cells) ? [index] : []));
  const { formats, ...rest } = table;
  return { ...rest, values: rows.map((row) => table.values[row] ?? []), hidden: [], ...(formats === undefined ? {} : { formats: rows.map((row) => formats[row] ?? []) }) };
}

/** Rows of another table beneath, by column name. */
function appended(table: SourceTable, more: SourceTable): SourceTable {
  const columns = [...new Set([...table.columns, ...more.columns])];
  const arranged = (from: SourceTable) => from.values.map((cells) => columns.map((name): SourceValue => cells[from.columns.indexOf(name)] ?? ""));
  const formats = (from: SourceTable) => from.values.map((_, row) => columns.map((name) => from.formats?.[row]?.[from.columns.indexOf(name)] ?? "General"));
  return { ...table, columns, values: [...arranged(table), ...arranged(more)], formats: [...formats(table), ...formats(more)] };
}
