import type { Fact } from "../../../src/assessment/observation";
import type { Scheme } from "../../../src/assessment/scheme";
import { prepare } from "../../../src/engine/prepare/prepare";
import { rescore } from "../../../src/engine/rescore/rescore";
import { resultOf } from "../../../src/engine/result-of";
import { run } from "../../../src/engine/run/run";
import { score } from "../../../src/engine/score";
import { createDice } from "../dice";
import { expectSame } from "../expect-same";
import { randomScheme } from "../random-scheme";

test("rescore() is score() of the scheme with the fact changed", () => {
  for (let seed = 1; seed <= 1500; seed++) {
    const dice = createDice(seed), scheme = randomScheme(seed);
    let scored = run(prepare(scheme)), changed = scheme;
    for (let step = 0; step < 3; step++) {
      const indicator = dice.whole(0, scheme.indicators.length - 1), department = dice.whole(0, scheme.departments.length - 1);
      const { measures } = scheme.indicators[indicator]!.reading.rule!, measure = dice.whole(0, measures.length - 1);
      const fact = otherFact(dice, measures[measure]!.type);
      const next = withFact(changed, { department, indicator, measure, fact });
      if (next === null) continue;
      changed = next;
      scored = rescore(scored, { department, indicator, measure, fact });
    }
    const result = resultOf(scored), expected = score(changed);
    expectSame({ seed, departments: result.departments }, { seed, departments: expected.departments });
    expectSame({ seed, ledgers: result.ledgers() }, { seed, ledgers: expected.ledgers() });
  }
});

test("rescore() leaves the scoring that it starts from as it was", () => {
  const scheme = randomScheme(7), scored = run(prepare(scheme)), before = structuredClone(scored.totals.total);
  rescore(scored, { department: 0, indicator: 0, measure: 0, fact: { kind: "missing" } });
  expect(scored.totals.total).toEqual(before);
  expect(resultOf(scored).departments).toEqual(score(scheme).departments);
});

function otherFact(dice: ReturnType<typeof createDice>, type: string): Fact {
  if (dice.chance(0.2)) return dice.pick<Fact>([{ kind: "missing" }, { kind: "not-applicable" }]);
  if (type === "yes-no") return { kind: "yes-no", value: dice.chance(0.5) };
  if (type === "choice") return { kind: "word", word: dice.pick(["好", "一般"]) };
  if (type === "judgement") return { kind: "number", numerator: dice.whole(0, 30), denominator: 10 };
  return { kind: "number", numerator: dice.whole(1, 9), denominator: type === "rate" ? dice.pick([1, 7, 1000]) : 1 };
}

interface Change {
  readonly department: number;
  readonly indicator: number;
  readonly measure: number;
  readonly fact: Fact;
}

/** null where a row for the whole indicator (不涉及) or none at all stands: scope by data would change with it. */
function withFact(scheme: Scheme, { department, indicator, measure, fact }: Change): Scheme | null {
  const { code } = scheme.departments[department]!, { id, reading } = scheme.indicators[indicator]!, item = reading.rule!.measures[measure]!.label;
  const at = scheme.observations.findIndex((row) => row.department === code && row.indicator === id && row.item === item);
  if (at < 0) return null;
  return { ...scheme, observations: scheme.observations.with(at, { ...scheme.observations[at]!, reported: fact, verified: { kind: "missing" } }) };
}
