/**
 * What a workbook holds, as plain data. The host classes (`host/`) read and change it the way Excel would;
 * the package (`package/`) reads it from .xlsx and writes it back. Neither knows of the other.
 *
 * Rows and columns count from 0 everywhere. Colours are "#RRGGBB". Lengths are points unless said otherwise.
 */

export interface WorkbookState {
  name: string;
  readonly sheets: SheetState[];
  readonly names: NameState[];
  /** Interned formats; a cell holds an index. Index 0 is the workbook's default ("Normal"). */
  readonly styles: CellStyle[];
  /** The add-in's document settings (Office.context.document.settings / workbook.settings). */
  readonly settings: Map<string, unknown>;
  activeSheet: number;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  protected: boolean;
  /** Serial numbers count from 1904 instead of 1900, as old Macintosh workbooks do. */
  date1904?: boolean;
  /**
   * The package that this workbook was opened from, entry name -> bytes, with what the reader needs to map sheets to
   * parts. The writer copies from it, byte for byte, whatever nobody touched.
   */
  origin?: PackageOrigin;
}

export interface PackageOrigin {
  readonly entries: ReadonlyMap<string, Uint8Array>;
  /** Sheet id -> part name, for example "xl/worksheets/sheet1.xml". */
  readonly sheetParts: ReadonlyMap<string, string>;
}

export interface SheetState {
  /** Stable for the life of the workbook, "{GUID}"-like as Excel gives it. */
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  showGridlines: boolean;
  readonly cells: CellStore;
  readonly columns: Map<number, ColumnState>;
  readonly rows: Map<number, RowState>;
  defaultColumnWidth?: number;
  readonly merges: Area[];
  readonly tables: TableState[];
  readonly charts: ChartState[];
  readonly conditionalFormats: ConditionalFormatState[];
  readonly validations: ValidationState[];
  readonly names: NameState[];
  frozen: { rows: number; columns: number };
  protection: ProtectionState;
  page: PageState;
  /** A sheet-level AutoFilter (not a table's own). */
  autoFilter?: Area;
  /** Set by the host on the first change of each kind; what is not set the writer leaves byte for byte as it was. */
  readonly touched: Set<"cells" | "layout" | "tables" | "charts" | "conditionalFormats" | "validations" | "page" | "protection">;
}

export interface Area { row: number; column: number; rows: number; columns: number }

/** An empty cell has no entry. Dates are serial numbers with a date format, as in Excel. */
export interface Cell {
  value: CellValue;
  /** With the leading "=", in Excel's en-US notation. */
  formula?: string;
  /** Index into WorkbookState.styles; 0 when absent. */
  style?: number;
  /** The runs of a formatted text as read (the inside of SpreadsheetML's `si`); void once the value is another text. */
  rich?: string;
  /** The extent of an array formula, on its first cell; `dynamic` when it spills by itself. */
  array?: { readonly rows: number; readonly columns: number; readonly dynamic: boolean };
}

export type CellValue = string | number | boolean | CellError | "";
export interface CellError { readonly error: "#N/A" | "#VALUE!" | "#REF!" | "#DIV/0!" | "#NUM!" | "#NAME?" | "#NULL!" | "#SPILL!" | "#CALC!" | "#GETTING_DATA" }

/** The one narrow door to cells: an in-memory store serves Node, a grid library's store may serve a page. */
export interface CellStore {
  get(row: number, column: number): Cell | undefined;
  /** Replaces the cell; undefined empties it. */
  set(row: number, column: number, cell: Cell | undefined): void;
  /** Row-major, only cells that exist. */
  entries(): IterableIterator<readonly [row: number, column: number, cell: Cell]>;
  /** The same within an area, without an object for each cell. Cells may be changed or emptied on the way. */
  visit(area: Area, visitor: (cell: Cell, row: number, column: number) => void): void;
  /** The smallest area that holds every cell with a value or formula (or, with styled, any entry); null when none. */
  used(styled?: "styled"): Area | null;
  /** Moves cells as an insertion or deletion of whole rows/columns or of a block does. */
  shift(area: Area, direction: "Down" | "Right" | "Up" | "Left"): void;
}

export interface ColumnState { width?: number; hidden?: boolean; style?: number }
export interface RowState { height?: number; hidden?: boolean; style?: number }

