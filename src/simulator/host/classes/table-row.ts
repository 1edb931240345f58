import { HostObject, type Shape } from "../host-object";
import type { Session } from "../session";
import { bodyArea } from "../tables/table-areas";
import { deleteRows } from "../tables/table-rows";
import type { Range } from "./range";
import type { Table } from "./table";

const shape: Shape = { type: "TableRow", scalars: ["index", "values"] };

/** A row by its number, not by identity: after a deletion it is the next one, as in Excel. https://learn.microsoft.com/javascript/api/excel/excel.tablerow */
export class TableRow extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly parent: Table,
    readonly index: number,
  ) {
    super(session);
  }

  get values(): Range["values"] {
    return this.getRange().values;
  }

  set values(values: Range["values"]) {
    this.getRange().values = values;
  }

  getRange(): Range {
    const body = bodyArea(this.parent.table);
    return this.session.make.range(this.parent.sheet, { ...body, row: body.row + this.index, rows: 1 });
  }

  delete(): void {
    deleteRows(this.parent, this.index, 1);
  }
}
