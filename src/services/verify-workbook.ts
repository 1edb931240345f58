import { readRanking, type RankingField } from "../excel/read-ranking";
import { readChartFigures } from "../excel/read-chart-figures";
import { readStated } from "../excel/read-stated";
import { readWorkbook } from "../excel/read-workbook";
import type { WorkbookContext } from "../excel/workbook-context";
import { verifyResult, type StatedResult, type Verification } from "./verify/verify-result";

export { RANKING_FIELDS, type RankingField } from "../excel/read-ranking";

/** A ranking from elsewhere that is to be verified instead of the result tables. */
export interface PointedRanking {
  /** The name of a table or sheet, or a range: 通报!A3:D48. */
  readonly at: string;
  /** Columns that the inspector has named, by header or letter. */
  readonly mapped: ReadonlyMap<RankingField, string>;
  /** The workbook that it stands in, when it is another one. */
  readonly workbook?: WorkbookContext;
}

/** Recomputes what the workbook's rules and data give, and lists every cell of its result tables that says otherwise. */
export async function verifyWorkbook(context: WorkbookContext, ranking: PointedRanking | null = null): Promise<Verification | "no-such-place"> {
  const tables = await readWorkbook(context), stated: StatedResult = { tables: await readStated(context), charts: ranking === null ? await readChartFigures(context) : null };
  if (ranking === null) return verifyResult(tables, stated);
  const area = await readRanking(ranking.workbook ?? context, ranking.at);
  return area === null ? "no-such-place" : verifyResult(tables, stated, { area, mapped: ranking.mapped });
}
