import { guarded } from "../../../src/functions/door/guarded";
import { openFunctions, type OpenedFunctions, shown } from "../given/custom-functions";

let opened: OpenedFunctions;
beforeAll(async () => { opened = await openFunctions(); });
afterAll(() => opened.excel.close());

test("a programmer's mistake is #VALUE! with a sentence, thrown or rejected", async () => {
  const expected = { code: "#VALUE!", message: "计算程序出错，本格没有结果；请把公式和数据发给维护人员（no department 7）" };
  expect(await shown(guarded(() => { throw new RangeError("no department 7"); }))).toEqual(expected);
  expect(await shown(guarded(() => Promise.reject(new RangeError("no department 7"))))).toEqual(expected);
});

test("refusals and values go through as they are", async () => {
  const refusal = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "不涉及");
  expect(await shown(guarded(() => { throw refusal; }))).toEqual({ code: "#N/A", message: "不涉及" });
  expect(guarded((a: number, b: number) => a + b)(1, 2)).toBe(3);
  expect(await guarded(async () => [[1]])()).toEqual([[1]]);
});
