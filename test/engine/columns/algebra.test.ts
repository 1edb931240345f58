import type { Exact } from "../../../src/assessment/exact";
import type { Algebra } from "../../../src/engine/columns/algebra";
import { createSafeAlgebra } from "../../../src/engine/columns/safe-algebra";
import { createWideAlgebra } from "../../../src/engine/columns/wide-algebra";
import { lowest } from "../../../src/engine/columns/ratio";
import type { FactColumn } from "../../../src/engine/columns/fact-column";
import { createDice, type Dice } from "../dice";

const ROWS = 6;

/** The same random steps on any algebra: what they come to must not depend on it. */
function walk<Column>(algebra: Algebra<Column>, start: readonly Column[], dice: Dice): readonly Exact[][] {
  const columns = [...start];
  for (let step = 0; step < 6; step++) {
    const a = dice.pick(columns), b = dice.pick(columns), k = lowest(dice.whole(-30, 30), dice.pick([1, 10, 7]));
    const steps: readonly (() => Column)[] = [
      () => algebra.plus(a, b), () => algebra.minus(a, b), () => algebra.highest(a, b), () => algebra.over(a, b), () => algebra.times(a, k), () => algebra.shift(a, k),
      () => algebra.atMost(a, k), () => algebra.atLeast(a, k), () => algebra.floor(a), () => algebra.ceiling(a), () => algebra.where(algebra.test(b, "positive"), a),
      () => algebra.not(algebra.test(a, "not-negative")), () => algebra.constant(k), () => algebra.product(a, algebra.test(b, "negative")), () => algebra.test(a, "not-positive"),
      () => algebra.pick(algebra.locate(a, [{ from: { value: k, inclusive: true }, to: null }, { from: { value: lowest(-40, 1), inclusive: false }, to: { value: lowest(k.n - 1, k.d), inclusive: true } }], dice.pick(["lower", "none"] as const)), [k, lowest(3, 4)]),
    ];
    columns.push(dice.pick(steps)());
  }
  return columns.map((column) => Array.from({ length: ROWS }, (_, row) => algebra.read(column, row)));
}

test("machine integers and whole numbers of any size come to the same, wherever the former say they fit", () => {
  let fitting = 0;
  for (let seed = 1; seed <= 3000; seed++) {
    const facts = randomFacts(createDice(seed)), safe = createSafeAlgebra(), wide = createWideAlgebra(ROWS);
    safe.begin(ROWS);
    const quick = walk(safe, facts.map((column) => safe.load(column, 0)), createDice(seed + 9999));
    if (!safe.fits()) continue;
    fitting++;
    const slow = walk(wide, facts.map((column) => wide.load(column, 0)), createDice(seed + 9999));
    expect({ seed, quick }).toEqual({ seed, quick: slow });
  }
  expect(fitting).toBeGreaterThan(2000);
});

test("numbers beyond 2^52 are noticed", () => {
  const safe = createSafeAlgebra();
  safe.begin(1);
  const large = safe.load({ n: Float64Array.of(2 ** 40), scale: 1, r: null, nMax: 2 ** 40, rMax: 1 }, 0);
  expect(safe.fits()).toBe(true);
  safe.times(large, { n: 2 ** 13, d: 1 });
  expect(safe.fits()).toBe(false);
});

function randomFacts(dice: Dice): readonly FactColumn[] {
  return [1, 10].map((scale): FactColumn => {
    const n = Float64Array.from({ length: ROWS }, () => dice.whole(-99, 99)), r = dice.chance(0.4) ? Float64Array.from({ length: ROWS }, () => dice.whole(1, 9)) : null;
    return { n, scale, r, nMax: 99, rMax: r === null ? 1 : 9 };
  });
}
