import { CAUSE_WORDS, type Cause, type Difference } from "../../assessment/difference";
import { nameColumn, proseColumn, wordColumn } from "../../excel/inspection/columns";
import type { Verification } from "../verify/verify-result";
import type { Inspection, InspectionSheet } from "./inspection";

/** A verification as people read it: whether it agrees, where the result came from, then every difference. */
export function verifyInspection(found: Verification, title: string): Inspection {
  const { differences, problems } = found, errors = problems.filter(({ severity }) => severity === "error").length;
  const headline = [...verdict(found), ...(errors > 0 ? [`输入中有 ${errors} 处须更正，重新计算未包括这些内容；请先检查`] : []), ...originLines(found), ...causeLines(differences)];
  return {
    headline, json: verificationJson(found),
    sheets: differences.length === 0 && found.tables.length === 0 ? [] : [differenceSheet(differences, title, headline)],
    outcome: differences.length > 0 || found.missing.length > 0 ? "differences" : found.tables.length === 0 || errors > 0 ? "errors" : "good",
  };
}

function verdict({ differences, tables, missing, basis }: Verification): readonly string[] {
  const cells = tables.reduce((sum, table) => sum + table.cells, 0), names = tables.map(({ name }) => name).join("、");
  if (tables.length === 0) return ["工作簿中没有可核对的结果表。请先评分，或指定一张排名表及其各列含义。"];
  const over = basis === null ? "" : `；名次按${BASIS_WORDS[basis]}核对`;
  return [
    differences.length === 0 ? `核对一致：${names}共 ${cells} 格，与重新计算的结果相同${over}` : `有 ${differences.length} 处差异：核对${names}共 ${cells} 格${over}`,
    ...(missing.length > 0 ? [`缺少结果表：${missing.join("、")}，未核对`] : []),
  ];
}

const BASIS_WORDS = { all: "全部单位", group: "组内", listed: "表中所列单位" } as const;

function originLines({ origin, basis }: Verification): readonly string[] {
  if (basis !== null) return [];
  if (origin === null) return ["没有复核记录：只能与现有数据和细则比较，不能判断评分之后改动了什么"];
  const { receipt } = origin, by = receipt.操作人 === "" ? "" : `，${receipt.操作人}`;
  const head = `末次评分 ${receipt.时间}${by}，方案版本 ${receipt.方案版本 || "—"}，程序 ${receipt.程序版本}`;
  if (origin.inputs === "same") return [`${head}；输入与当时相同${origin.program === "changed" ? "，程序版本不同" : ""}${origin.results === "same" ? "，结果摘要一致" : "，结果摘要不一致"}`];
  const earlier = origin.sameInputsAt === null ? "" : `；现有输入与 ${origin.sameInputsAt} 评分时相同`;
  return [`${head}；输入已不同：${origin.changedTables.join("、") || "—"}${origin.changedSettings.length > 0 ? `（${origin.changedSettings.join("；")}）` : ""}${earlier}`];
}

/** Each cause with its count, and with the items from which the others follow. */
function causeLines(differences: readonly Difference[]): readonly string[] {
  return tally(differences).map(({ cause, count, roots }) => {
    const named = roots.slice(0, 6).join("、"), more = roots.length > 6 ? ` 等 ${roots.length} 项` : "";
    return `${CAUSE_WORDS[cause]} ${count} 处${named === "" ? "" : `：${named}${more}`}`;
  });
}

interface Tally { readonly cause: Cause; readonly count: number; readonly roots: readonly string[] }

/** Items of 指标得分 are where a difference begins; where there are none, whatever has the cause. */
function tally(differences: readonly Difference[]): readonly Tally[] {
  const causes = [...new Set(differences.map(({ cause }) => cause))];
  return causes.map((cause) => {
    const own = differences.filter((each) => each.cause === cause), begun = own.filter(({ table, column }) => table === "指标得分" && column !== "总分" && !column.endsWith(" 小计"));
    return { cause, count: own.length, roots: (begun.length > 0 ? begun : own).map(({ unit, column }) => `${unit} ${column.split(" ")[0]}`).filter((words, index, all) => all.indexOf(words) === index) };
  }).sort((a, b) => b.count - a.count);
}

function differenceSheet(differences: readonly Difference[], title: string, notes: readonly string[]): InspectionSheet {
  return {
    name: "核对结果", title: `${title}  核对结果`, notes,
    columns: [nameColumn("位置", 110), nameColumn("单位", 104), nameColumn("项目", 116), wordColumn("表中", 92), wordColumn("重新计算", 92), wordColumn("原因", 74), proseColumn("依据", 230)],
    rows: differences.map((each) => ({
      cells: [placeWords(each), each.unit, each.column, each.stated, each.recomputed, [each.cause, ...each.also].map((cause) => CAUSE_WORDS[cause]).join("；"), each.why],
      ...(each.where === undefined ? {} : { where: each.where }),
    })),
  };
}

const placeWords = ({ where, table }: Difference): string => (where === undefined ? table : where.cell === undefined ? where.sheet : `${where.sheet}!${where.cell}`);

function verificationJson({ seal, origin, tables, missing, differences, problems, basis }: Verification): unknown {
  return {
    agrees: differences.length === 0 && missing.length === 0 && tables.length > 0,
    tables, missing, rankBasis: basis, digests: seal === null ? null : { inputs: seal.inputs, results: seal.results },
    receipt: origin === null ? null : {
      time: origin.receipt.时间, by: origin.receipt.操作人, schemeVersion: origin.receipt.方案版本, programVersion: origin.receipt.程序版本,
      inputsDigest: origin.receipt.输入摘要, resultsDigest: origin.receipt.结果摘要, inputs: origin.inputs, results: origin.results, program: origin.program,
      changedTables: origin.changedTables, changedSettings: origin.changedSettings, sameInputsAt: origin.sameInputsAt,
      sheet: origin.where.sheet, cell: origin.where.cell ?? null,
    },
    causes: tally(differences).map(({ cause, count, roots }) => ({ cause, words: CAUSE_WORDS[cause], count, roots })),
    differences: differences.map(({ table, where, unit, column, stated, recomputed, cause, also, why }) => ({
      table, sheet: where?.sheet ?? null, cell: where?.cell ?? null, unit, column, stated, recomputed, cause, causeWords: CAUSE_WORDS[cause], also, why,
    })),
    problems: problems.map(({ code, severity, message, where }) => ({ code, severity, message, sheet: where?.sheet ?? null, cell: where?.cell ?? null })),
  };
}
