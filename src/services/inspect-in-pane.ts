import { applyEdits } from "../excel/edit/apply-edits";
import { parseEdit, type Edit } from "../excel/edit/edit";
import { RANKING_FIELDS, type RankingField } from "../excel/read-ranking";
import { readStated } from "../excel/read-stated";
import { readWorkbook } from "../excel/read-workbook";
import { RECEIPT_TABLE } from "../excel/schema";
import { unitFinder } from "../excel/parse/find-unit";
import type { WorkbookContext } from "../excel/workbook-context";
import { compileScheme } from "./compile-scheme";
import type { FirmOptions } from "./inspect/firmness";
import { impossible, type Inspection } from "./inspect/inspection";
import { inspectTables } from "./inspect-tables";
import { tablesInFile, type FileTable } from "./tables-in-file";
import { inspectVerify } from "./inspect-workbook";

/** What the pane can ask, in words as a person types them. */
export type PaneInspection =
  | { readonly kind: "verify" }
  /** `columns`: 单位名称=A,总分=得分; "" finds them by their headers. */
  | { readonly kind: "verify-ranking"; readonly at: string; readonly columns: string }
  | { readonly kind: "firm" | "reported" | "separation" | "hints" }
  /** Another workbook's tables; null: 历年得分. */
  | { readonly kind: "compare"; readonly before: readonly FileTable[] | null }
  | { readonly kind: "receipts" }
  | { readonly kind: "why"; readonly units: readonly [string, string] }
  /** One edit a line. */
  | { readonly kind: "what-if"; readonly edits: string };

/** Makes an inspection of the open workbook; nothing in it is changed. */
export async function inspectInPane(context: WorkbookContext, request: PaneInspection, onProgress?: FirmOptions["onProgress"]): Promise<Inspection> {
  switch (request.kind) {
    case "verify": return inspectVerify(context);
    case "verify-ranking": return inspectVerify(context, { at: request.at.trim(), mapped: mappedColumns(request.columns) });
    case "what-if": {
      const edits = editsOf(request.edits);
      return typeof edits === "string" ? impossible(edits) : inspectTables(await readWorkbook(context), { kind: "what-if", edits });
    }
    case "compare": {
      const { before } = request;
      return inspectTables(await readWorkbook(context), before === null ? { kind: "history" } : { kind: "compare", before: tablesInFile(before) });
    }
    case "receipts": {
      const tables = await readWorkbook(context), stated = await readStated(context);
      return inspectTables(tables, { kind: "receipts", table: stated.get(RECEIPT_TABLE.name) });
    }
    case "why": return inspectTables(await readWorkbook(context), request);
    case "firm":
    case "reported":
    case "separation":
    case "hints": return inspectTables(await readWorkbook(context), { kind: request.kind }, onProgress);
    default: return request satisfies never;
  }
}

/** Writes tried edits into the input tables, all or none: what could not be written. */
export async function adoptEdits(context: WorkbookContext, text: string): Promise<readonly string[]> {
  const edits = editsOf(text);
  if (typeof edits === "string") return [edits];
  const { scheme } = compileScheme(await readWorkbook(context));
  const lost = await applyEdits(context, edits, unitFinder(scheme.departments));
  return lost.map((edit) => JSON.stringify(edit));
}

function editsOf(text: string): readonly Edit[] | string {
  const lines = text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const edits = lines.map(parseEdit), wrong = lines.find((_, index) => edits[index] === null);
  if (lines.length === 0) return "请写明要试改的内容，每行一项，如 设置:保留小数=1。";
  return wrong === undefined ? edits.filter((edit) => edit !== null) : `“${wrong}”不能识别。应为 设置:名称=值、条款:指标编号=评分标准、分值:指标编号=分、数据:单位/指标编号[/数据项]=值、改分:单位/指标编号=分，理由，复核人。`;
}

function mappedColumns(text: string): ReadonlyMap<RankingField, string> {
  const pairs = text.split(/[,，;；\n]/).map((pair) => pair.split(/[=＝]/).map((part) => part.trim()));
  return new Map(pairs.flatMap(([field = "", column = ""]): [RankingField, string][] => {
    const known = RANKING_FIELDS.find((each) => each === field || (each === "单位名称" && field === "单位"));
    return known === undefined || column === "" ? [] : [[known, column]];
  }));
}
