import type { CellStyle } from "../../state";
import { isEntireColumns, isEntireRows } from "../address/areas";
import { restyle } from "../cells/cell-styles";
import { commonSetting } from "../cells/common-style";
import { invalidArgument } from "../errors";
import { HostObject, type Shape } from "../host-object";
import { demand } from "../protection";
import type { Session } from "../session";
import { autofitColumns, autofitRows } from "../structure/autofit";
import { columnWidth, rowHeight } from "../structure/line-sizes";
import { setLineSizes } from "../structure/set-line-sizes";
import { FormatProtection } from "./format-protection";
import type { Range } from "./range";
import { RangeBorderCollection } from "./range-border-collection";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";

const shape: Shape = {
  type: "RangeFormat",
  scalars: [
    "columnWidth", "horizontalAlignment", "indentLevel", "rowHeight", "shrinkToFit", "textOrientation",
    "useStandardHeight", "useStandardWidth", "verticalAlignment", "wrapText",
  ],
  navigations: ["borders", "fill", "font", "protection"],
};

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"];
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"];

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export class RangeFormat extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly range: Range,
  ) {
    super(session);
  }

  get font(): RangeFont {
    return new RangeFont(this.session, this.range);
  }

  get fill(): RangeFill {
    return new RangeFill(this.session, this.range);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.session, this.range);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.session, this.range);
  }

  get horizontalAlignment(): string | null {
    return commonSetting(this.range, ({ alignment }) => alignment.horizontal ?? "General");
  }

  set horizontalAlignment(value: unknown) {
    this.align({ horizontal: oneOf(HORIZONTAL, value) });
  }

  get verticalAlignment(): string | null {
    return commonSetting(this.range, ({ alignment }) => alignment.vertical ?? "Bottom");
  }

  set verticalAlignment(value: unknown) {
    this.align({ vertical: oneOf(VERTICAL, value) });
  }

  get wrapText(): boolean | null {
    return commonSetting(this.range, ({ alignment }) => alignment.wrapText ?? false);
  }

  set wrapText(value: unknown) {
    this.align({ wrapText: truth(value) });
  }

  get shrinkToFit(): boolean | null {
    return commonSetting(this.range, ({ alignment }) => alignment.shrinkToFit ?? false);
  }

  set shrinkToFit(value: unknown) {
    this.align({ shrinkToFit: truth(value) });
  }

  get indentLevel(): number | null {
    return commonSetting(this.range, ({ alignment }) => alignment.indentLevel ?? 0);
  }

  set indentLevel(value: unknown) {
    this.align({ indentLevel: within(value, 0, 250) });
  }

  get textOrientation(): number | null {
    return commonSetting(this.range, ({ alignment }) => alignment.textOrientation ?? 0);
  }

  set textOrientation(value: unknown) {
    this.align({ textOrientation: value === 180 ? 180 : within(value, -90, 90) });
  }

  get columnWidth(): number | null {
    const { sheet, area } = this.range;
    return shared(area.column, isEntireRows(area) ? 1 : area.columns, (column) => columnWidth(sheet, column));
  }

  set columnWidth(value: unknown) {
    setLineSizes(this.range, "columns", within(value, 0, 1790));
  }

  get rowHeight(): number | null {
    const { sheet, area } = this.range;
    return shared(area.row, isEntireColumns(area) ? 1 : area.rows, (row) => rowHeight(sheet, row));
  }

  set rowHeight(value: unknown) {
    setLineSizes(this.range, "rows", within(value, 0, 409.5));
  }

  get useStandardWidth(): boolean | null {
    const { sheet, area } = this.range;
    return shared(area.column, area.columns, (column) => sheet.columns.get(column)?.width === undefined);
  }

  set useStandardWidth(value: unknown) {
    if (truth(value)) setLineSizes(this.range, "columns", undefined);
  }

  get useStandardHeight(): boolean | null {
    const { sheet, area } = this.range;
    return shared(area.row, area.rows, (row) => sheet.rows.get(row)?.height === undefined);
  }

  set useStandardHeight(value: unknown) {
    if (truth(value)) setLineSizes(this.range, "rows", undefined);
  }

  autofitColumns(): void {
    demand(this.range.sheet, "allowFormatColumns");
    autofitColumns(this.range);
  }

  autofitRows(): void {
    demand(this.range.sheet, "allowFormatRows");
    autofitRows(this.range);
  }

  private align(alignment: CellStyle["alignment"]): void {
    demand(this.range.sheet, "allowFormatCells");
    restyle(this.range, (style) => ({ ...style, alignment: { ...style.alignment, ...alignment } }));
  }
}

function shared<Value>(first: number, count: number, read: (line: number) => Value): Value | null {
  const value = read(first);
  for (let line = first + 1; line < first + count; line++) if (read(line) !== value) return null;
  return value;
}

function oneOf(values: readonly string[], value: unknown): string {
  if (typeof value !== "string" || !values.includes(value)) throw invalidArgument();
  return value;
}

function truth(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

function within(value: unknown, least: number, most: number): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) throw invalidArgument();
  return value;
}