export interface CellStyle {
  numberFormat: string;
  font: { name?: string; size?: number; bold?: boolean; italic?: boolean; underline?: string; strikethrough?: boolean; color?: string };
  fill: { color?: string };
  borders: Partial<Record<"EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp", BorderState>>;
  alignment: { horizontal?: string; vertical?: string; wrapText?: boolean; indentLevel?: number; shrinkToFit?: boolean; textOrientation?: number };
  locked: boolean;
  formulaHidden: boolean;
  /**
   * Index of the xf in the origin's styles.xml: kept so that an unchanged style is written as the very same xf. A changed
   * style may keep it: the writer sees the difference, and takes over from that xf what this type has no word for.
   */
  originXf?: number;
}
export interface BorderState { style: string; color?: string; weight?: string }

export interface NameState { name: string; formula: string; visible: boolean; comment?: string }

export interface TableState {
  readonly id: string;
  name: string;
  /** The whole table with header and total row. */
  area: Area;
  columns: { id: number; name: string; totalsFunction?: string; calculatedFormula?: string }[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  /** Hidden by a filter: absolute row numbers are in SheetState.rows; here the criteria as read, kept verbatim. */
  filterXml?: string;
  /** Criteria that the API set, by column id, in Office.js's own words; they stand beside what `filterXml` holds. */
  filters?: Map<number, Record<string, unknown>>;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

export interface ChartState {
  readonly id: string;
  name: string;
  /** Office.js's ChartType, for example "BarStacked", "RadarMarkers", "ColumnClustered", "Line". */
  type: string;
  /** From the sheet's upper left corner. */
  position: { left: number; top: number; width: number; height: number };
  title: { text: string; visible: boolean; size?: number; bold?: boolean; color?: string };
  legend: { visible: boolean; position: string };
  series: SeriesState[];
  categoryAxis: AxisState;
  valueAxis: AxisState;
  style?: number;
  /** The drawing part that holds it, when it came from a file and nobody touched it. */
  originPart?: string;
}
export interface SeriesState {
  name: string;
  /** A1 references with sheet name, such as "'单位排名'!$B$2:$B$46". */
  nameRef?: string;
  valuesRef: string;
  categoriesRef?: string;
  color?: string;
  pointColors: Map<number, string>;
  gapWidth?: number;
  overlap?: number;
  hasDataLabels: boolean;
  labelFormat?: string;
  labelPosition?: string;
  labelColor?: string;
  type?: string;
}
export interface AxisState {
  visible: boolean; title?: string; minimum?: number; maximum?: number; majorUnit?: number;
  reversed: boolean; majorGridlines: boolean; numberFormat?: string; fontSize?: number; labelInterval?: number;
}

/**
 * `rule` holds Office.js's own words for the type's settings, so that reading back gives what was set:
 * CellValue {formula1, formula2?, operator}; ContainsText {operator, text}; Custom {formula}; TopBottom {type, rank};
 * PresetCriteria {criterion}; ColorScale {minimum, midpoint?, maximum}, each {type, formula?, color};
 * IconSet {style, criteria: [{type, formula, operator}], reverseIconOrder, showIconOnly};
 * DataBar {lowerBoundRule, upperBoundRule, showDataBarOnly, barDirection, axisFormat, axisColor,
 * positiveFormat: {fillColor, borderColor, gradientFill}, negativeFormat: {fillColor, borderColor, matchPositiveFillColor,
 * matchPositiveBorderColor}}. Formulas in it begin with "="; a plain number is a text of digits.
 */
export interface ConditionalFormatState {
  readonly id: string;
  area: Area;
  /** Further areas of the same rule: a file's rule may span several. */
  more?: Area[];
  type: "CellValue" | "ContainsText" | "Custom" | "ColorScale" | "DataBar" | "IconSet" | "TopBottom" | "PresetCriteria";
  priority: number;
  stopIfTrue: boolean;
  rule: Record<string, unknown>;
  format: { fill?: string; fontColor?: string; bold?: boolean; italic?: boolean; numberFormat?: string };
}

export interface ValidationState {
  area: Area;
  /** Further areas of the same rule. */
  more?: Area[];
  /** Office.js's DataValidationRule ({list: {...}}, {decimal: {...}}, {wholeNumber: {...}}, {custom: {...}} …). */
  rule: Record<string, unknown>;
  ignoreBlanks: boolean;
  prompt?: { showPrompt: boolean; title: string; message: string };
  errorAlert?: { showAlert: boolean; style: string; title: string; message: string };
}

export interface ProtectionState { on: boolean; options: Record<string, boolean | string> }

export interface PageState {
  orientation: "Portrait" | "Landscape";
  paperSize?: string;
  /** A1 without sheet name, "$1:$3". */
  titleRows?: string;
  titleColumns?: string;
  printArea?: string;
  zoom?: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  margins: Partial<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  headersFooters: Partial<Record<"leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter", string>>;
  printGridlines: boolean;
}
