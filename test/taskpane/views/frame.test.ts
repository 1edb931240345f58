import { frame } from "../../../src/taskpane/views/frame";
import { elementsOf, linesOf, tap, textOf } from "../given/shown";
import { survey, view } from "../given/view";

const shown = (part: Parameters<typeof view>[0]) => linesOf(frame(view(part)));

test("frame: the first run offers the sample and the tables, and no tabs", () => {
  const given = view({ survey: { ...survey, title: "", tables: [], results: [] }, assessed: null });
  const lines = linesOf(frame(given));
  expect(lines).toEqual(expect.arrayContaining(["开始使用", "打开示例区", "在本工作簿建表", "没有发现考评用的表。"]));
  expect(elementsOf(frame(given)).some((each) => each.type === "fluent-tablist")).toBe(false);
  tap(frame(given), "打开示例区");
  tap(frame(given), "在本工作簿建表");
  expect(given.asked).toEqual([["openSample"], ["createTables"]]);
});

test("frame: tables that are missing are named, and the check says what to do about them", () => {
  const given = view({ survey: { ...survey, missing: ["数据填报"], candidates: ["数据填报"], results: [] }, assessed: null });
  expect(textOf(frame(given))).toContain("缺少：数据填报");
  tap(frame(given), "检查");
  expect(given.asked).toEqual([["check"]]);
});

test("frame: a plain range that may become a table is no empty workbook", () => {
  const given = view({ survey: { ...survey, tables: [], missing: ["考评细则"], candidates: ["考评细则"], results: [] }, assessed: null });
  expect(elementsOf(frame(given)).some((each) => each.type === "fluent-tablist")).toBe(true);
});

test("frame: what can be scored can be written although errors stand", () => {
  const given = view({ notice: { kind: "no-result", detail: "" } });
  tap(frame(given), "仍写入可计的部分");
  expect(given.asked).toEqual([["scoreAnyway"]]);
});

test("frame: while something runs it shows how far it is and can be stopped, and nothing else can be started", () => {
  const given = view({ activity: { kind: "score", step: { label: "计算各单位得分", done: 28, total: 45 }, phase: "running" } });
  const drawn = frame(given);
  expect(textOf(drawn)).toContain("评分中62%");
  expect(textOf(drawn)).toContain("计算各单位得分 28/45");
  tap(drawn, "停止");
  expect(given.asked).toEqual([["stop"]]);
  expect(() => tap(drawn, "评分并填表")).toThrow("nothing to tap");
  const bar = elementsOf(drawn).find((each) => each.type === "fluent-progress-bar");
  expect(bar?.props).toMatchObject({ max: 45, value: 28, "aria-label": "评分中" });
});

test("frame: figures of progress stay out of the live region, which would read out each of them", () => {
  const drawn = frame(view({ activity: { kind: "score", step: { label: "x", done: 1, total: 45 }, phase: "running" } }));
  const live = elementsOf(drawn).filter((each) => each.props["role"] === "status");
  expect(live.map((each) => textOf(each).trim())).toEqual(["评分中"]);
});

test("frame: a changed input is named and leads to a new scoring", () => {
  const given = view({ changed: ["数据填报"] });
  expect(textOf(frame(given))).toContain("数据已变化：数据填报");
  tap(frame(given), "重新评分");
  expect(given.asked).toEqual([["score"]]);
});

test("frame: a notice says what to do and can be put away", () => {
  const given = view({ notice: { kind: "protected", detail: "单位排名" } });
  expect(textOf(frame(given))).toContain("工作表受保护，不能写入：单位排名。请在“审阅”选项卡中撤销保护后重试。");
  tap(frame(given), "知道了");
  expect(given.asked).toEqual([["dismiss"]]);
});

test("frame: outside Excel, and while Excel is silent, it says so", () => {
  expect(shown({ stage: "outside" }).join()).toContain("请在 Excel 中打开工作簿");
  const silent = view({ stage: "unanswered" });
  tap(frame(silent), "重新载入");
  expect(silent.asked).toEqual([["reload"]]);
});

test("frame: the English pane has no Chinese of its own", () => {
  for (const tab of ["score", "rules", "review", "report"] as const) {
    const drawn = frame(view({ tab, language: "en", assessed: null, survey: { ...survey, title: "", units: [] } }));
    expect(textOf(drawn).replace("中文", "")).not.toMatch(/[\u4e00-\u9fff]/);
  }
});
