import { serialOfDate } from "../text/serial-dates";
import type { Entry } from "./parse-entry";

const YEAR_MONTH_DAY = /^(\d{4}|\d{2})([-/.年])(\d{1,2})(?:[-/.月])(\d{1,2})日?$/;
const YEAR_MONTH = /^(\d{4})(?:[-/](\d{1,2})|年(\d{1,2})月)$/;
const MONTH_DAY = /^(\d{1,2})(?:[-/](\d{1,2})|月(\d{1,2})日)$/;
const TIME = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d)(\.\d+)?)?$/;

/**
 * Dates and times as the Chinese edition reads them: 2026-3-5, 2026/3/5, 2026年3月5日, 2026-3, 3/5 (of this year),
 * and 8:30. This is why "1-2" typed into a cell becomes a date.
 */
export function parseDateEntry(text: string, thisYear: number): Entry | null {
  const [day, time, ...more] = text.split(/\s+/);
  if (day === undefined || more.length > 0) return null;
  const clock = parseTime(time ?? day);
  if (time === undefined) return clock ?? parseDay(day, thisYear);
  const date = parseDay(day, thisYear);
  if (!date || !clock || clock.value >= 1) return null;
  return { value: date.value + clock.value, numberFormat: "yyyy/m/d h:mm", isDay: true };
}

interface Moment {
  readonly value: number;
  readonly numberFormat: string;
  readonly isDay?: true;
}

function parseDay(text: string, thisYear: number): Moment | null {
  const full = YEAR_MONTH_DAY.exec(text);
  if (full) {
    const [, year = "", separator = "", month = "", day = ""] = full;
    // "1.2.3" is a clause number, not a date, in every edition that separates dates with "-" or "/".
    if (separator === "." || /[.]/.test(text)) return null;
    return moment(fullYear(year), Number(month), Number(day), separator === "年" ? 'yyyy"年"m"月"d"日"' : "yyyy/m/d");
  }
  const month = YEAR_MONTH.exec(text);
  if (month) return moment(Number(month[1]), Number(month[2] ?? month[3]), 1, month[3] ? 'yyyy"年"m"月"' : "mmm-yy");
  const day = MONTH_DAY.exec(text);
  if (day) return moment(thisYear, Number(day[1]), Number(day[2] ?? day[3]), 'm"月"d"日"');
  return null;
}

/** Excel's window for two digits: 00–29 are this century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

function moment(year: number, month: number, day: number, numberFormat: string): Moment | null {
  const value = serialOfDate(year, month, day);
  return value === null ? null : { value, numberFormat, isDay: true };
}

function parseTime(text: string): Moment | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, hours = "0", minutes = "0", seconds, fraction = "0"] = match;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0) + Number(fraction);
  if (Number(hours) > 9999) return null;
  const numberFormat = Number(hours) > 23 ? "[h]:mm:ss" : seconds === undefined ? "h:mm" : "h:mm:ss";
  return { value: total / 86400, numberFormat };
}
