import type { Area } from "../../state";
import { intersect, isEntireColumns, isEntireRows } from "../address/areas";
import { apiValue, readGrid, valueType } from "../cells/read-cells";
import { restyle, styleNumberAt } from "../cells/cell-styles";
import { forEachInput, singleValue, writeEntries } from "../cells/write-cells";
import { invalidArgument, invalidOperation, itemNotFound, wrongArrayShape } from "../errors";
import { type Shape } from "../host-object";
import { demand, demandUnlocked } from "../protection";
import { clearCells } from "../structure/clear-cells";
import { commitCells } from "../structure/commit-cells";
import { copyCells } from "../structure/copy-cells";
import { findText, type FindCriteria } from "../structure/find-text";
import { hideLines, linesHidden } from "../structure/hide-lines";
import { mergeCells, unmergeCells } from "../structure/merge-cells";
import { type RowProperties, rowProperties } from "../structure/row-properties";
import { selectArea } from "../structure/select-area";
import { shiftCells, shiftOf } from "../structure/shift-cells";
import { shownText } from "../text/shown-text";
import { ConditionalFormatCollection } from "./conditional-format-collection";
import { DataValidation } from "./data-validation";
import { RangeAreas } from "./range-areas";
import { RangeFormat } from "./range-format";
import { RangeGeometry } from "./range-geometry";
import { RangeSort } from "./range-sort";
import { TableScopedCollection } from "./table-scoped-collection";

type Grid<Value> = Value[][] | null;

/** Past this many cells Excel answers null instead of a grid ("Range.values is null past five million cells"). */
const MAX_READ = 5_000_000;

const shape: Shape = {
  type: "Range",
  scalars: [
    "address", "addressLocal", "cellCount", "columnCount", "columnHidden", "columnIndex", "formulas", "formulasLocal",
    "hasSpill", "height", "hidden", "isEntireColumn", "isEntireRow", "left", "numberFormat", "numberFormatLocal",
    "rowCount", "rowHidden", "rowIndex", "text", "top", "valueTypes", "values", "width",
  ],
  navigations: ["conditionalFormats", "dataValidation", "format", "sort", "worksheet"],
};

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
export class Range extends RangeGeometry {
  readonly shape = shape;

  get values(): Grid<string | number | boolean> {
    return this.grid((cell) => (cell ? apiValue(cell.value) : ""));
  }

  set values(input: unknown) {
    this.write(input);
  }

  get formulas(): Grid<string | number | boolean> {
    return this.grid((cell) => (cell ? (cell.formula ?? apiValue(cell.value)) : ""));
  }

  set formulas(input: unknown) {
    this.write(input);
  }

  /** Function names are English in the Chinese edition too. */
  get formulasLocal(): Grid<string | number | boolean> {
    return this.formulas;
  }

  set formulasLocal(input: unknown) {
    this.write(input);
  }

  get text(): Grid<string> {
    return this.grid((cell) => shownText(this.session, cell));
  }

  get valueTypes(): Grid<string> {
    return this.grid((cell) => valueType(cell?.value ?? ""));
  }

  get numberFormat(): Grid<string> {
    return this.grid((_, row, column) => this.session.styles.at(styleNumberAt(this.sheet, row, column)).numberFormat);
  }

  set numberFormat(input: unknown) {
    demand(this.sheet, "allowFormatCells");
    const single = singleValue(input);
    if (single) this.setNumberFormat(this.area, single.value);
    else forEachInput(this.boundedArea(), input, (row, column, value) => this.setNumberFormat({ row, column, rows: 1, columns: 1 }, value));
  }

  get numberFormatLocal(): Grid<string> {
    const { general } = this.session.words;
    return this.numberFormat && this.numberFormat.map((row) => row.map((format) => (format === "General" ? general : format)));
  }

  set numberFormatLocal(input: unknown) {
    const { general } = this.session.words;
    const english = (value: unknown): unknown => (Array.isArray(value) ? value.map(english) : value === general ? "General" : value);
    this.numberFormat = english(input) as Grid<string>;
  }

  get hasSpill(): boolean {
    return false;
  }

  get rowHidden(): boolean | null {
    return linesHidden(this.sheet.rows, this.area.row, this.area.rows);
  }

  set rowHidden(hidden: boolean) {
    hideLines(this, "rows", hidden);
  }

