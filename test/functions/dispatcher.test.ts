import { rankRange } from "../../src/functions/rank-range";
import { openFunctions, type OpenedFunctions, shown } from "./given/custom-functions";

/** Through office.js's own dispatcher, as Excel calls. */
let opened: OpenedFunctions;
beforeAll(async () => { opened = await openFunctions(); });
afterAll(() => opened.excel.close());
const call = (name: string, ...args: unknown[]) => opened.excel.host.callFunction({ name, args });

const STUDY = "领导班子集中学法全年不少于4次,每少1次扣0.5分,扣完为止。";
const DUTIES = "未制定年度普法计划的,扣1分;未开展年度述法的,扣1分。";
const VALUE = 7, NOT_AVAILABLE = 1;

test("scalars, repeated and matrix arguments", async () => {
  expect(await Promise.all([
    call("RATE", 47, 50),
    call("SCORE", STUDY, 2, [[[2]]]),
    call("SCORE", DUTIES, 2, [[["是"]], [["否"]]]),
    call("RANK", 80, [[90], [90], [80]], null, null, null),
    call("RANK", 80, [[90], [90], [80]], null, null, "并列不占位"),
  ])).toEqual([0.94, 1, 1, 3, 2].map((value) => ({ kind: "value", value })));
});

test("matrices come back whole", async () => {
  expect(await call("ITEMS", DUTIES)).toEqual({ kind: "value", value: [
    ["数据项", "类型", "单位", "最小", "最大", "可选"],
    ["未制定年度普法计划", "是否", "", "", "", "是、否"],
    ["未开展年度述法", "是否", "", "", "", "是、否"],
  ] });
});

test("omitted arguments are null", async () => {
  expect(await call("READ", STUDY, null)).toMatchObject({ kind: "value" });
  expect(await call("RANKRANGE", [[90, 80], [80, 90]], [[1, 1]], null, null, null)).toMatchObject({ kind: "value", value: [expect.anything(), expect.arrayContaining(["第1行", 1]), expect.arrayContaining(["第2行", 1])] });
  expect(await call("SCORE", STUDY, 2, null)).toMatchObject({ kind: "error", code: NOT_AVAILABLE });
});

test("errors come with their code and sentence, those of promises too", async () => {
  expect(await call("GRADE", "甲", [["优秀≥90"]])).toEqual({ kind: "error", code: VALUE, text: "参数“得分”是“甲”，应为数；请更正" });
  expect(await call("SCORE", STUDY, 2, [[["不涉及"]]])).toEqual({ kind: "error", code: NOT_AVAILABLE, text: "不涉及，本项不计分" });
  expect(await call("SCORES", [["单位名称"]], [[""]], [[""]], null, null)).toEqual({ kind: "error", code: VALUE, text: "参数“考评细则”是空的；请引用整张表格，例如 考评细则[#All]" });
});

test("a hundred cells at once are a hundred answers", async () => {
  const results = await Promise.all(Array.from({ length: 100 }, (_, index) => call("SCORE", STUDY, 2, [[[index % 5]]])));
  expect(results).toEqual(results.map((_, index) => ({ kind: "value", value: [0, 0.5, 1, 1.5, 2][index % 5] })));
});

test("a cancelled calculation stops", async () => {
  const started: Promise<unknown>[] = [];
  const client = opened.excel.CustomFunctions as typeof CustomFunctions;
  client.associate("WATCHED", (...given: Parameters<typeof rankRange>) => {
    const running = rankRange(...given);
    started.push(shown(() => running));
    return running;
  });
  const post = (type: number, body: unknown) => opened.excel.host.bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [[1, type, "", JSON.stringify(body), 9001]] } }));
  const scores = Array.from({ length: 200 }, (_, unit) => Array.from({ length: 50 }, (__, item) => (unit * 31 + item * 17) % 101));
  const CANCELABLE = 1;
  post(1000, [9001, "WATCHED", [scores, [scores[0]?.map(() => 1)], null, 100_000, null], "", CANCELABLE, null]);
  await opened.excel.host.settled();
  expect(started).toHaveLength(1);
  post(1001, { invocationId: 9001 });
  expect(await started[0]).toEqual({ code: "#N/A", message: "计算已取消" });
});
