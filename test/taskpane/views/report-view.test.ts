import { reportTables } from "../../../src/reports/report-tables";
import { reportInput } from "../../../src/services/report-input";
import { DEFAULT_STYLE } from "../../../src/reports/clipboard/table-style";
import type { PaneState } from "../../../src/taskpane/state/pane-state";
import { reportView } from "../../../src/taskpane/views/report-view";
import { smallResult } from "../given/small-result";
import { elementsOf, tap, textOf } from "../given/shown";
import { view } from "../given/view";

const tables = reportTables(reportInput(smallResult, { now: "2021-01-15 09:30" }));
const made: Partial<PaneState> = { report: { style: DEFAULT_STYLE, names: "full", made: { result: smallResult, names: "full", tables } } };

test("reportView: nothing before a result, and a word while its tables are made", () => {
  expect(textOf(reportView(view({ assessed: null })))).toContain("评分或检查后可用");
  expect(textOf(reportView(view()))).toContain("正在整理报告表");
});

test("reportView: every table has a preview with its merged header", () => {
  const drawn = reportView(view(made));
  for (const { title } of tables) expect(textOf(drawn)).toContain(title);
  expect(elementsOf(drawn).find((each) => each.type === "th" && textOf(each).trim() === "得分")?.props["colSpan"]).toBe(4);
});

test("reportView: each table can be copied or put on a sheet, and says when it was copied", () => {
  const given = view({ ...made, copied: "ranking" });
  expect(textOf(reportView(given))).toContain("已复制“总分排名表”");
  tap(reportView(given), "复制");
  tap(reportView(given), "放到新表");
  expect(given.asked).toEqual([["copyTable", tables[0]], ["placeTable", tables[0]]]);
});

test("reportView: lines, size, names and heading are chosen for all tables", () => {
  const given = view(made), selects = elementsOf(reportView(given)).filter(({ type }) => type === "select");
  const choose = (at: number, value: string) => (selects[at]?.props["onChange"] as (event: unknown) => void)({ currentTarget: { value } });
  choose(0, "grid");
  choose(1, "small");
  choose(2, "short");
  choose(3, "without");
  expect(given.asked.map(([, part]) => part)).toEqual([{ style: { ...DEFAULT_STYLE, rules: "grid" } }, { style: { ...DEFAULT_STYLE, size: 9 } }, { names: "short" }, { style: { ...DEFAULT_STYLE, heading: "without" } }]);
});
