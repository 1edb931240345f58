import type { Scheme } from "../../src/assessment/scheme";
import { score } from "../../src/engine/score";
import { createDice } from "./dice";
import { expectSame } from "./expect-same";
import { randomScheme } from "./random-scheme";

const SEEDS = Array.from({ length: 800 }, (_, index) => index + 1);

test("the order of rows changes nothing", () => {
  for (const seed of SEEDS) {
    const scheme = randomScheme(seed), shuffled = shuffle(scheme, seed), result = score(scheme), other = score(shuffled);
    const places = scheme.departments.map((department) => shuffled.departments.indexOf(department));
    expectSame({ seed, departments: places.map((place) => other.departments[place]) }, { seed, departments: [...result.departments] });
    expectSame(places.map((place) => other.ledger(place).map(({ lost, working }) => ({ lost, working }))), result.ledgers().map((lines) => lines.map(({ lost, working }) => ({ lost, working }))));
  }
});

/** Departments, duties and reported rows in another order; indicators keep theirs, which is the order of the ledger. */
function shuffle(scheme: Scheme, seed: number): Scheme {
  const dice = createDice(seed);
  const mixed = <Row>(rows: readonly Row[]): readonly Row[] => rows.map((row) => ({ row, key: dice.whole(0, 1e9) })).sort((a, b) => a.key - b.key).map(({ row }) => row);
  return { ...scheme, departments: mixed(scheme.departments), observations: mixed(scheme.observations) };
}

test("no base item leaves its bounds where the clause sets them", () => {
  for (const seed of SEEDS) {
    const result = score(randomScheme(seed));
    const beyond = result.departments.flatMap((_, department) => result.scheme.indicators.flatMap(({ category, id }, index) => {
      const item = result.item(department, index);
      return category === "base" && item.score !== null && !(item.score >= 0 && item.score <= item.full) ? [{ department, id, item }] : [];
    }));
    expect({ seed, beyond }).toEqual({ seed, beyond: [] });
  }
});

test("a better observation never scores worse under a rule that only deducts for one count", () => {
  for (const seed of SEEDS) {
    const dice = createDice(seed), scheme = randomScheme(seed);
    const at = scheme.indicators.findIndex(({ category, reading: { rule } }) => category === "base" && rule!.terms.length === 1 && rule!.terms[0]!.kind === "per-unit"
      && rule!.terms[0]!.effect === "deduct" && rule!.measures.length === 1 && (rule!.terms[0]!.side === "above" || rule!.terms[0]!.target === undefined) && rule!.terms[0]!.target?.kind !== "peers");
    const indicator = scheme.indicators[at];
    if (indicator === undefined) continue;
    const worse = { kind: "number", numerator: dice.whole(0, 90), denominator: 10 } as const, better = { ...worse, numerator: Math.floor(worse.numerator / 2) };
    const scores = [better, worse].map((reported) => {
      const observations = scheme.departments.map(({ code }) => ({ department: code, indicator: indicator.id, item: "", reported, verified: { kind: "missing" } as const, reason: "", evidence: "" }));
      return score({ ...scheme, duties: [], observations }).item(0, at).score ?? 0;
    });
    expect(scores[0]).toBeGreaterThanOrEqual(scores[1]!);
  }
});

test("ranks leave no place to nobody: with k departments above, a department is k + 1st", () => {
  for (const seed of SEEDS) {
    const scheme = randomScheme(seed), settings = { ...scheme.settings, rankMethod: "competition" as const, tieBreakers: [] };
    const { departments } = score({ ...scheme, settings: { ...settings, rankOn: "rounded" } });
    const ranked = departments.filter(({ rank, remarks }) => rank !== null && !remarks.some((remark) => remark.includes("名次列末位")));
    for (const one of ranked) expect(one.rank).toBe(1 + ranked.filter((other) => other.total > one.total).length);
  }
});
