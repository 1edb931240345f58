import { openFunctions, type OpenedFunctions, shown } from "../given/custom-functions";
import { DISTRICT } from "../../../src/samples/district";

let opened: OpenedFunctions;
beforeAll(async () => { opened = await openFunctions(); });
afterAll(() => opened.excel.close());
const call = (id: string, ...args: unknown[]) => shown(() => opened.functions[id]!(...args));
const DUTIES = "未制定年度普法计划的,扣1分;未开展年度述法的,扣1分。";

test("READ says what was not read", async () => {
  const rows = (await call("READ", `${DUTIES}其余由考评组研究确定。`, 2)) as string[][];
  expect(rows.filter(([kind]) => kind!.startsWith("第"))).toHaveLength(2);
  const told = (await call("READ", "未整改的加倍扣分。", 2)) as string[][];
  expect(told.map(([kind]) => kind)).toEqual(expect.arrayContaining(["没有读懂", "须改写"]));
});

test("READ lists another reading with its name", async () => {
  const rows = (await call("READ", "领导班子集中学法全年不少于4次,每少1次扣0.5分,扣完为止。", 2)) as string[][];
  const asked = rows.filter(([kind]) => kind === "请确认");
  for (const [, , words] of asked) expect(words).toContain("采用读法");
});

test("ITEMS lists what FZ.SCORE asks for, clause by clause of the sample", async () => {
  const clauses = (DISTRICT["考评细则"] ?? []).filter((rule) => rule["类别"] === "基础");
  let compared = 0;
  for (const { 评分标准: clause, 分值: points } of clauses) {
    const items = await call("ITEMS", clause), missing = (await call("SCORE", clause, points, [])) as { code: string; message: string };
    if (!Array.isArray(items) || missing.code !== "#N/A" || !missing.message.startsWith("未填报：")) continue;
    const labels = (items as string[][]).slice(1).map(([label]) => `“${label ?? ""}”`).join("、");
    compared++;
    if (labels !== missing.message.slice("未填报：".length)) expect({ clause, labels }).toEqual({ clause, labels: missing.message.slice("未填报：".length) });
  }
  expect(compared).toBeGreaterThan(40);
});

test("bounds: of the clause where it has them, of the type where not", async () => {
  expect(await call("ITEMS", "领导干部法治培训参训率达到95%的得2分,每低1个百分点扣0.1分,扣完为止。")).toEqual([["数据项", "类型", "单位", "最小", "最大", "可选"], [expect.stringContaining("参训率"), "百分率", "%", 0, 100, ""]]);
});
