import { openFunctions, shown } from "./given/custom-functions";

const STUDY = "领导班子集中学法全年不少于4次,每少1次扣0.5分,扣完为止。";
const CALLS: readonly (readonly [id: string, ...args: unknown[]])[] = [
  ["SCORE", STUDY, 2, [[[2]]]], ["SCORE", "", 2, [[[2]]]], ["RATE", 47, 50], ["ITEMS", STUDY], ["GRADE", "甲", [["优秀≥90"]]], ["SCORES", [["单位名称"]], [[""]], [[""]], null, null, null],
];

test("what is associated in the page are the same functions, which come with the first call", async () => {
  const { functions, excel } = await openFunctions(), direct = { ...functions };
  const expected = await Promise.all(CALLS.map(([id, ...args]) => shown(() => direct[id]!(...args))));
  await import("../../src/functions/functions-on-demand");
  const associated = { ...functions };
  expect(Object.keys(associated).sort()).toEqual(Object.keys(direct).sort());
  for (const id of Object.keys(direct)) expect(associated[id]).not.toBe(direct[id]);
  expect(await Promise.all(CALLS.map(([id, ...args]) => shown(() => associated[id]!(...args))))).toEqual(expected);
  // Once they have come, a cell has its answer at once.
  expect(associated["RATE"]!(47, 50)).toBe(0.94);
  await excel.close();
});
