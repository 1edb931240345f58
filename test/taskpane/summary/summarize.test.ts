import { summarize } from "../../../src/taskpane/summary/summarize";
import { smallResult } from "../given/small-result";

test("summarize counts scored, not applicable and pending items apart", () => {
  const { items, scored, notApplicable, pending } = summarize(smallResult);
  expect({ items, scored, notApplicable, pending }).toEqual({ items: 12, scored: 7, notApplicable: 1, pending: 4 });
});

test("summarize names the first and last of each group, all of those who are tied", () => {
  expect(summarize(smallResult).groups).toEqual([
    { group: "执法部门", ranked: 2, first: [0], last: [1] },
    { group: "街道", ranked: 2, first: [2, 3], last: [] },
  ]);
});

test("summarize lists the costliest indicators, and no indicator that cost nothing", () => {
  expect(summarize(smallResult).costliest).toEqual([
    { indicator: 1, lost: 11_000, departments: 3 },
    { indicator: 0, lost: 10_000, departments: 1 },
  ]);
});

test("summarize leaves out groups' ends when nobody is ranked", () => {
  const unranked = { ...smallResult, departments: smallResult.departments.map((each) => ({ ...each, rank: null, groupRank: null })) };
  expect(summarize(unranked).groups.map(({ first, last }) => [first, last])).toEqual([[[], []], [[], []]]);
});
