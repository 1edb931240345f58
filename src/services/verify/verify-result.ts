import type { Difference } from "../../assessment/difference";
import type { Problem } from "../../assessment/problem";
import { resultOf } from "../../engine/result-of";
import { replay } from "../../engine/replay/replay";
import type { Receipt } from "../../excel/receipt/receipt";
import type { ChartFigures } from "../../excel/read-chart-figures";
import type { RankingRanges } from "../../excel/result/range-column";
import { CHART_SHEET, RECEIPT_TABLE, RESULT_TABLE_NAMES, type WrittenTable } from "../../excel/schema";
import type { StatedTable } from "../../excel/stated-table";
import { unitFinder } from "../../excel/parse/find-unit";
import { rankingBlocks, type RankingArea, type RankingField } from "../../excel/read-ranking";
import { foldText } from "../../excel/parse/fold-text";
import type { InputTables } from "../../excel/tables/input-tables";
import { compileScheme } from "../compile-scheme";
import { rankRanges } from "../rank-ranges";
import { sealOf, type Seal } from "../receipt/make-receipt";
import { PROGRAM_VERSION } from "../program-version";
import { makeCase, type Case } from "./case";
import { compareCharts } from "./compare-charts";
import { compareForeign, type RankBasis } from "./compare-foreign";
import { compareFullMarks } from "./compare-full-marks";
import { compareLedger } from "./compare-ledger";
import { compareRanking } from "./compare-ranking";
import { compareRanges, statesRanges } from "./compare-ranges";
import { compareScores } from "./compare-scores";
import { evidenceOf } from "./evidence";
import { receiptsOf, type ReceiptRow } from "./receipts-of";

export interface Verification {
  /** Over which units the 名次 of a ranking from elsewhere goes; null for our own tables. */
  readonly basis: RankBasis | null;
  /** null when there is nothing to score. */
  readonly seal: Pick<Seal, "inputs" | "results"> | null;
  /** Where the stated result came from, by its last receipt; null without one. */
  readonly origin: Origin | null;
  /** Tables compared, each with how many cells. */
  readonly tables: readonly { readonly name: string; readonly cells: number; readonly differences: number }[];
  /** Result tables that do not stand in the workbook. */
  readonly missing: readonly string[];
  readonly differences: readonly Difference[];
  readonly problems: readonly Problem[];
}

export interface Origin {
  readonly receipt: Receipt;
  readonly where: ReceiptRow["where"];
  readonly inputs: "same" | "changed";
  readonly results: "same" | "changed";
  readonly changedTables: readonly string[];
  readonly changedSettings: readonly string[];
  readonly program: "same" | "changed";
  /** The time of an earlier receipt that has exactly the present inputs; null without one. */
  readonly sameInputsAt: string | null;
}

/** What a workbook states of a result. */
export interface StatedResult {
  readonly tables: ReadonlyMap<WrittenTable, StatedTable>;
  /** null where there are no charts. */
  readonly charts: ChartFigures | null;
}

/** A ranking from elsewhere, and the columns that the inspector has named. */
export interface ForeignRanking {
  readonly area: RankingArea;
  readonly mapped: ReadonlyMap<RankingField, string>;
}

/**
 * Recomputes from rules and data and compares every cell of the result tables; or, where one is pointed at, a ranking
 * from elsewhere instead. Changes nothing.
 */
export async function verifyResult(tables: InputTables, { tables: stated, charts }: StatedResult, foreign: ForeignRanking | null = null): Promise<Verification> {
  const { scheme, problems } = compileScheme(tables);
  const missing = foreign === null ? RESULT_TABLE_NAMES.filter((name) => !stated.has(name)) : [];
  if (scheme.departments.length === 0 || scheme.indicators.length === 0) return { basis: null, seal: null, origin: null, tables: [], missing, differences: [], problems };
  const scored = replay(scheme), result = resultOf(scored), seal = sealOf(scheme, result);
  const receipts = receiptsOf(stated.get(RECEIPT_TABLE.name));
  const evidence = evidenceOf(receipts.at(-1)?.receipt ?? null, { scored, seal });
  const units = new Map(scheme.departments.map(({ name }, index) => [foldText(name), index]));
  const given = makeCase({ scored, result, stated, evidence, unit: (name) => units.get(foldText(name)) ?? null });
  const ranges = foreign === null && statesRanges(stated.get("单位排名")) ? await rankRanges(scheme) : null;
  const compared = foreign === null ? compareAll(given, { charts, ranges }) : compareRankingOf(given, foreign);
  return {
    basis: compared[0]?.basis ?? null,
    seal, missing, problems, origin: originOf(receipts, { seal, given }),
    tables: compared.map(({ name, cells, differences }) => ({ name, cells, differences: differences.length })),
    differences: compared.flatMap(({ differences }) => differences),
  };
}

interface Compared {
  readonly name: string;
  readonly cells: number;
  readonly differences: readonly Difference[];
  readonly basis?: RankBasis;
}

function compareRankingOf(given: Case, { area, mapped }: ForeignRanking): readonly Compared[] {
  const blocks = rankingBlocks(area, mapped);
  if (blocks.length === 0) return [];
  return [{ name: area.name, ...compareForeign(given, blocks, unitFinder(given.result.scheme.departments)) }];
}

interface Further { readonly charts: ChartFigures | null; readonly ranges: RankingRanges | null }

function compareAll(given: Case, { charts, ranges }: Further): readonly Compared[] {
  const [items, ranking, ledger] = [given.stated.get("指标得分"), given.stated.get("单位排名"), given.stated.get("失分明细")];
  const scores = items === undefined ? null : compareScores(given, items), full = items === undefined ? null : compareFullMarks(given, items);
  return [
    ...(ranking === undefined ? [] : [together("单位排名", [compareRanking(given, ranking, scores), ...(ranges === null ? [] : [compareRanges(given, ranking, ranges)])])]),
    ...(scores === null ? [] : [{ name: "指标得分", cells: scores.cells + (full?.cells ?? 0), differences: [...(full?.differences ?? []), ...scores.differences] }]),
    ...(ledger === undefined ? [] : [{ name: "失分明细", ...compareLedger(given, ledger, scores) }]),
    ...(charts === null ? [] : [{ name: CHART_SHEET, ...compareCharts(given, charts) }]),
  ];
}

const together = (name: string, parts: readonly Pick<Compared, "cells" | "differences">[]): Compared =>
  ({ name, cells: parts.reduce((sum, { cells }) => sum + cells, 0), differences: parts.flatMap(({ differences }) => differences) });

function originOf(receipts: readonly ReceiptRow[], { seal, given }: { readonly seal: Seal; readonly given: Case }): Origin | null {
  const last = receipts.at(-1);
  if (last === undefined) return null;
  const same = receipts.slice(0, -1).findLast(({ receipt }) => receipt.输入摘要 === seal.inputs);
  return {
    ...last,
    inputs: last.receipt.输入摘要 === seal.inputs ? "same" : "changed",
    results: last.receipt.结果摘要 === seal.results ? "same" : "changed",
    changedTables: given.evidence.changedTables, changedSettings: given.evidence.changedSettings,
    program: last.receipt.程序版本 === PROGRAM_VERSION ? "same" : "changed",
    sameInputsAt: last.receipt.输入摘要 === seal.inputs ? null : (same?.receipt.时间 ?? null),
  };
}
