/** A table of a report 报告表: rectangular and in words, as it is to be printed; how it looks is somebody else's. */
export interface ReportTable {
  /** Stable, kebab-case: "ranking", "group-ranking-2" … */
  readonly id: string;
  readonly title: string;
  /** 单位：分; "" where every column names its own. */
  readonly unit: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** How many of the rows, at the end, sum or average the others. */
  readonly summaryRows: number;
  /** What a reader must know: rounding, settings, how a rate is made. */
  readonly notes: readonly string[];
  /** What a report says of it, a sentence or two. */
  readonly sentences: readonly string[];
  /** Scheme, version, time of the run, receipt. */
  readonly source: string;
  /** The chart that shows it, where there is one. */
  readonly chart?: TableChart;
}
/** A table before anything is said of it. */
export type BareTable = Omit<ReportTable, "sentences">;
/** As many cells as there are columns; numbers as decimal numerals, "—" where there is none. */
export type ReportRow = readonly string[];

export interface ReportColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  /** A heading over this column and its neighbours with the same one. */
  readonly over?: string;
  /** Equal cells beneath each other are one, as long as the merged columns before them are one too. */
  readonly merge?: true;
}
/** name: a unit or an item; word: short, centred; number: flush right; prose: long, wrapped. */
export type ColumnKind = "name" | "word" | "number" | "prose";

/** A chart of a table's own cells. */
export interface TableChart {
  /** The report chart that shows the same. */
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** A bar for each of some rows, or for each of some columns. */
  readonly bars: "rows" | "columns";
  /** Where the bars' names begin, downwards from a cell; for columns, whose headings are the names, `row` is not heeded. */
  readonly names: CellRun;
  readonly values: readonly { readonly name: string; readonly cells: CellRun }[];
}
/** `count` cells from one on, downwards or to the right; from 0. */
export interface CellRun { readonly row: number; readonly column: number; readonly count: number }

export const NONE = "—";
