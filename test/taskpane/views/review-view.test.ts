import type { Inspection } from "../../../src/services/inspect/inspection";
import { reviewView } from "../../../src/taskpane/views/review-view";
import { elementsOf, tap, textOf } from "../given/shown";
import { view } from "../given/view";

test("reviewView: the gap, the indicators that make it, and what they leave unexplained", () => {
  const text = textOf(reviewView(view({ compared: { upper: 0, lower: 1 } })));
  expect(text).toContain("区公安分局 比 区城管局 总分高 5.1234 分");
  expect(text).toContain("领导干部学法+1.00");
  expect(text).toContain("其余 +3.5234 分");
});

test("reviewView: the lower one first reads the other way round", () => {
  const drawn = reviewView(view({ compared: { upper: 1, lower: 0 } }));
  expect(textOf(drawn)).toContain("区城管局 比 区公安分局 总分低 5.1234 分");
  expect(elementsOf(drawn).filter((each) => each.props["class"] === "less")).toHaveLength(2);
});

test("reviewView: the same unit twice is not compared", () => {
  expect(textOf(reviewView(view({ compared: { upper: 2, lower: 2 } })))).toContain("请选择两个不同的单位。");
});

test("reviewView: every question has its button; what was found is shown with its rows, cells and a way to a sheet", () => {
  const found: Inspection = {
    headline: ["有 1 处差异", "手工改动 1 处"], outcome: "differences", json: null,
    sheets: [{ name: "核对结果", title: "", notes: [], columns: [{ name: "位置", look: "name", width: 1, format: "General" }, { name: "重新计算", look: "points", width: 1, format: "0.00" }], rows: [{ cells: ["单位排名!H4", 91.2], where: { sheet: "单位排名", cell: "H4" } }] }],
  };
  const given = view({ review: { inspections: { verify: found }, edits: "", ranking: { at: "", columns: "" }, operator: null, earlier: null, open: null } }), drawn = reviewView(given);
  expect(textOf(drawn)).toMatch(/有 1 处差异[^]*单位排名!H4[^]*91\.20/);
  tap(drawn, "单位排名!H4");
  tap(drawn, "放到新表");
  tap(drawn, "核对");
  expect(given.asked).toEqual([["goTo", { sheet: "单位排名", cell: "H4" }], ["placeInspection", "verify"], ["inspect", { kind: "verify" }]]);
});

test("reviewView: ranges are words for those who cannot see the plot", () => {
  const firm: Inspection = { headline: ["2 个单位中，1 个名次稳定"], outcome: "good", json: null, sheets: [], ranges: [{ name: "司法局", rank: 1, best: 1, worst: 1 }, { name: "城管局", rank: 2, best: 2, worst: 4 }] };
  const drawn = reviewView(view({ review: { inspections: { firm }, edits: "", ranking: { at: "", columns: "" }, operator: null, earlier: null, open: null } }));
  expect(elementsOf(drawn).find((each) => each.props["class"] === "ranges")?.props["aria-label"]).toBe("司法局 稳定第1名、城管局 第2–4名");
});
