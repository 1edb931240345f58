import type { Settings } from "../../assessment/settings";
import { parsedChoices } from "../../excel/settings/choice-settings";
import { foldText } from "../../excel/parse/fold-text";
import { DEFAULT_SETTINGS } from "../../assessment/settings";
import type { SourceValue } from "../../excel/tables/input-tables";
import { cellWords } from "../cells/cell-words";
import { type Answer, value, wrong } from "../door/answer";

/** 同分名次, in the words of 考评设置. */
export function readRankMethod(cell: SourceValue): Answer<Settings["rankMethod"]> {
  const text = foldText(String(cell)), setting = parsedChoices.rankMethod;
  const read = text === "" ? DEFAULT_SETTINGS : setting.parse(text, "", DEFAULT_SETTINGS);
  return read === null ? wrong(`参数“同分名次”是${cellWords(cell)}，应为${setting.form}；请更正`) : value(read.rankMethod);
}
