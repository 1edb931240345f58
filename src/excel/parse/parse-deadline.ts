import { foldText } from "./fold-text";
import type { CellContent } from "./cell-content";
import { isoDate, isoOfSerial } from "./iso-of-serial";

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
  const date = year && month && day && day <= daysOf(year, month) ? isoDate(year, month, day) : null;
  return date === null ? { text: content.raw } : { text: content.raw, date };
}

function daysOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
