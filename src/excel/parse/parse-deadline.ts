import { foldText } from "./fold-text";
import type { CellContent } from "./cell-content";

/** 完成时限 as people read it, and as an ISO date where it is one day. */
export interface Deadline { readonly text: string; readonly date?: string }

export function parseDeadline(content: CellContent): Deadline {
  if (content.kind === "number" && content.format === "date") {
    const date = isoOfSerial(content.value);
    return { text: date, date };
  }
  if (content.kind === "number") return { text: String(content.value) };
  if (content.kind !== "text") return { text: "" };
  const match = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日?)前?$/.exec(foldText(content.text).replace(/ /g, ""));
  const [year, month, day] = match ? [match[1], match[2] ?? match[4], match[3] ?? match[5]].map(Number) : [];
  const date = year && month && day && day <= daysOf(year, month) ? iso(year, month, day) : null;
  return date === null ? { text: content.raw } : { text: content.raw, date };
}

/** Day 60 of the 1900 calendar never was; from day 61 on, day 25569 is 1970-01-01. */
function isoOfSerial(serial: number): string {
  const days = Math.floor(serial) - 25_569 + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return iso(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - Math.floor((153 * shifted + 2) / 5) + 1);
}

function daysOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
