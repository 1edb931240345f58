import { cellText } from "../../../src/simulator/host/text/cell-text";
import { serialOfDate } from "../../../src/simulator/host/text/serial-dates";

// Expected texts are what Excel's TEXT() and cells show (ECMA-376 Part 1, 18.8.31).
test.each([
  [1 / 3, "General", "0.333333333"],
  [100 / 3, "General", "33.33333333"],
  [12345678901, "General", "12345678901"],
  [123456789012, "General", "1.23457E+11"],
  [1234567890.5, "General", "1234567891"],
  [0.00001234, "General", "0.00001234"],
  [0.0000123456, "General", "1.23456E-05"],
  [0.0001234567, "General", "0.000123457"],
  [-0.5, "General", "-0.5"],
  [0.1 + 0.2, "General", "0.3"],
  [1e21, "General", "1E+21"],
  [0, "General", "0"],
  [1.005, "0.00", "1.01"],
  [2.675, "0.00", "2.68"],
  [905.4999999989895, "0.0", "905.5"],
  [-1.005, "0.00", "-1.01"],
  [1234.5, "#,##0", "1,235"],
  [1234567.891, "#,##0.00", "1,234,567.89"],
  [0, "#,##0", "0"],
  [12, "0000", "0012"],
  [0.5, "#.##", ".5"],
  [5, "#.##", "5."],
  [0.1234, "0%", "12%"],
  [0.1235, "0.0%", "12.4%"],
  [1, "0.00%", "100.00%"],
  [1234567, "0,", "1235"],
  [1234567, "0.0,,", "1.2"],
  [12345, "0.00E+00", "1.23E+04"],
  [0.5, "# ?/?", "1/2"],
  [2.25, "# ?/?", "2 1/4"],
  [85, "0.0_ ", "85.0 "],
  [-85, "0.0;(0.0)", "(85.0)"],
  [0, "0;-0;\"无\"", "无"],
  [92, '[>=90]"优秀";[>=60]"合格";"不合格"', "优秀"],
  [70, '[>=90]"优秀";[>=60]"合格";"不合格"', "合格"],
  [50, '[>=90]"优秀";[>=60]"合格";"不合格"', "不合格"],
  [5, "[Red]0.0", "5.0"],
  [5, '0"分"', "5分"],
  [5, "第0名", "第5名"],
  [5, "0\\分", "5分"],
  [1234.5, '"¥"#,##0.00', "¥1,234.50"],
  [1234.5, "[$¥-804]#,##0.00", "¥1,234.50"],
  [5, "", "5"],
  [5, "@", "5"],
  [5, ";;;", ""],
])("cellText(%d, %j) is %j", (value, format, text) => expect(cellText(value, format)).toBe(text));

test.each([
  ["yyyy-mm-dd", "2026-03-05"],
  ["yyyy/m/d", "2026/3/5"],
  ['yyyy"年"m"月"d"日"', "2026年3月5日"],
  ["yyyy年m月d日", "2026年3月5日"],
  ["aaaa", "星期四"],
  ["d-mmm-yy", "5-Mar-26"],
  ["dddd", "Thursday"],
  ["yyyy/m/d h:mm", "2026/3/5 14:05"],
  ["hh:mm:ss", "14:05:09"],
  ["h:mm AM/PM", "2:05 PM"],
  ["mm:ss", "05:09"],
  ["[$-804]yyyy/m/d;@", "2026/3/5"],
])("a moment in format %j is %j", (format, text) => {
  const serial = (serialOfDate(2026, 3, 5) ?? 0) + (14 * 3600 + 5 * 60 + 9) / 86400;
  expect(cellText(serial, format)).toBe(text);
});

test("elapsed hours go past a day", () => expect(cellText(1.5, "[h]:mm")).toBe("36:00"));

test("serial numbers have Excel's day that never was", () => {
  expect(serialOfDate(1900, 1, 1)).toBe(1);
  expect(serialOfDate(1900, 2, 29)).toBe(60);
  expect(serialOfDate(1900, 3, 1)).toBe(61);
  expect(serialOfDate(2026, 1, 1)).toBe(46023);
  expect(serialOfDate(2026, 2, 29)).toBeNull();
  expect(cellText(60, "yyyy-mm-dd")).toBe("1900-02-29");
});

test("a negative date shows ####", () => expect(cellText(-1, "yyyy/m/d")).toBe("########"));

test.each([
  ["文字", "0.00", "文字"],
  ["文字", '0;-0;0;"<"@">"', "<文字>"],
  ["文字", ";;;", ""],
  [true, "0", "TRUE"],
  [{ error: "#N/A" as const }, "0.0", "#N/A"],
  ["", "0", ""],
])("cellText(%j, %j) is %j", (value, format, text) => expect(cellText(value, format)).toBe(text));

test("Chinese numerals are not faked", () => {
  expect(() => cellText(5, "[DBNum1]0")).toThrow("The simulator does not implement the number format [DBNum1]0.");
});
