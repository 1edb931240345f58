import type { Area, TableState } from "../../state";
import { writeEntries } from "../cells/write-cells";
import { invalidArgument, itemNotFound } from "../errors";
import { HostObject, type Shape } from "../host-object";
import { demandUnlocked } from "../protection";
import type { Session } from "../session";
import { commitCells } from "../structure/commit-cells";
import { bodyArea, headerArea, totalArea } from "../tables/table-areas";
import { deleteColumn } from "../tables/table-columns";
import { Filter } from "./filter";
import type { Range } from "./range";
import type { Table } from "./table";

const shape: Shape = { type: "TableColumn", scalars: ["id", "index", "name", "values"], navigations: ["filter"] };

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumn */
export class TableColumn extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly parent: Table,
    private readonly column: TableState["columns"][number],
  ) {
    super(session);
  }

  get id(): number {
    return this.column.id;
  }

  get index(): number {
    return this.parent.table.columns.indexOf(this.column);
  }

  get name(): string {
    return this.column.name;
  }

  set name(name: unknown) {
    if (typeof name !== "string" || name === "") throw invalidArgument();
    const header = headerArea(this.parent.table);
    if (!header) {
      this.column.name = name;
      this.parent.sheet.touched.add("tables");
      return;
    }
    const place = { session: this.session, sheet: this.parent.sheet, area: this.slice(header) };
    demandUnlocked(place);
    writeEntries(place, `'${name}`);
    commitCells(place, { changeType: "RangeEdited" });
  }

  /** The whole column with header and total. */
  get values(): Range["values"] {
    return this.getRange().values;
  }

  set values(values: Range["values"]) {
    this.getRange().values = values;
  }

  get filter(): Filter {
    return new Filter(this.session, this.parent, this.column);
  }

  getRange(): Range {
    return this.range(this.parent.table.area);
  }

  getDataBodyRange(): Range {
    return this.range(bodyArea(this.parent.table));
  }

  getHeaderRowRange(): Range {
    return this.range(headerArea(this.parent.table));
  }

  getTotalRowRange(): Range {
    return this.range(totalArea(this.parent.table));
  }

  delete(): void {
    deleteColumn(this.parent, this.index);
  }

  private range(rows: Area | null): Range {
    if (!rows) throw itemNotFound();
    return this.session.make.range(this.parent.sheet, this.slice(rows));
  }

  private slice(rows: Area): Area {
    return { ...rows, column: rows.column + this.index, columns: 1 };
  }
}
