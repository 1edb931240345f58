import type { Area, SheetState } from "../../state";
import { printA1 } from "../address/a1";
import { bound, intersect, isEntireColumns, isEntireRows, isOnSheet, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "../address/areas";
import { resolveAddress } from "../address/resolve-address";
import { quoteSheetName } from "../address/sheet-names";
import { invalidArgument, invalidReference, itemNotFound } from "../errors";
import { HostObject } from "../host-object";
import type { Placed } from "../references";
import type { Session } from "../session";
import { edgeOf } from "../structure/range-edge";
import { boxOf } from "../structure/line-sizes";
import { surroundingRegion } from "../structure/surrounding-region";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** Where a range lies and which ranges lie around it. https://learn.microsoft.com/javascript/api/excel/excel.range */
export abstract class RangeGeometry extends HostObject implements Placed {
  /** Null once the cells were deleted. */
  place: Area | null;

  constructor(
    session: Session,
    readonly sheet: SheetState,
    area: Area,
  ) {
    super(session);
    if (!isOnSheet(area)) throw invalidArgument();
    this.place = { ...area };
    session.references.trackInBatch(this);
  }

  /** The cells, as long as they and their sheet exist. */
  get area(): Area {
    if (!this.place || !this.session.state.sheets.includes(this.sheet)) throw invalidReference();
    return this.place;
  }

  get worksheet(): Worksheet {
    return this.session.make.worksheet(this.sheet);
  }

  get address(): string {
    return `${quoteSheetName(this.sheet.name)}!${printA1(this.area)}`;
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get rowCount(): number {
    return this.area.rows;
  }

  get columnCount(): number {
    return this.area.columns;
  }

  /** −1 beyond 2^31 − 1 cells, as documented. */
  get cellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2_147_483_647 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return isEntireColumns(this.area);
  }

  get isEntireRow(): boolean {
    return isEntireRows(this.area);
  }

  get left(): number {
    return boxOf(this.sheet, this.area).left;
  }

  get top(): number {
    return boxOf(this.sheet, this.area).top;
  }

  get width(): number {
    return boxOf(this.sheet, this.area).width;
  }

  get height(): number {
    return boxOf(this.sheet, this.area).height;
  }

  getCell(row: number, column: number): Range {
    return this.at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }

  getRow(row: number): Range {
    return this.at({ ...this.area, row: this.area.row + row, rows: 1 });
  }

  getColumn(column: number): Range {
    return this.at({ ...this.area, column: this.area.column + column, columns: 1 });
  }

  getLastRow(): Range {
    return this.getRow(this.area.rows - 1);
  }

  getLastColumn(): Range {
    return this.getColumn(this.area.columns - 1);
  }

  getLastCell(): Range {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }

  getOffsetRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }

  getResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, rows: this.area.rows + rows, columns: this.area.columns + columns });
  }

  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, rows, columns });
  }

  getEntireRow(): Range {
    return this.at({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }

  getEntireColumn(): Range {
    return this.at({ ...this.area, row: 0, rows: MAX_ROWS });
  }

  getRowsAbove(count: number | null): Range {
    const rows = count ?? 1;
    return rows < 0 ? this.getRowsBelow(-rows) : this.at({ ...this.area, row: this.area.row - rows, rows });
  }

  getRowsBelow(count: number | null): Range {
    const rows = count ?? 1;
    return rows < 0 ? this.getRowsAbove(-rows) : this.at({ ...this.area, row: lastRow(this.area) + 1, rows });
  }

  getColumnsBefore(count: number | null): Range {
    const columns = count ?? 1;
    return columns < 0 ? this.getColumnsAfter(-columns) : this.at({ ...this.area, column: this.area.column - columns, columns });
  }

  getColumnsAfter(count: number | null): Range {
    const columns = count ?? 1;
    return columns < 0 ? this.getColumnsBefore(-columns) : this.at({ ...this.area, column: lastColumn(this.area) + 1, columns });
  }

  getBoundingRect(other: Range | string): Range {
    const { sheet, area } = this.other(other);
    if (sheet !== this.sheet) throw invalidArgument();
    return this.at(bound(this.area, area));
  }

  getIntersection(other: Range | string): Range {
    const found = this.getIntersectionOrNullObject(other);
    if (!found) throw itemNotFound();
    return found;
  }

  getIntersectionOrNullObject(other: Range | string): Range | null {
    const { sheet, area } = this.other(other);
    const common = sheet === this.sheet ? intersect(this.area, area) : null;
    return common && this.at(common);
  }

  getUsedRange(valuesOnly: boolean | null): Range {
    const found = this.getUsedRangeOrNullObject(valuesOnly);
    if (!found) throw itemNotFound();
    return found;
  }

  getUsedRangeOrNullObject(valuesOnly: boolean | null): Range | null {
    const used = this.sheet.cells.used(valuesOnly ? undefined : "styled");
    const common = used && intersect(this.area, used);
    return common && this.at(common);
  }

  getSurroundingRegion(): Range {
    return this.at(surroundingRegion(this.sheet, this.area));
  }

  getRangeEdge(direction: string, activeCell: Range | string | null): Range {
    return this.at(edgeOf(this.sheet, this.startOf(activeCell), direction));
  }

  getExtendedRange(direction: string, activeCell: Range | string | null): Range {
    return this.at(bound(this.area, edgeOf(this.sheet, this.startOf(activeCell), direction)));
  }

  /** A range argument: an object, or an address seen from this sheet. */
  protected other(other: Range | string): { readonly sheet: SheetState; readonly area: Area } {
    if (typeof other !== "string") return other;
    const found = resolveAddress(this.session.state, other, this.sheet);
    if (!found) throw invalidArgument();
    return found;
  }

  private startOf(activeCell: Range | string | null): Area {
    const area = activeCell === null || activeCell === undefined ? this.area : this.other(activeCell).area;
    return { ...area, rows: 1, columns: 1 };
  }

  private at(area: Area): Range {
    return this.session.make.range(this.sheet, area);
  }
}
