import { clipboardPayload } from "../../../src/taskpane/summary/clipboard-payload";
import { reportTables } from "../../../src/taskpane/summary/report-tables";
import { summarize } from "../../../src/taskpane/summary/summarize";
import { smallResult } from "../given/small-result";

const tables = reportTables(smallResult, summarize(smallResult));
const table = (id: string) => {
  const found = tables.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
};

test("reportTables: ranking by rank, ties named, decimals those of the scheme or more", () => {
  expect(table("ranking").rows).toEqual([
    ["第1名", "示例区公安分局", "执法部门", "90.1234", "优秀"],
    ["并列第2名", "东街街道", "街道", "88.00", "良好"],
    ["并列第2名", "西街街道", "街道", "88.00", "良好"],
    ["第3名", "示例区城管局", "执法部门", "85.00", "良好"],
  ]);
});

test("reportTables: a ranking for each group, and the first-level indicators with a dash where there is no score", () => {
  expect(tables.map((each) => each.title)).toEqual(["单位排名", "执法部门排名", "街道排名", "一级指标得分", "失分最多的指标"]);
  expect(table("areas").rows[0]).toEqual(["示例区公安分局", "4.00", "—", "90.1234"]);
});

test("reportTables: every row has a cell for every header", () => {
  for (const each of tables) for (const row of each.rows) expect(row).toHaveLength(each.headers.length);
});

test("clipboardPayload: names are text, never markup and never a formula", () => {
  const payload = clipboardPayload({ id: "x", title: "x", headers: ["单位"], rows: [["<img src=x onerror=alert(1)>"], ["=1+1"], ["a\tb\nc"], ["-1.50"]], numeric: [] });
  expect(payload.html).not.toContain("<img");
  expect(payload.html).toContain("&#60;img src=x onerror=alert(1)&#62;");
  expect(payload.text.split("\n")).toEqual(["单位", "<img src=x onerror=alert(1)>", "'=1+1", "a b c", "-1.50"]);
});
