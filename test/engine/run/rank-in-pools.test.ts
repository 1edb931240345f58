import { rank } from "../../../src/engine/run/rank";
import { orderByKey, rankInPools } from "../../../src/engine/run/rank-in-pools";
import { createDice } from "../dice";

test("rank([90, 85, 85, 80]) leaves the place after a tie empty, or none", () => {
  const keys = Float64Array.of(90, 85, 85, 80);
  expect([...rank(keys, "competition").rank]).toEqual([1, 2, 2, 4]);
  expect([...rank(keys, "dense").rank]).toEqual([1, 2, 2, 3]);
  expect([...rank(keys, "dense").tied]).toEqual([0, 1, 1, 0]);
});

test("rankInPools() in one pool is rank(), and in several rank() of each", () => {
  for (let seed = 1; seed <= 300; seed++) {
    const dice = createDice(seed), count = dice.whole(1, 20), pools = dice.whole(1, 3), large = dice.pick([1, 1e13]);
    const keys = Float64Array.from({ length: count }, () => dice.whole(-5, 5) * large), poolOf = Int32Array.from({ length: count }, () => dice.whole(0, pools - 1));
    const members = Int32Array.from({ length: count }, (_, at) => at).filter(() => dice.chance(0.9));
    for (const method of ["competition", "dense"] as const) {
      const found = rankInPools({ keys, order: orderByKey(keys, members), poolOf, pools, method });
      for (let pool = 0; pool < pools; pool++) {
        const own = members.filter((at) => poolOf[at] === pool), expected = rank(Float64Array.from(own, (at) => keys[at]!), method);
        expect([...own].map((at) => [found.rank[at], found.tied[at]])).toEqual([...own].map((_, at) => [expected.rank[at], expected.tied[at]]));
      }
    }
  }
});
