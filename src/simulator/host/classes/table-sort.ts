import { HostObject, type Shape } from "../host-object";
import { demand, demandUnlocked } from "../protection";
import type { Session } from "../session";
import { type SortField, sortRows } from "../structure/sort-rows";
import { bodyArea } from "../tables/table-areas";
import type { Table } from "./table";

const shape: Shape = { type: "TableSort", scalars: ["fields", "matchCase", "method"] };

/** The last sort of each table: what `reapply` repeats. */
const lastSorts = new WeakMap<object, { fields: readonly SortField[]; matchCase: boolean }>();

/** https://learn.microsoft.com/javascript/api/excel/excel.tablesort */
export class TableSort extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly parent: Table,
  ) {
    super(session);
  }

  get fields(): readonly SortField[] {
    return lastSorts.get(this.parent.table)?.fields ?? [];
  }

  get matchCase(): boolean {
    return lastSorts.get(this.parent.table)?.matchCase ?? false;
  }

  get method(): string {
    return "PinYin";
  }

  apply(fields: readonly SortField[], matchCase: boolean | null): void {
    const place = { session: this.session, sheet: this.parent.sheet, area: bodyArea(this.parent.table) };
    demand(place.sheet, "allowSort");
    demandUnlocked(place);
    sortRows(place, { fields, matchCase: matchCase === true, locale: this.session.words.locale });
    lastSorts.set(this.parent.table, { fields, matchCase: matchCase === true });
  }

  reapply(): void {
    if (this.fields.length > 0) this.apply(this.fields, this.matchCase);
  }

  clear(): void {
    lastSorts.delete(this.parent.table);
  }
}
