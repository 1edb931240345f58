/** What people put into a cell, by the name that the table of expected answers has for it. */

const error = (code: string): unknown => ({ type: "CustomFunctionError", code, basicValue: code });
/** 2024-01-01 as Excel hands a date on. */
const DATE = 45_292;

export const HOSTILE_CELLS: Readonly<Record<string, unknown>> = {
  omitted: null, empty: "", blanks: " \u3000 ", TRUE: true, FALSE: false, date: DATE,
  zero: 0, minus: -1, half: 0.5, "1.2": 1.2, "binary 0.3": 0.1 + 0.2, tiny: 1e-9, million: 1_000_000, "1e12": 1e12, "1e308": 1e308,
  "'2": "2", "'２": "２", "'2次": "2次", "'95%": "95%", "'９５％": "９５％", "'1,200": "1,200", "'1e3": "1e3", "'47/50": "47/50", "'二": "二", "'-": "-", "'不涉及": "不涉及", "'未填报": "未填报",
  "'=1+1": "=1+1", "'@SUM": "@SUM(A1)", "'<b>": "<b onload=x>2</b>", "'very long": "很长".repeat(4000), "'astral": "𠮷\u200b\ufe0f",
  "#N/A": error("#N/A"), "#REF!": error("#REF!"), "#DIV/0!": error("#DIV/0!"),
};

/** Where a cell stands in the range that an argument is. */
export const SHAPES: Readonly<Record<string, (cell: unknown) => unknown>> = {
  "1×1": (cell) => [[cell]],
  row: (cell) => [[cell, cell, cell]],
  column: (cell) => [[cell], [cell], [cell]],
  block: (cell) => [[cell, cell], [cell, cell]],
  ragged: (cell) => [[cell], [cell, cell], []],
  "no rows": () => [],
  "no columns": () => [[]],
};
