import fc from "fast-check";
import { createSheetState } from "../../../src/simulator/create-sheet-state";
import { createWorkbookState } from "../../../src/simulator/create-workbook-state";
import { CHART_KINDS } from "../../../src/simulator/package/charts/chart-kinds";
import type { Cell, CellStyle, ChartState, ConditionalFormatState, SheetState, ValidationState, WorkbookState } from "../../../src/simulator/state";

/** An object of the given members, of which those that are undefined are left out. */
function optional<T extends object>(members: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  return fc.record(members, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;
}

const color = fc.integer({ min: 0, max: 0xffffff }).map(value => `#${value.toString(16).toUpperCase().padStart(6, "0")}`);
const text = fc.oneof(fc.string({ unit: "binary", minLength: 1, maxLength: 12 }), fc.constantFrom("得分", " 两端 ", "a\nb", "_x0041_", "<&>", "\u000b", "'", '"'));
const word = fc.constantFrom("单位", "得分", "a b", "扣'分", "x&y", "甲\n乙");
const points = fc.integer({ min: 1, max: 4000 }).map(quarter => quarter / 4);
const area = fc.record({ row: fc.nat(30), column: fc.nat(30), rows: fc.integer({ min: 1, max: 9 }), columns: fc.integer({ min: 1, max: 9 }) });
const formula = fc.constantFrom("=A1+1", '="a"&B2', "=SUM(A1:B9)", "=XLOOKUP(A1,B:B,C:C)", "=IFS(A1>1,2,TRUE,3)", "='单 位'!A1<5");

const border = fc.constantFrom(["Continuous", "Thin"], ["Continuous", "Medium"], ["Dash", "Thin"], ["Double", "Thick"], ["Dot", "Thin"]);
const line = fc.tuple(border, color).map(([[style = "", weight = ""], shade]) => ({ style, weight, color: shade }));
export const style: fc.Arbitrary<CellStyle> = fc.record({
  numberFormat: fc.constantFrom("General", "0.00", "m/d/yyyy", '0.0"分"', "#,##0", "@", "[红色]0;-0"),
  font: fc.record({ name: fc.constantFrom("宋体", "仿宋", "Calibri"), size: fc.integer({ min: 4, max: 40 }) }).chain(base =>
    optional({ bold: fc.constant(true), italic: fc.constant(true), strikethrough: fc.constant(true), underline: fc.constantFrom("Single", "Double"), color }).map(rest => ({ ...base, ...rest }))),
  fill: optional({ color }),
  borders: optional({ EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line }),
  alignment: optional({
    horizontal: fc.constantFrom("Left", "Center", "Right", "Justify"), vertical: fc.constantFrom("Top", "Center"), wrapText: fc.constant(true),
    indentLevel: fc.integer({ min: 1, max: 5 }), shrinkToFit: fc.constant(true), textOrientation: fc.constantFrom(45, -90, 180),
  }),
  locked: fc.boolean(),
  formulaHidden: fc.boolean(),
}) as fc.Arbitrary<CellStyle>;

const scalar = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => value + 0),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom("#N/A", "#VALUE!", "#REF!", "#DIV/0!").map(error => ({ error }) as const),
);
const cell: fc.Arbitrary<Cell> = fc.record({ value: scalar, formula: fc.option(formula, { nil: undefined }), style: fc.nat(4) }).map(({ value, formula: own, style: at }) => ({
  value, ...(own === undefined ? {} : { formula: own }), ...(at === 0 ? {} : { style: at }),
}));

