import { contains, intersect } from "../address/areas";
import { sameName } from "../address/sheet-names";
import { itemNotFound } from "../errors";
import { HostCollection, type Shape } from "../host-object";
import type { Session } from "../session";
import type { Range } from "./range";
import type { Table } from "./table";

const shape: Shape = { type: "TableScopedCollection", scalars: [] };

/** The tables that a range touches. https://learn.microsoft.com/javascript/api/excel/excel.tablescopedcollection */
export class TableScopedCollection extends HostCollection<Table> {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly range: Range,
    private readonly fullyContained: boolean,
  ) {
    super(session);
  }

  items(): readonly Table[] {
    const { sheet, area } = this.range;
    return sheet.tables
      .filter((table) => (this.fullyContained ? contains(area, table.area) : intersect(area, table.area)))
      .map((table) => this.session.make.table(sheet, table));
  }

  getFirst(): Table {
    const [first] = this.items();
    if (!first) throw itemNotFound();
    return first;
  }

  getItem(key: string): Table {
    const found = this.items().find((table) => table.id === key || sameName(table.name, key));
    if (!found) throw itemNotFound();
    return found;
  }
}
