import { explainItem } from "../../../src/taskpane/summary/explain-item";
import { smallResult } from "../given/small-result";

test("explainItem shows the verified fact where there is one, with its reason", () => {
  const explanation = explainItem(smallResult, 1, 0);
  expect(explanation?.facts).toEqual([{ label: "学法次数", unit: "次", fact: { kind: "number", numerator: 2, denominator: 1 }, verified: true, reason: "两次无记录", where: { sheet: "数据填报", cell: "D5" } }]);
  expect(explanation?.evidence).toEqual(["学法记录.pdf"]);
});

test("explainItem goes by the reported facts where the settings say so", () => {
  const reported = { ...smallResult, scheme: { ...smallResult.scheme, settings: { ...smallResult.scheme.settings, basis: "reported" as const } } };
  expect(explainItem(reported, 1, 0)?.facts[0]).toMatchObject({ verified: false, fact: { numerator: 3 } });
});

test("explainItem takes the ledger's lines and the duties of this department and indicator only", () => {
  const explanation = explainItem(smallResult, 1, 1);
  expect(explanation?.lines.map((line) => line.working)).toEqual(["2 − (100 − 94) × 0.1 = 1.40"]);
  expect(explanation?.duties.map((duty) => duty.id)).toEqual(["3.2"]);
  expect(explainItem(smallResult, 0, 1)?.duties).toEqual([]);
});

test("explainItem compares within the group, ties sharing a place", () => {
  expect(explainItem(smallResult, 1, 1)?.peers).toEqual({ scored: 2, mean: 17_000, best: 20_000, place: 2 });
  expect(explainItem(smallResult, 2, 1)?.peers).toEqual({ scored: 2, mean: 17_500, best: 17_500, place: 1 });
  expect(explainItem(smallResult, 2, 0)?.peers).toEqual({ scored: 1, mean: 20_000, best: 20_000, place: null });
  expect(explainItem(smallResult, 3, 0)?.peers).toBeNull();
});

test("explainItem knows nothing of departments and indicators that are not there", () => {
  expect(explainItem(smallResult, 9, 0)).toBeNull();
  expect(explainItem(smallResult, 0, 9)).toBeNull();
});