const conditional: fc.Arbitrary<Pick<ConditionalFormatState, "type" | "rule">> = fc.oneof(
  fc.constantFrom("GreaterThan", "EqualTo").map(operator => ({ type: "CellValue" as const, rule: { formula1: "=5", operator } })),
  fc.constant({ type: "CellValue" as const, rule: { formula1: "=1", formula2: "=$B$2", operator: "Between" } }),
  fc.tuple(fc.constantFrom("Contains", "NotContains", "BeginsWith", "EndsWith"), word).map(([operator, own]) => ({ type: "ContainsText" as const, rule: { operator, text: own } })),
  fc.constant({ type: "Custom" as const, rule: { formula: "=$A1<60" } }),
  fc.tuple(fc.constantFrom("TopItems", "TopPercent", "BottomItems", "BottomPercent"), fc.integer({ min: 1, max: 99 })).map(([type, rank]) => ({ type: "TopBottom" as const, rule: { type, rank } })),
  fc.constantFrom("Blanks", "NonErrors", "Today", "NextMonth", "DuplicateValues", "UniqueValues", "EqualOrBelowAverage", "TwoStdDevAboveAverage").map(criterion => ({ type: "PresetCriteria" as const, rule: { criterion } })),
  fc.tuple(color, color).map(([low, high]) => ({ type: "ColorScale" as const, rule: { minimum: { type: "LowestValue", color: low }, midpoint: { type: "Number", formula: "50", color: low }, maximum: { type: "HighestValue", color: high } } })),
  fc.tuple(fc.constantFrom("ThreeArrows", "ThreeStars"), fc.boolean()).map(([own, only]) => ({
    type: "IconSet" as const,
    rule: { style: own, criteria: [["Percent", "0"], ["Percent", "33"], ["Number", "60"]].map(([type, bound]) => ({ type, formula: bound, operator: "GreaterThanOrEqual" })), reverseIconOrder: false, showIconOnly: only },
  })),
  fc.tuple(color, fc.boolean()).map(([fillColor, gradientFill]) => ({
    type: "DataBar" as const,
    rule: {
      lowerBoundRule: { type: "Automatic" }, upperBoundRule: { type: "Number", formula: "100" }, showDataBarOnly: false, barDirection: "LeftToRight", axisFormat: "Automatic",
      axisColor: "#000000", positiveFormat: { fillColor, gradientFill }, negativeFormat: { fillColor, matchPositiveFillColor: false, matchPositiveBorderColor: true },
    },
  })),
);
const look = optional({ fill: color, fontColor: color, bold: fc.boolean(), italic: fc.boolean(), numberFormat: fc.constant("0.00") });
const looksLess = new Set(["ColorScale", "DataBar", "IconSet"]);

const validation: fc.Arbitrary<ValidationState> = fc.record({
  area,
  rule: fc.oneof(
    fc.constantFrom("是,否", "=$A$1:$A$5", "=选项", '有"引号",b').map(source => ({ list: { inCellDropDown: true, source } })),
    fc.constantFrom("wholeNumber", "decimal", "textLength").map(kind => ({ [kind]: { formula1: 0, formula2: 100, operator: "Between" } })),
    fc.constant({ date: { formula1: "2025-01-31", operator: "GreaterThanOrEqualTo" } }),
    fc.constant({ custom: { formula: "=LEN(A1)<5" } }),
  ),
  ignoreBlanks: fc.boolean(),
}).chain(base => optional({
  prompt: fc.record({ showPrompt: fc.boolean(), title: fc.constant("提示"), message: word }),
  errorAlert: fc.record({ showAlert: fc.boolean(), style: fc.constantFrom("Stop", "Warning", "Information"), title: fc.constant("错误"), message: word }),
}).map(rest => ({ ...base, ...rest }) as ValidationState));

const axisLook = { numberFormat: fc.constantFrom("0", "0%"), fontSize: fc.integer({ min: 6, max: 20 }), title: fc.constant("轴") };
const axisBase = fc.record({ visible: fc.boolean(), reversed: fc.boolean(), majorGridlines: fc.boolean() });
const categoryAxis = fc.tuple(axisBase, optional({ ...axisLook, labelInterval: fc.integer({ min: 1, max: 9 }) }));
const valueAxis = fc.tuple(axisBase, optional({
  ...axisLook, minimum: fc.integer({ min: -9, max: 9 }), maximum: fc.integer({ min: 10, max: 99 }), majorUnit: fc.integer({ min: 1, max: 9 }),
}));

const series = fc.record({ color: fc.option(color, { nil: undefined }), labels: fc.boolean(), pointColors: fc.array(fc.tuple(fc.nat(5), color), { maxLength: 3 }) }).map(own => ({
  name: "", nameRef: "'单 位'!$B$1", valuesRef: "'单 位'!$B$2:$B$9", categoriesRef: "'单 位'!$A$2:$A$9",
  pointColors: new Map(own.pointColors), hasDataLabels: own.labels, ...(own.labels ? { labelFormat: "0.0" } : {}), ...(own.color === undefined ? {} : { color: own.color }),
}));
/** Types in which a series and its points can have colours of their own, and whose axes are categories and values. */
const colored = [...CHART_KINDS].filter(([, kind]) => kind.axes === "category").map(([type]) => type);
const chart: fc.Arbitrary<ChartState> = fc.record({
  id: fc.uuid().map(id => `{${id.toUpperCase()}}`), name: fc.constant("图"), type: fc.constantFrom(...colored),
  position: fc.record({ left: points, top: points, width: points, height: points }),
  title: fc.record({ text: word, visible: fc.constant(true) }).chain(base => optional({ size: fc.integer({ min: 6, max: 30 }), bold: fc.boolean(), color }).map(rest => ({ ...base, ...rest }))),
  legend: fc.record({ visible: fc.constant(true), position: fc.constantFrom("Top", "Bottom", "Left", "Right", "Corner") }),
  series: fc.array(series, { minLength: 1, maxLength: 3 }), categoryAxis: categoryAxis.map(([base, rest]) => ({ ...base, ...rest })), valueAxis: valueAxis.map(([base, rest]) => ({ ...base, ...rest })),
}) as fc.Arbitrary<ChartState>;

