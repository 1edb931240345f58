import { compareDepartments } from "../../../src/taskpane/summary/compare-departments";
import { smallResult } from "../given/small-result";

test("compareDepartments: differences and rest add up to the gap, whatever the pair", () => {
  for (let upper = 0; upper < 4; upper++) {
    for (let lower = 0; lower < 4; lower++) {
      const found = compareDepartments(smallResult, upper, lower);
      if (upper === lower) expect(found).toBeNull();
      else expect(found && found.differences.reduce((sum, each) => sum + each.difference, 0) + found.rest).toBe(found?.gap);
    }
  }
});

test("compareDepartments lists the largest difference first and leaves out items that only one of them has", () => {
  expect(compareDepartments(smallResult, 0, 1)).toEqual({ gap: 51_234, differences: [{ indicator: 0, difference: 10_000 }, { indicator: 1, difference: 6_000 }], rest: 35_234 });
  expect(compareDepartments(smallResult, 2, 3)).toEqual({ gap: 0, differences: [], rest: 0 });
});
