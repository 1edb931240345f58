import { parseDeadline } from "../../../src/excel/parse/parse-deadline";

test.each([
  ["2020-12-31", "2020-12-31"], ["2020/3/1", "2020-03-01"], ["2020年3月1日", "2020-03-01"], ["2020年3月1日前", "2020-03-01"],
  ["2020-02-29", "2020-02-29"], ["2021-02-29", undefined], ["每季度末", undefined], ["2020年底", undefined],
])("parseDeadline(%s)", (text, date) =>
  expect(parseDeadline({ kind: "text", text, raw: text })).toEqual(date === undefined ? { text } : { text, date }));

test.each([[43891, "2020-03-01"], [44196, "2020-12-31"], [43890, "2020-02-29"], [61, "1900-03-01"], [44196.75, "2020-12-31"]])("day %d", (value, date) =>
  expect(parseDeadline({ kind: "number", value, format: "date" })).toEqual({ text: date, date }));