const cells = fc.array(fc.tuple(fc.nat(40), fc.nat(20), cell), { maxLength: 40 });
const page = fc.record({
  orientation: fc.constantFrom("Portrait" as const, "Landscape" as const), centerHorizontally: fc.boolean(), centerVertically: fc.boolean(), printGridlines: fc.boolean(),
  margins: fc.constantFrom({}, { left: 36, right: 36, top: 72, bottom: 72, header: 18, footer: 18 }),
  headersFooters: optional({ leftHeader: word, centerFooter: fc.constant("第 &P 页") }),
}).chain(base => optional({
  paperSize: fc.constantFrom("A4", "A3"), titleRows: fc.constant("$1:$2"), titleColumns: fc.constant("$A:$B"), printArea: fc.constant("$A$1:$D$9"),
  zoom: fc.constantFrom({ scale: 80 }, { horizontalFitToPages: 1 }, { horizontalFitToPages: 1, verticalFitToPages: 2 }),
}).map(rest => ({ ...base, ...rest }) as SheetState["page"]));

const sheet = fc.record({
  cells, page, conditional: fc.array(fc.tuple(conditional, area, look), { maxLength: 4 }), validations: fc.uniqueArray(validation, { maxLength: 3, selector: each => JSON.stringify(each) }), charts: fc.uniqueArray(chart, { maxLength: 2, selector: each => each.id }),
  columns: fc.array(fc.tuple(fc.nat(20), optional({ width: points, hidden: fc.constant(true) })), { maxLength: 4 }), rows: fc.array(fc.tuple(fc.nat(40), optional({ height: points, hidden: fc.constant(true) })), { maxLength: 4 }),
  frozen: fc.record({ rows: fc.nat(3), columns: fc.nat(3) }), showGridlines: fc.boolean(), tabColor: fc.oneof(fc.constant(""), color), visibility: fc.constantFrom("Visible" as const, "Hidden" as const),
  table: fc.boolean(), merge: fc.boolean(),
});

function build(drawn: typeof sheet extends fc.Arbitrary<infer T> ? T : never, at: number): SheetState {
  const made = createSheetState(at === 0 ? "单 位" : `表${at}`, at + 1);
  Object.assign(made, { frozen: drawn.frozen, page: drawn.page, showGridlines: drawn.showGridlines, tabColor: drawn.tabColor, visibility: at === 0 ? "Visible" : drawn.visibility });
  for (const [row, column, value] of drawn.cells) made.cells.set(row, column, value);
  for (const [column, state] of drawn.columns) if (Object.keys(state).length > 0) made.columns.set(column, state);
  for (const [row, state] of drawn.rows) if (Object.keys(state).length > 0) made.rows.set(row, state);
  made.conditionalFormats.push(...drawn.conditional.map(([rule, place, own], index) => ({
    id: "", area: place, ...rule, priority: index + 1, stopIfTrue: false, format: looksLess.has(rule.type) ? {} : own,
  })));
  made.validations.push(...drawn.validations);
  made.charts.push(...drawn.charts);
  if (drawn.merge) made.merges.push({ row: 60, column: 0, rows: 2, columns: 3 });
  if (drawn.table) {
    const names = ["单位", "得分", "a\nb"];
    names.forEach((name, column) => made.cells.set(50, column, { value: name }));
    made.tables.push({
      id: String(at + 1), name: `表格${at}`, area: { row: 50, column: 0, rows: 4, columns: 3 }, columns: names.map((name, index) => ({ id: index + 1, name })), showHeaders: true,
      showTotals: false, showFilterButton: true, style: "TableStyleMedium2", showBandedRows: true, showBandedColumns: false, highlightFirstColumn: false, highlightLastColumn: false,
    });
  }
  return made;
}

export const workbook: fc.Arbitrary<WorkbookState> = fc.record({
  styles: fc.array(style, { minLength: 4, maxLength: 4 }), sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }), settings: fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 1 }).map(each => JSON.parse(JSON.stringify(each)) as unknown), { maxKeys: 3, noNullPrototype: true }),
  calculationMode: fc.constantFrom("Automatic" as const, "Manual" as const), protect: fc.boolean(), named: fc.boolean(),
}).map(drawn => {
  const state = createWorkbookState("样.xlsx");
  state.styles.push(...drawn.styles);
  state.sheets.splice(0, 1, ...drawn.sheets.map(build));
  for (const [name, value] of Object.entries(drawn.settings)) state.settings.set(name, value);
  state.calculationMode = drawn.calculationMode;
  state.protected = drawn.protect;
  if (drawn.named) state.names.push({ name: "名称", formula: "='单 位'!$A$1:$A$9", visible: true });
  return state;
});
