import type { Place } from "../cells/write-cells";
import { invalidArgument } from "../errors";
import { demand } from "../protection";

type Lines = Map<number, { hidden?: boolean }>;

export function hideLines({ sheet, area }: Place, kind: "rows" | "columns", hidden: unknown): void {
  if (typeof hidden !== "boolean") throw invalidArgument();
  demand(sheet, kind === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const lines: Lines = sheet[kind];
  const first = kind === "rows" ? area.row : area.column;
  for (let line = first; line < first + area[kind]; line++) {
    if (hidden) lines.set(line, { ...lines.get(line), hidden });
    else delete lines.get(line)?.hidden;
  }
  sheet.touched.add("layout");
}

/** Whether these lines are hidden; null when some are and some are not. */
export function linesHidden(lines: ReadonlyMap<number, { hidden?: boolean }>, first: number, count: number): boolean | null {
  let hidden = 0;
  for (const [line, state] of lines) if (state.hidden && line >= first && line < first + count) hidden++;
  return hidden === 0 ? false : hidden === count ? true : null;
}
