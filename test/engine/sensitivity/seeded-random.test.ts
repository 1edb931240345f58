import { seededRandom } from "../../../src/engine/sensitivity/seeded-random";

const drawn = (seed: number, count: number, choices: number): number[] => {
  const target = new Float64Array(count);
  seededRandom(seed)(target, choices);
  return [...target];
};

test("the same seed draws the same numbers, another seed others", () => {
  expect(drawn(7, 20, 1000)).toEqual(drawn(7, 20, 1000));
  expect(drawn(7, 20, 1000)).not.toEqual(drawn(8, 20, 1000));
  expect(drawn(2 ** 40, 20, 1000)).not.toEqual(drawn(2 ** 41, 20, 1000));
});

test("drawing in two parts is drawing at once", () => {
  const draw = seededRandom(3), first = new Float64Array(5), second = new Float64Array(7);
  draw(first, 100);
  draw(second, 100);
  expect([...first, ...second]).toEqual(drawn(3, 12, 100));
});

test("numbers lie from 0 to choices − 1 and are about equally frequent", () => {
  const counts = new Array<number>(10).fill(0);
  for (const each of drawn(1, 100_000, 10)) counts[each] = (counts[each] ?? NaN) + 1;
  expect(counts).toHaveLength(10);
  // Nine degrees of freedom: chi-square passes 27.9 once in a thousand.
  expect(counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(27.9);
});
