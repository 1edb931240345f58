import type { Edit } from "../excel/edit/edit";
import { unitFinder } from "../excel/parse/find-unit";
import type { StatedTable } from "../excel/stated-table";
import type { InputTables } from "../excel/tables/input-tables";
import { inspectCompare } from "./inspect/compare";
import { inspectFirm } from "./inspect/firm";
import { FIRM_DEFAULTS, type FirmOptions } from "./inspect/firmness";
import { inspectHints } from "./inspect/hints";
import { inspected } from "./inspect/inspected";
import { impossible, type Inspection } from "./inspect/inspection";
import { inspectAgainstHistory } from "./inspect/against-history";
import { inspectReceipts } from "./inspect/receipts";
import { inspectReported } from "./inspect/reported";
import { inspectSeparation } from "./inspect/separation";
import { inspectWhatIf } from "./inspect/what-if";
import { inspectWhy } from "./inspect/why";

/** What an inspector can ask of rules and data. */
export type InspectionRequest =
  | ({ readonly kind: "firm" } & Partial<Omit<FirmOptions, "onProgress">>)
  /** Two units by name, short name or code. */
  | { readonly kind: "why"; readonly units: readonly [string, string] }
  | { readonly kind: "reported" }
  | { readonly kind: "what-if"; readonly edits: readonly Edit[] }
  | { readonly kind: "separation" }
  | { readonly kind: "hints" }
  /** An earlier year's tables, or another file's. */
  | { readonly kind: "compare"; readonly before: InputTables }
  /** 历年得分. */
  | { readonly kind: "history" }
  /** 复核记录 as it stands. */
  | { readonly kind: "receipts"; readonly table: StatedTable | undefined };

/** Makes the inspection; only `firm` takes long enough to tell how far it is. Changes nothing. */
export async function inspectTables(tables: InputTables, request: InspectionRequest, onProgress?: FirmOptions["onProgress"]): Promise<Inspection> {
  const given = inspected(tables);
  if (given === null) return impossible("没有可评分的单位或指标。请先检查单位名录和考评细则。");
  switch (request.kind) {
    case "firm": return inspectFirm(given, { ...FIRM_DEFAULTS, ...request, ...(onProgress === undefined ? {} : { onProgress }) });
    case "why": {
      const units = unitFinder(given.scheme.departments);
      const found = request.units.map((name) => given.scheme.departments.findIndex(({ code }) => code === units.unit(name)?.code));
      const lost = request.units.filter((_, index) => found[index] === -1);
      if (lost.length > 0) return impossible(...lost.map((name) => { const similar = units.similar(name, "units"); return `单位“${name}”不在单位名录中${similar === null ? "。" : `，是否为“${similar}”。`}`; }));
      if (found[0] === found[1]) return impossible("请选择两个不同的单位。");
      return inspectWhy(given, found[0] ?? 0, found[1] ?? 0);
    }
    case "reported": return inspectReported(given);
    case "what-if": return inspectWhatIf(given, request.edits);
    case "separation": return inspectSeparation(given);
    case "hints": return inspectHints(given);
    case "history": return inspectAgainstHistory(given);
    case "receipts": return inspectReceipts(given, request.table);
    case "compare": {
      const before = inspected(request.before);
      return before === null ? impossible("用来比较的工作簿中没有可评分的单位或指标。") : inspectCompare(before, given);
    }
    default: return request satisfies never;
  }
}
