import { invalidArgument } from "../errors";
import { HostCollection, type Shape } from "../host-object";
import type { Session } from "../session";
import { bodyArea } from "../tables/table-areas";
import { addRows, deleteRows } from "../tables/table-rows";
import type { Table } from "./table";
import { TableRow } from "./table-row";

const shape: Shape = { type: "TableRowCollection", scalars: ["count"] };

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection */
export class TableRowCollection extends HostCollection<TableRow> {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly parent: Table,
  ) {
    super(session);
  }

  items(): readonly TableRow[] {
    return Array.from({ length: this.getCount() }, (_, index) => new TableRow(this.session, this.parent, index));
  }

  override getCount(): number {
    return bodyArea(this.parent.table).rows;
  }

  add(index: number | null, values: unknown): TableRow {
    return new TableRow(this.session, this.parent, addRows(this.parent, index, values));
  }

  getItemAt(index: number): TableRow {
    if (!Number.isInteger(index) || index < 0 || index >= this.getCount()) throw invalidArgument();
    return new TableRow(this.session, this.parent, index);
  }

  deleteRowsAt(index: number, count: number | null): void {
    deleteRows(this.parent, index, count ?? 1);
  }

  /** Rows by number or as objects; from the last to the first, so that the numbers stay right. */
  deleteRows(rows: readonly (number | TableRow)[]): void {
    const numbers = rows.map((row) => (typeof row === "number" ? row : row.index));
    for (const number of [...new Set(numbers)].sort((a, b) => b - a)) deleteRows(this.parent, number, 1);
  }
}
