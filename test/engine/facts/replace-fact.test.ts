import { fraction } from "../../../src/assessment/exact";
import type { Fact } from "../../../src/assessment/observation";
import { buildColumn } from "../../../src/engine/facts/build-column";
import { replaceFact } from "../../../src/engine/facts/replace-fact";
import type { FactColumn } from "../../../src/engine/columns/fact-column";
import { createDice, type Dice } from "../dice";

const MEASURE = { label: "率", type: "rate", unit: "%" } as const;

test("replaceFact() is buildColumn() with the fact replaced, whatever its denominator", () => {
  for (let seed = 1; seed <= 500; seed++) {
    const dice = createDice(seed), facts = Array.from({ length: 4 }, () => randomFact(dice)), row = dice.whole(0, 3), fact = randomFact(dice);
    const before = buildColumn(MEASURE, facts), kept = values(before);
    expect(values(replaceFact(before, { measure: MEASURE, row, fact }))).toEqual(values(buildColumn(MEASURE, facts.with(row, fact))));
    expect(values(before)).toEqual(kept);
  }
});

function values({ n, scale, r }: FactColumn): unknown {
  return [...n].map((value, row) => fraction(BigInt(value), BigInt(scale) * BigInt(r?.[row] ?? 1)));
}

function randomFact(dice: Dice): Fact {
  return dice.chance(0.1) ? { kind: "missing" } : { kind: "number", numerator: dice.whole(0, 900), denominator: dice.pick([1, 10, 7, 999_983, 100, 524_287]) };
}
