import { frame } from "../../../src/taskpane/views/frame";
import { explanationSheet } from "../../../src/taskpane/views/explanation-sheet";
import { elementsOf, linesOf, tap, textOf } from "../given/shown";
import { smallResult } from "../given/small-result";
import { assessed, view } from "../given/view";

const item = (department: number, indicator: number) => view({ focus: { department, indicator } });

test("explanationSheet: clause, facts, working, duty, evidence and group of one score", () => {
  expect(linesOf(explanationSheet(item(1, 1)))).toEqual([
    "✕区城管局 · 行政机关负责人出庭应诉率",
    "1.40 / 2 分",
    "条款",
    "达到100%得2分,每低1个百分点扣0.1分,扣完为止 考评细则!F3 →",
    "数据",
    "出庭 47 / 应出庭 50 = 94%",
    "数据填报!D6 →",
    "计算",
    "2 − (100 − 94) × 0.1 = 1.40 扣 0.60 分",
    "责任",
    "3.2 健全行政应诉制度（牵头）依据 《行政诉讼法》第三条",
    "责任清单!A9 →",
    "佐证",
    "出庭登记表.pdf",
    "本组",
    "均 1.70 · 最高 2.00 · 第 2 名（共 2 个单位）",
    "改分",
  ]);
});

test("explanationSheet keeps no such duty, not reported and full marks apart", () => {
  expect(textOf(explanationSheet(item(2, 0)))).toContain("不涉及");
  expect(textOf(explanationSheet(item(2, 2)))).toContain("未填报");
  expect(textOf(explanationSheet(item(3, 2)))).toContain("待人工评分");
  expect(textOf(explanationSheet(item(0, 0)))).toContain("未失分");
  expect(textOf(explanationSheet(item(0, 0)))).toContain("学法次数 4次");
});

test("explanationSheet: a department as a whole leads on to its costliest indicators", () => {
  const given = view({ focus: { department: 1, indicator: null } });
  const drawn = explanationSheet(given);
  expect(textOf(drawn)).toContain("总分 85.00 · 第3名 · 组内第2名");
  expect(textOf(drawn)).toContain("有1项未填报");
  expect(textOf(drawn)).toContain("适用分值4分,得2.4分,折算2.4÷4×100=60分");
  tap(drawn, "领导干部学法−1.00");
  expect(given.asked).toEqual([["explain", { department: 1, indicator: 0 }]]);
});

test("explanationSheet closes with Esc and with its button", () => {
  const given = item(1, 1);
  const pane = elementsOf(frame(given))[0];
  (pane?.props["onKeyDown"] as (event: { key: string }) => void)({ key: "Escape" });
  tap(explanationSheet(given), "✕");
  expect(given.asked).toEqual([["explain", null], ["explain", null]]);
});

test("explanationSheet shows nothing without a selection or a result", () => {
  expect(explanationSheet(view())).toBeNull();
  expect(explanationSheet(view({ focus: { department: 0, indicator: 0 }, assessed: null }))).toBeNull();
});

test("explanationSheet: a score of another session is explained when asked, not unasked", () => {
  const given = view({ ungrounded: true, assessed: null });
  expect(textOf(explanationSheet(given))).toContain("本次打开后尚未计算。计算不改动表中内容。");
  tap(explanationSheet(given), "计算依据");
  expect(given.asked).toEqual([["computeGrounds"]]);
});

test("explanationSheet: a reviewer's score stands beside the computed one, and can be entered", () => {
  const override = { department: 1, indicator: 1, points: 20_000, computed: 14_000, counts: false, reason: "补交了登记表", reviewer: "张三", date: "2026-11-20", where: { sheet: "复核改分", cell: "C4" } };
  const given = view({ focus: { department: 1, indicator: 1 }, assessed: { ...assessed, result: { ...smallResult, overrides: [override] } } });
  const drawn = explanationSheet(given);
  expect(linesOf(drawn).join("\n")).toContain("复核\n复核 2.00 分，计算 1.40 分 只列示，未计入理由：补交了登记表；复核人：张三，2026-11-20");
  tap(drawn, "改分");
  expect(given.asked).toEqual([["draftOverride", { department: 1, indicator: 1, points: "2", reason: "补交了登记表", reviewer: "张三" }]]);
  const open = view({ focus: { department: 1, indicator: 1 }, overriding: { department: 1, indicator: 1, points: "9", reason: "补交", reviewer: "张三", problems: [{ code: "bad-override", severity: "error", message: "复核得分9超出范围" }] } });
  expect(textOf(explanationSheet(open))).toContain("复核得分9超出范围");
  tap(explanationSheet(open), "登记");
  expect(open.asked).toEqual([["enterOverride"]]);
  // Another item is explained by now: what was being typed is not its.
  expect(textOf(explanationSheet(view({ focus: { department: 0, indicator: 1 }, overriding: open.state.overriding })))).not.toContain("登记");
});
