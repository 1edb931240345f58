import type { Area, ChartState, NameState, SheetState, TableState } from "../state";
import type { Chart } from "./classes/chart";
import type { NamedItem } from "./classes/named-item";
import type { Range } from "./classes/range";
import type { Table } from "./classes/table";
import type { Worksheet } from "./classes/worksheet";

/** Makes the host objects that several classes lead to. */
export interface Factory {
  worksheet(sheet: SheetState): Worksheet;
  range(sheet: SheetState, area: Area): Range;
  table(sheet: SheetState, table: TableState): Table;
  chart(sheet: SheetState, chart: ChartState): Chart;
  /** `sheet` is given for a name that belongs to one sheet. */
  name(name: NameState, sheet?: SheetState): NamedItem;
}
