import type { Result } from "../../src/assessment/result";
import { score } from "../../src/engine/score";
import { expectSame } from "./expect-same";
import { randomScheme } from "./random-scheme";
import { rounded } from "./reference/fraction";
import { scoreScheme } from "./reference/score-scheme";

const RUNS = 4000;

test(`score() agrees with the exact reference on ${RUNS} random schemes`, () => {
  for (let seed = 1; seed <= RUNS; seed++) {
    const scheme = randomScheme(seed), result = score(scheme), expected = scoreScheme(scheme);
    const found = result.departments.map(({ base, bonus, penalty, total, rank, groupRank, grade }, at) => ({
      seed, base, bonus, penalty, total, rank, groupRank, grade, items: scheme.indicators.map((_, index) => itemOf(result, at, index)),
    }));
    expectSame(found, expected.map(({ shown, rank, groupRank, grade, items }) => ({
      seed, ...shown, rank, groupRank, grade,
      items: items.map((item) => (item === null ? null : { state: item.state, score: item.score === null ? null : rounded(item.score, 4), full: rounded(item.full, 4) })),
    })));
  }
});

function itemOf(result: Result, department: number, indicator: number): unknown {
  const item = result.item(department, indicator), concerned = item.score !== null || item.full !== 0 || item.state !== "not-applicable";
  return concerned || isListed(result, department, indicator) ? item : null;
}

/** An item with full marks 0 that is 不涉及 looks like one that does not concern the department: ask the reference's way. */
function isListed({ scheme }: Result, department: number, indicator: number): boolean {
  const { id, groups, category } = scheme.indicators[indicator]!, { code, group } = scheme.departments[department]!;
  if (category === "base" || (groups.length > 0 && !groups.includes(group))) return false;
  const naming = scheme.duties.filter((duty) => duty.indicators.includes(id));
  if (naming.length === 0 || naming.some((duty) => duty.departments.includes(code))) return true;
  return scheme.settings.dutyScope === "all" && scheme.observations.some((row) => row.department === code && row.indicator === id);
}
