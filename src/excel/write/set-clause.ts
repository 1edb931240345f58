import { foldName } from "../parse/fold-text";
import { requestTableRows } from "../tables/table-rows";
import { asText } from "./as-text";

export interface ClauseChange {
  readonly indicator: string;
  /** The clause as it was read: where another stands by now, nothing is written. */
  readonly from: string;
  readonly to: string;
}

/** Replaces an indicator's clause, wherever its row has gone. Two syncs. */
export async function setClause(context: Excel.RequestContext, { indicator, from, to }: ClauseChange): Promise<"set" | "changed"> {
  const rules = requestTableRows(context, "考评细则");
  await context.sync();
  const row = rules.find("指标编号", (id) => foldName(id) === foldName(indicator));
  if (row === null || rules.text(row, "评分标准") !== from) return "changed";
  rules.cell(row, "评分标准").values = [[asText(to)]];
  await context.sync();
  return "set";
}
