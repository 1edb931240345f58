import { formatKind } from "../../../src/excel/parse/number-format";

test.each([
  ["", "plain"], ["General", "plain"], ["G/通用格式", "plain"], ["@", "plain"], ["0.00", "plain"], ["#,##0.00_);(#,##0.00)", "plain"],
  ['0"次"', "plain"], ['0.0"day"', "plain"], ["0.00E+00", "plain"], ["[红色]0.0", "plain"],
  ["0%", "percent"], ["0.00%", "percent"], ['"合计"0.0%', "percent"], ['0"%"', "plain"],
  ["yyyy-mm-dd", "date"], ['yyyy"年"m"月"d"日"', "date"], ["m/d", "date"], ["[$-804]yyyy\\年m\\月", "date"], ["h:mm", "date"],
])("formatKind(%s) is %s", (format, kind) => expect(formatKind(format)).toBe(kind));
