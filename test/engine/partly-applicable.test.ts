import { score } from "../../src/engine/score";
import { department, indicator, observation, rule, scheme } from "./builders";

test("an earned item that applies in part is scored on the rest, and reported", () => {
  const own = rule({ start: "zero", points: 5, measures: [{ label: "出庭率", type: "rate", unit: "%" }, { label: "学法次数", type: "count", unit: "次" }], terms: [
    { kind: "ratio", effect: "earn", measure: 0, points: 3, target: { kind: "number", value: 100 }, part: "reached", span: [0, 2] },
    { kind: "per-unit", effect: "earn", measure: 1, points: 1, per: 1, steps: "proportional", side: "above", cap: 2, span: [2, 4] }] });
  const result = score(scheme({ departments: [department("D1"), department("D2")], indicators: [indicator("K1", own)], observations: [
    observation("D1", "K1", "无业务", "出庭率"), observation("D1", "K1", 2, "学法次数"), observation("D2", "K1", 90, "出庭率"), observation("D2", "K1", 2, "学法次数")] }));
  expect([result.item(0, 0).score, result.item(1, 0).score]).toEqual([20_000, 47_000]);
  expect(result.problems.map(({ code, message }) => [code, message])).toEqual([["partly-not-applicable", "指标K1有得分内容对单位D1不涉及或无业务，该部分未得分；请核对是否应整项按不涉及处理"]]);
  expect(result.ledger(0).map(({ term, lost, working }) => ({ term, lost, working }))).toEqual([{ term: 0, lost: 30_000, working: "出庭率无业务" }]);
});
