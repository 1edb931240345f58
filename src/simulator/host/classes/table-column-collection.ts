import { invalidArgument, itemNotFound } from "../errors";
import { HostCollection, type Shape } from "../host-object";
import { sameName } from "../address/sheet-names";
import type { Session } from "../session";
import { addColumn } from "../tables/table-columns";
import type { Table } from "./table";
import { TableColumn } from "./table-column";

const shape: Shape = { type: "TableColumnCollection", scalars: ["count"] };

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
export class TableColumnCollection extends HostCollection<TableColumn> {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly parent: Table,
  ) {
    super(session);
  }

  items(): readonly TableColumn[] {
    return this.parent.table.columns.map((column) => new TableColumn(this.session, this.parent, column));
  }

  add(index: number | null, values: unknown, name: string | null): TableColumn {
    return this.getItemAt(addColumn(this.parent, { index, values, name }));
  }

  getItem(key: string | number): TableColumn {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(key: string | number): TableColumn | null {
    const items = this.items();
    const byId = typeof key === "number" ? items.find((column) => column.id === key) : undefined;
    return byId ?? items.find((column) => sameName(column.name, String(key))) ?? null;
  }

  getItemAt(index: number): TableColumn {
    const column = this.items()[index];
    if (!column) throw invalidArgument();
    return column;
  }
}
