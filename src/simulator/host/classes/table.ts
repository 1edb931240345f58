import type { SheetState, TableState } from "../../state";
import { invalidArgument, itemNotFound } from "../errors";
import { HostObject, type Shape } from "../host-object";
import { demandUnprotected } from "../protection";
import type { Session } from "../session";
import { clearCells } from "../structure/clear-cells";
import { bodyArea, headerArea, totalArea } from "../tables/table-areas";
import { clearTableFilters, reapplyTableFilters } from "../tables/table-filters";
import { checkTableName } from "../tables/table-names";
import { resizeTable } from "../tables/resize-table";
import { showHeaders } from "../tables/header-row";
import { showTotals } from "../tables/totals-row";
import { resolveAddress } from "../address/resolve-address";
import { sameName } from "../address/sheet-names";
import type { Range } from "./range";
import { TableColumnCollection } from "./table-column-collection";
import { TableRowCollection } from "./table-row-collection";
import { TableSort } from "./table-sort";
import type { Worksheet } from "./worksheet";

const TABLE_DELETED = 103;
const shape: Shape = {
  type: "Table",
  scalars: [
    "highlightFirstColumn", "highlightLastColumn", "id", "name", "showBandedColumns", "showBandedRows",
    "showFilterButton", "showHeaders", "showTotals", "style",
  ],
  navigations: ["columns", "rows", "sort", "worksheet"],
  events: { DataChangedEvent: 101, SelectionChangedEvent: 100 },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.table */
export class Table extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    readonly sheet: SheetState,
    readonly table: TableState,
  ) {
    super(session);
    if (!sheet.tables.includes(table)) throw itemNotFound();
  }

  override get eventTarget(): string {
    return this.table.id;
  }

  get id(): string {
    return this.table.id;
  }

  get name(): string {
    return this.table.name;
  }

  set name(name: unknown) {
    demandUnprotected(this.sheet);
    if (typeof name !== "string") throw invalidArgument();
    if (!sameName(name, this.table.name)) checkTableName(this.session, name);
    this.table.name = name;
    this.sheet.touched.add("tables");
  }

  get style(): string {
    return this.table.style;
  }

  set style(style: unknown) {
    if (typeof style !== "string") throw invalidArgument();
    this.set({ style });
  }

  get showBandedRows(): boolean {
    return this.table.showBandedRows;
  }

  set showBandedRows(showBandedRows: boolean) {
    this.set({ showBandedRows });
  }

  get showBandedColumns(): boolean {
    return this.table.showBandedColumns;
  }

  set showBandedColumns(showBandedColumns: boolean) {
    this.set({ showBandedColumns });
  }

  get showFilterButton(): boolean {
    return this.table.showFilterButton;
  }

  set showFilterButton(showFilterButton: boolean) {
    this.set({ showFilterButton });
  }

  get highlightFirstColumn(): boolean {
    return this.table.highlightFirstColumn;
  }

  set highlightFirstColumn(highlightFirstColumn: boolean) {
    this.set({ highlightFirstColumn });
  }

  get highlightLastColumn(): boolean {
    return this.table.highlightLastColumn;
  }

  set highlightLastColumn(highlightLastColumn: boolean) {
    this.set({ highlightLastColumn });
  }

  get showHeaders(): boolean {
    return this.table.showHeaders;
  }

  set showHeaders(show: unknown) {
    showHeaders(this, show);
  }

  get showTotals(): boolean {
    return this.table.showTotals;
  }

  set showTotals(show: unknown) {
    showTotals(this, show);
  }

  get worksheet(): Worksheet {
    return this.session.make.worksheet(this.sheet);
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.session, this);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this.session, this);
  }

  get sort(): TableSort {
    return new TableSort(this.session, this);
  }

  getRange(): Range {
    return this.session.make.range(this.sheet, this.table.area);
  }

  getHeaderRowRange(): Range {
    const area = headerArea(this.table);
    if (!area) throw itemNotFound();
    return this.session.make.range(this.sheet, area);
  }

  getDataBodyRange(): Range {
    return this.session.make.range(this.sheet, bodyArea(this.table));
  }

  getTotalRowRange(): Range {
    const area = totalArea(this.table);
    if (!area) throw itemNotFound();
    return this.session.make.range(this.sheet, area);
  }

  resize(newRange: Range | string): void {
    const place = typeof newRange === "string" ? resolveAddress(this.session.state, newRange, this.sheet) : newRange;
    if (!place || place.sheet !== this.sheet) throw invalidArgument();
    resizeTable(this, place.area);
  }

  clearFilters(): void {
    clearTableFilters(this);
  }

  reapplyFilters(): void {
    reapplyTableFilters(this);
  }

  /** The cells stay as they are. */
  convertToRange(): Range {
    demandUnprotected(this.sheet);
    const { area } = this.table;
    clearTableFilters(this);
    this.forget();
    return this.session.make.range(this.sheet, area);
  }

  /** The cells go too. */
  delete(): void {
    demandUnprotected(this.sheet);
    const { session, sheet, table } = this;
    clearTableFilters(this);
    this.forget();
    clearCells({ session, sheet, area: table.area }, "All");
    const ids = { tableId: table.id, tableName: table.name, worksheetId: sheet.id };
    session.events.emit(TABLE_DELETED, [sheet.id, "Workbook"], { source: "Local", ...ids });
  }

  private forget(): void {
    this.sheet.tables.splice(this.sheet.tables.indexOf(this.table), 1);
    this.sheet.touched.add("tables");
  }

  private set(settings: Partial<TableState>): void {
    demandUnprotected(this.sheet);
    Object.assign(this.table, settings);
    this.sheet.touched.add("tables");
  }
}