  get columnHidden(): boolean | null {
    return linesHidden(this.sheet.columns, this.area.column, this.area.columns);
  }

  set columnHidden(hidden: boolean) {
    hideLines(this, "columns", hidden);
  }

  get hidden(): boolean | null {
    const { rowHidden, columnHidden } = this;
    return rowHidden === null || columnHidden === null ? null : rowHidden || columnHidden;
  }

  get format(): RangeFormat {
    return new RangeFormat(this.session, this);
  }

  get sort(): RangeSort {
    return new RangeSort(this.session, this);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.session, this);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.session, this);
  }

  /** The client sends large writes in slices of rows, and asks this first. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongArrayShape();
  }

  clear(applyTo: string | null): void {
    clearCells(this, applyTo ?? "All");
  }

  insert(direction: string): Range {
    if (direction !== "Down" && direction !== "Right") throw invalidArgument();
    const area = { ...this.area };
    const shift = shiftOf(area, direction);
    this.demandShift(shift.direction === "Down" ? "allowInsertRows" : "allowInsertColumns");
    shiftCells(this.session, this.sheet, shift);
    return this.session.make.range(this.sheet, area);
  }

  delete(direction: string): void {
    if (direction !== "Up" && direction !== "Left") throw invalidArgument();
    const shift = shiftOf({ ...this.area }, direction);
    this.demandShift(shift.direction === "Up" ? "allowDeleteRows" : "allowDeleteColumns");
    shiftCells(this.session, this.sheet, shift);
  }

  copyFrom(source: Range | string, copyType: string | null, skipBlanks: boolean | null, transpose: boolean | null): void {
    copyCells(this, {
      source: this.other(source),
      copyType: copyType ?? "All",
      skipBlanks: skipBlanks === true,
      transpose: transpose === true,
    });
  }

  merge(across: boolean | null): void {
    mergeCells(this, across === true ? "EachRow" : "Whole");
  }

  unmerge(): void {
    unmergeCells(this);
  }

  /** The merged areas that touch the range, whole. */
  getMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.sheet.merges.filter((area) => intersect(area, this.area));
    return merged.length === 0 ? null : new RangeAreas(this.session, this.sheet, merged);
  }

  getRowProperties(asked: Readonly<Record<string, unknown>>): RowProperties[] {
    return rowProperties(this, asked);
  }

  select(): void {
    selectArea(this.session, this.sheet, this.area);
  }

  find(text: string, criteria: FindCriteria | null): Range {
    const found = this.findOrNullObject(text, criteria);
    if (!found) throw itemNotFound();
    return found;
  }

  findOrNullObject(text: string, criteria: FindCriteria | null): Range | null {
    const cell = findText(this, text, criteria ?? {});
    return cell && this.session.make.range(this.sheet, cell);
  }

  getTables(fullyContained: boolean | null): TableScopedCollection {
    return new TableScopedCollection(this.session, this, fullyContained === true);
  }

  calculate(): void | Promise<void> {
    return this.session.calculation.calculate();
  }

  private write(input: unknown): void {
    const area = this.boundedArea();
    demandUnlocked(this);
    const before = area.rows * area.columns === 1 ? this.values?.[0]?.[0] : undefined;
    writeEntries(this, input);
    commitCells(this, { changeType: "RangeEdited", before });
  }

  private setNumberFormat(area: Area, format: unknown): void {
    if (format === null) return;
    if (typeof format !== "string") throw invalidArgument();
    const numberFormat = format === "" || format === this.session.words.general ? "General" : format;
    restyle({ session: this.session, sheet: this.sheet, area }, (style) => ({ ...style, numberFormat }));
  }

  private grid<Value>(read: Parameters<typeof readGrid<Value>>[1]): Grid<Value> {
    const { sheet, area } = this;
    const unbounded = isEntireColumns(area) || isEntireRows(area);
    return unbounded || area.rows * area.columns > MAX_READ ? null : readGrid({ sheet, area }, read);
  }

  /** Cell values cannot be set on whole rows or columns: "the input request is too large". */
  private boundedArea(): Area {
    const { area } = this;
    if (isEntireColumns(area) || isEntireRows(area)) throw invalidOperation();
    return area;
  }

  private demandShift(option: string): void {
    const whole = isEntireColumns(this.area) || isEntireRows(this.area);
    demand(this.sheet, whole ? option : "");
  }
}
