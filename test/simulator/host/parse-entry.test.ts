import { parseEntry } from "../../../src/simulator/host/cells/parse-entry";
import { serialOfDate } from "../../../src/simulator/host/text/serial-dates";

test.each([
  ["12", { value: 12 }],
  [" 12.5 ", { value: 12.5 }],
  ["-3", { value: -3 }],
  ["+3", { value: 3 }],
  [".5", { value: 0.5 }],
  ["5.", { value: 5 }],
  ["007", { value: 7 }],
  ["1,234", { value: 1234, numberFormat: "#,##0" }],
  ["1,234.5", { value: 1234.5, numberFormat: "#,##0.00" }],
  ["12%", { value: 0.12, numberFormat: "0%" }],
  ["12.5%", { value: 0.125, numberFormat: "0.00%" }],
  ["1e3", { value: 1000, numberFormat: "0.00E+00" }],
  ["(5)", { value: -5 }],
  ["¥12", { value: 12, numberFormat: '"¥"#,##0' }],
  ["1 1/2", { value: 1.5, numberFormat: "# ?/?" }],
  ["TRUE", { value: true }],
  ["false", { value: false }],
  ["#N/A", { value: { error: "#N/A" } }],
  ["'007", { value: "007" }],
  ["", { value: "" }],
  ["8:30", { value: 8.5 / 24, numberFormat: "h:mm" }],
  // Eighteen digits of an identity number lose the last three, as in Excel.
  ["310101199001011234", { value: 310101199001011000 }],
])("parseEntry(%j)", (text, entry) => expect(parseEntry(text, 2026)).toEqual(entry));

test.each([
  ["2026-3-5", 2026, 3, 5, "yyyy/m/d"],
  ["2026/03/05", 2026, 3, 5, "yyyy/m/d"],
  ["2026年3月5日", 2026, 3, 5, 'yyyy"年"m"月"d"日"'],
  ["26-3-5", 2026, 3, 5, "yyyy/m/d"],
  ["2026-3", 2026, 3, 1, "mmm-yy"],
  ["2026年3月", 2026, 3, 1, 'yyyy"年"m"月"'],
  ["1-2", 2026, 1, 2, 'm"月"d"日"'],
  ["3月5日", 2026, 3, 5, 'm"月"d"日"'],
])("parseEntry(%j) is a date", (text, year, month, day, numberFormat) => {
  expect(parseEntry(text, 2026)).toEqual({ value: serialOfDate(year, month, day), numberFormat, isDay: true });
});

test.each(["甲", "1.2.3", "2026-13-1", "1,23", "12分", "-", "1-2-3-4", "三", "1/0/0", "#BAD", "--5", "1 000"])(
  "parseEntry(%j) stays a text",
  (text) => expect(parseEntry(text, 2026)).toEqual({ value: text }),
);
