import type { SheetState, TableState } from "../../state";
import { resolveAddress } from "../address/resolve-address";
import { sameName } from "../address/sheet-names";
import { invalidArgument, itemNotFound } from "../errors";
import { HostCollection, type Shape } from "../host-object";
import type { Session } from "../session";
import { addTable } from "../tables/add-table";
import type { Range } from "./range";
import type { Table } from "./table";

const shape: Shape = {
  type: "TableCollection",
  scalars: ["count"],
  events: { AddedEvent: 102, DataChangedEvent: 101, DeletedEvent: 103 },
};

interface Placed {
  readonly sheet: SheetState;
  readonly table: TableState;
}

/** The tables of a sheet, or of the whole workbook. https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export class TableCollection extends HostCollection<Table> {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly sheet?: SheetState,
  ) {
    super(session);
  }

  override get eventTarget(): string {
    return this.sheet?.id ?? "Workbook";
  }

  items(): readonly Table[] {
    return this.states.map(({ sheet, table }) => this.session.make.table(sheet, table));
  }

  add(address: Range | string, hasHeaders: boolean): Table {
    const home = this.sheet ?? this.session.selection.sheet;
    const place = typeof address === "string" ? resolveAddress(this.session.state, address, home) : address;
    if (!place || (this.sheet && place.sheet !== this.sheet) || typeof hasHeaders !== "boolean") throw invalidArgument();
    const table = addTable(this.session, place, hasHeaders ? "HasHeaders" : "InsertHeaders");
    return this.session.make.table(place.sheet, table);
  }

  getItem(key: unknown): Table {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(key: unknown): Table | null {
    const found = this.states.find(({ table }) => table.id === String(key)) ?? this.states.find(({ table }) => sameName(table.name, String(key)));
    return found ? this.session.make.table(found.sheet, found.table) : null;
  }

  getItemAt(index: number): Table {
    const found = this.states[index];
    if (!found) throw invalidArgument();
    return this.session.make.table(found.sheet, found.table);
  }

  private get states(): readonly Placed[] {
    const sheets = this.sheet ? [this.sheet] : this.session.state.sheets;
    return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }
}
