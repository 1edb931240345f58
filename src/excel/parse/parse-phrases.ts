import type { Phrase } from "../../assessment/yearly-figure";
import type { SourceTable } from "../tables/input-tables";
import { foldText } from "./fold-text";
import { sourceRows } from "./source-rows";

/** 报告用语: the words of a sentence by what it is used for; whether its figures exist is the report's business. */
export function parsePhrases(table: SourceTable): readonly Phrase[] {
  return sourceRows(table).flatMap((row) => {
    const use = foldText(row.text("用处"));
    return use === "" ? [] : [{ use, text: row.text("用语").trim(), where: row.where("用语") }];
  });
}
