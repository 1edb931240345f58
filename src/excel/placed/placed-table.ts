/** A table on a sheet of its own, ready to be copied or printed upright on A4: title, unit, header, rows, notes, a chart beside it. */
export interface PlacedTable {
  readonly title: string;
  /** 单位：分; "" takes no line. */
  readonly unit: string;
  /** `share`: of the width between the margins, in percent. */
  readonly columns: readonly PlacedColumn[];
  readonly header: readonly (readonly PlacedCell[])[];
  readonly body: readonly (readonly PlacedCell[])[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
  readonly chart?: PlacedChart;
}
export interface PlacedColumn { readonly share: number; readonly align: "Left" | "Center" | "Right"; readonly holds: "numbers" | "texts" }

/** `column` from 0; `columns` and `rows` that it spans. */
export interface PlacedCell { readonly text: string; readonly column: number; readonly columns: number; readonly rows: number }

/** Horizontal bars from zero that draw the table's own cells, so that they follow them. */
export interface PlacedChart {
  readonly title: string;
  /** As many bars as there are labels, each in the lines in which it is to be read; in one where the cell can be read as it is. */
  readonly labels: readonly (readonly string[])[];
  readonly categories: GridArea;
  /** One series bears its values; several are stretches of one bar, with a legend. */
  readonly series: readonly { readonly name: string; readonly values: GridArea; readonly colour: string; readonly ink: string }[];
  /** Number format of the values. */
  readonly format: string;
}

/** Counted from 0, rows from the first of the header. */
export interface GridArea { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }
