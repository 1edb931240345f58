import type { Problem } from "../../../src/assessment/problem";
import { scoreView } from "../../../src/taskpane/views/score-view";
import { elementsOf, linesOf, tap, textOf } from "../given/shown";
import { assessed, view } from "../given/view";

const problem = (severity: Problem["severity"], message: string, cell?: string): Problem => ({ code: "x", severity, message, ...(cell ? { where: { sheet: "数据填报", cell } } : {}) });

test("scoreView: problems stand by severity, the gravest first, and a tap selects the cell", () => {
  const given = view({ assessed: { ...assessed, problems: [problem("notice", "留意"), problem("error", "“3次/月”不是数", "E214"), problem("person", "需评")] } });
  const text = textOf(scoreView(given));
  expect([text.indexOf("须更正"), text.indexOf("需人工"), text.indexOf("请留意")].map((at, index, all) => at > (all[index - 1] ?? -1))).toEqual([true, true, true]);
  tap(scoreView(given), "✕数据填报!E214“3次/月”不是数→");
  expect(given.asked).toEqual([["goTo", { sheet: "数据填报", cell: "E214" }]]);
});

test("scoreView: a long list is cut, says how many are left, and goes on when asked", () => {
  const given = view({ assessed: { ...assessed, problems: Array.from({ length: 40 }, (_, index) => problem("error", `第${index}个`, `A${index}`)) } });
  expect(linesOf(scoreView(given)).filter((line) => /第\d+个/.test(line))).toHaveLength(12);
  tap(scoreView(given), "再显示 28 个");
  expect(given.asked).toEqual([["showMore"]]);
});

test("scoreView: what is the same in many places is said once, with all of its places", () => {
  const given = view({ assessed: { ...assessed, problems: Array.from({ length: 5 }, (_, index) => problem("error", "数据项不在该指标中", `C${index}`)) } });
  const text = textOf(scoreView(given));
  expect(text.split("数据项不在该指标中")).toHaveLength(2);
  expect(text).toContain("须更正 5");
  expect(text).toContain("另有 4 处");
  tap(scoreView(given), "数据填报!C4 →");
  expect(given.asked).toEqual([["goTo", { sheet: "数据填报", cell: "C4" }]]);
});

test("scoreView: text of a cell stays text", () => {
  const given = view({ assessed: { ...assessed, problems: [problem("error", "<img src=x onerror=alert(1)>")] } });
  expect(textOf(scoreView(given))).toContain("<img src=x onerror=alert(1)>");
});

test("scoreView: result, costliest indicators and method follow from the result", () => {
  const given = view();
  const text = textOf(scoreView(given));
  expect(text).toContain("单位 4 · 指标 3 · 应评 12 项");
  expect(text).toContain("第一区公安分局90.1234");
  expect(text).toContain("末位区城管局85.00");
  expect(text).toContain("行政机关负责人出庭应诉率−1.10（3 个单位）");
  expect(text).toContain("各项保留 2 位小数，四舍五入；同分并列，占后续名次；不涉及的项目剔除后折算；未填报的按暂定计；核验值优先");
  tap(scoreView(given), "区城管局85.00");
  expect(given.asked).toEqual([["explain", { department: 1, indicator: null }]]);
});

test("scoreView: one primary button", () => {
  const given = view({ assessed: null });
  expect(linesOf(scoreView(given)).slice(0, 3)).toEqual(["评分并填表", "检查", "数据齐备后，先检查，再评分。"]);
  expect(elementsOf(scoreView(given)).filter(({ props }) => props["appearance"] === "primary")).toHaveLength(1);
});
