import { parsedChoices } from "./choice-settings";
import { GRADES } from "./grade-setting";
import { BONUS_CAP, DECIMALS, FULL_MARKS, NOT_APPLICABLE, ROUNDING_PLACE, SUPPORT_SHARE, TOTAL_FLOOR } from "./number-settings";
import { PARTS } from "./parts-setting";
import { READINGS } from "./reading-setting";
import { words, type Setting } from "./setting";
import { TIE_BREAKERS } from "./tie-setting";

/** 考评设置, in the order in which they are offered and printed. */
export const SETTINGS: readonly Setting[] = [
  words({ name: "方案名称", note: "印在各张结果表的标题上", key: "name", form: "文字" }),
  words({ name: "方案版本", note: "细则修订后改写，便于对照", key: "version", form: "文字" }),
  words({ name: "适用年度", note: "考评所属年度", key: "year", form: "文字，如 2020" }),
  FULL_MARKS,
  ROUNDING_PLACE,
  DECIMALS,
  parsedChoices.rankOn,
  parsedChoices.rankMethod,
  TIE_BREAKERS,
  NOT_APPLICABLE,
  parsedChoices.notReported,
  SUPPORT_SHARE,
  parsedChoices.dutyScope,
  PARTS,
  parsedChoices.assembly,
  BONUS_CAP,
  parsedChoices.totalMayExceedFull,
  TOTAL_FLOOR,
  GRADES,
  parsedChoices.vetoEffect,
  READINGS,
  parsedChoices.basis,
  parsedChoices.overrides,
];
