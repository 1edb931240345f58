import type { TableData } from "../assessment/tables";
import { DUTIES } from "./duties/duties";
import { OBSERVATIONS } from "./facts/observations";
import { LEDGERS, RECORDS } from "./records";
import { INDICATORS } from "./scheme/indicators";
import { SETTINGS } from "./settings";
import { UNITS } from "./units";
import { YEARLY } from "./yearly/yearly";

/**
 * The fictional 示例区, the tables of a workbook as plain rows. Its structure and its district figures follow a real
 * district's published yearly report; every split between departments is invented.
 */
export const DISTRICT: TableData = {
  单位名录: UNITS,
  责任清单: DUTIES,
  考评细则: INDICATORS,
  数据填报: OBSERVATIONS,
  考评设置: SETTINGS,
  台账汇总: LEDGERS,
  台账记录: RECORDS,
  年度数据: YEARLY,
};
