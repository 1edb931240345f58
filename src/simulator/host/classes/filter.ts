import type { TableState } from "../../state";
import { HostObject, type Shape } from "../host-object";
import type { Session } from "../session";
import { setTableFilter } from "../tables/table-filters";
import type { Table } from "./table";

const shape: Shape = { type: "Filter", scalars: ["criteria"] };

/** https://learn.microsoft.com/javascript/api/excel/excel.filter */
export class Filter extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly parent: Table,
    private readonly column: TableState["columns"][number],
  ) {
    super(session);
  }

  get criteria(): Record<string, unknown> | null {
    return this.parent.table.filters?.get(this.column.id) ?? null;
  }

  apply(criteria: Record<string, unknown>): void {
    setTableFilter(this.parent, this.column.id, criteria);
  }

  applyValuesFilter(values: readonly unknown[]): void {
    this.apply({ filterOn: "Values", values });
  }

  applyCustomFilter(criterion1: string, criterion2: string | null, operator: string | null): void {
    this.apply({ filterOn: "Custom", criterion1, ...(criterion2 ? { criterion2, operator: operator ?? "And" } : {}) });
  }

  clear(): void {
    setTableFilter(this.parent, this.column.id, null);
  }
}
