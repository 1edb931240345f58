import type { SheetState } from "../../state";
import { MAX_COLUMNS, MAX_ROWS } from "../address/areas";
import { resolveAddress } from "../address/resolve-address";
import { invalidArgument, itemNotFound } from "../errors";
import { HostObject, type Shape } from "../host-object";
import { demandOpenStructure } from "../protection";
import type { Session } from "../session";
import { activateSheet } from "../structure/activate-sheet";
import { copySheet } from "../structure/copy-sheet";
import { deleteSheet } from "../structure/delete-sheet";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../structure/line-sizes";
import { moveSheet, renameSheet, setVisibility } from "../structure/sheet-properties";
import { readColor } from "../text/colors";
import { AutoFilter } from "./auto-filter";
import { ChartCollection } from "./chart-collection";
import { NamedItemCollection } from "./named-item-collection";
import { PageLayout } from "./page-layout";
import type { Range } from "./range";
import { TableCollection } from "./table-collection";
import { WorksheetFreezePanes } from "./worksheet-freeze-panes";
import { WorksheetProtection } from "./worksheet-protection";

const shape: Shape = {
  type: "Worksheet",
  scalars: ["gridlines", "id", "name", "position", "showGridlines", "standardHeight", "standardWidth", "tabColor", "visibility"],
  navigations: ["autoFilter", "charts", "freezePanes", "names", "pageLayout", "protection", "tables"],
  events: {
    ActivatedEvent: 11, DataChangedEvent: 10, DeactivatedEvent: 12, EventNameChanged: 25,
    EventVisibilityChanged: 26, ProtectionChangedEvent: 24, SelectionChangedEvent: 14,
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export class Worksheet extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    readonly sheet: SheetState,
  ) {
    super(session);
  }

  override get eventTarget(): string {
    return this.sheet.id;
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(name: unknown) {
    renameSheet(this.session, this.sheet, name);
  }

  get position(): number {
    return this.session.state.sheets.indexOf(this.sheet);
  }

  set position(position: unknown) {
    moveSheet(this.session, this.sheet, position);
  }

  get visibility(): string {
    return this.sheet.visibility;
  }

  set visibility(visibility: unknown) {
    setVisibility(this.session, this.sheet, visibility);
  }

  /** "" when the tab has no colour. */
  get tabColor(): string {
    return this.sheet.tabColor;
  }

  set tabColor(color: unknown) {
    demandOpenStructure(this.session);
    this.sheet.tabColor = color === "" ? "" : readColor(color);
    this.sheet.touched.add("layout");
  }

  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set showGridlines(show: boolean) {
    this.sheet.showGridlines = show;
    this.sheet.touched.add("layout");
  }

  /** The client reads showGridlines and writes Gridlines. */
  get gridlines(): boolean {
    return this.showGridlines;
  }

  set gridlines(show: boolean) {
    this.showGridlines = show;
  }

  get standardWidth(): number {
    return this.sheet.defaultColumnWidth ?? DEFAULT_COLUMN_WIDTH;
  }

  set standardWidth(width: unknown) {
    if (typeof width !== "number" || width < 0) throw invalidArgument();
    this.sheet.defaultColumnWidth = width;
    this.sheet.touched.add("layout");
  }

  get standardHeight(): number {
    return DEFAULT_ROW_HEIGHT;
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.session, this.sheet);
  }

  get tables(): TableCollection {
    return new TableCollection(this.session, this.sheet);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.session, this.sheet);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.session, this.sheet);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.session, this.sheet);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.session, this.sheet);
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.session, this.sheet);
  }

  activate(): void {
    if (this.sheet.visibility !== "Visible") throw invalidArgument();
    activateSheet(this.session, this.sheet);
  }

  calculate(): void | Promise<void> {
    return this.session.calculation.calculate();
  }

  delete(): void {
    deleteSheet(this.session, this.sheet);
  }

  copy(positionType: string | null, relativeTo: Worksheet | null): Worksheet {
    const copy = copySheet(this.session, this.sheet, { positionType: positionType ?? "End", relativeTo: relativeTo?.sheet });
    return this.session.make.worksheet(copy);
  }

  getCell(row: number, column: number): Range {
    return this.session.make.range(this.sheet, { row, column, rows: 1, columns: 1 });
  }

  /** The whole sheet without an address. */
  getRange(address: string | null): Range {
    const { make, state } = this.session;
    if (address === null || address === undefined || address === "") {
      return make.range(this.sheet, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    }
    const found = resolveAddress(state, String(address), this.sheet);
    if (!found || found.area.rows < 1) throw invalidArgument();
    return make.range(found.sheet, found.area);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.session.make.range(this.sheet, { row, column, rows, columns });
  }

  /** A blank sheet's used range is its first cell. */
  getUsedRange(valuesOnly: boolean | null): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly: boolean | null): Range | null {
    const used = this.sheet.cells.used(valuesOnly === true ? undefined : "styled");
    return used && this.session.make.range(this.sheet, used);
  }

  getNext(visibleOnly: boolean | null): Worksheet {
    return existing(this.getNextOrNullObject(visibleOnly));
  }

  getNextOrNullObject(visibleOnly: boolean | null): Worksheet | null {
    return this.neighbour(visibleOnly, this.session.state.sheets.slice(this.position + 1));
  }

  getPrevious(visibleOnly: boolean | null): Worksheet {
    return existing(this.getPreviousOrNullObject(visibleOnly));
  }

  getPreviousOrNullObject(visibleOnly: boolean | null): Worksheet | null {
    return this.neighbour(visibleOnly, this.session.state.sheets.slice(0, this.position).reverse());
  }

  /** `copy` is renamed to this by the client once it knows the new sheet's id. */
  _GetAnotherWorksheetById(id: string): Worksheet {
    const sheet = this.session.state.sheets.find((each) => each.id === id);
    if (!sheet) throw itemNotFound();
    return this.session.make.worksheet(sheet);
  }

  private neighbour(visibleOnly: boolean | null, candidates: readonly SheetState[]): Worksheet | null {
    const sheet = candidates.find((each) => visibleOnly !== true || each.visibility === "Visible");
    return sheet ? this.session.make.worksheet(sheet) : null;
  }
}

function existing(sheet: Worksheet | null): Worksheet {
  if (!sheet) throw itemNotFound();
  return sheet;
}
