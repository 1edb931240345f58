import type { Scheme } from "../../../src/assessment/scheme";
import { createPlainRanks } from "../../../src/engine/replay/plain-ranks";
import { replayRanks } from "../../../src/engine/replay/rank-spread";
import { replay } from "../../../src/engine/replay/replay";
import { createReweigher } from "../../../src/engine/replay/reweigh";
import { seededRandom } from "../../../src/engine/sensitivity/seeded-random";
import { randomScheme } from "../random-scheme";

const RUNS = 7;

test("ranks counted in machine numbers are the ranks of the scoring's own steps, on random schemes", () => {
  let plain = 0, vetoed = 0, broken = 0;
  for (let seed = 1; seed <= 600; seed++) {
    const given = randomScheme(seed);
    // Most of what random schemes have rules the short way out; half of them are made ready for it.
    const scheme: Scheme = seed % 2 === 0 ? given : { ...given, settings: { ...given.settings, rounding: { ...given.settings.rounding, place: "item" }, assembly: "sum", rankOn: "rounded", parts: [] }, indicators: given.indicators.map((each) => ({ ...each, part: "" })) };
    const scored = replay(scheme), units = scheme.departments.length, indicators = scheme.indicators.length;
    if (createPlainRanks(scored) !== null) {
      plain++;
      vetoed += Number(scored.vetoes.length > 0);
      broken += Number(scheme.settings.tieBreakers.length > 0);
    }
    const replayed = replayRanks(scored, { percent: 20, seed });
    replayed.advance(2);
    replayed.advance(RUNS - 2);
    const draw = seededRandom(seed), percent = new Float64Array(indicators), reweigh = createReweigher(scored);
    const overall = new Uint32Array(units * units), within = new Uint32Array(units * units);
    for (let run = 0; run < RUNS; run++) {
      draw(percent, 41);
      const { rank, groupRank } = reweigh(percent.map((step) => step + 80)).standing;
      for (let unit = 0; unit < units; unit++) {
        if (rank[unit] === 0) continue;
        overall[unit * units + rank[unit]! - 1]!++;
        within[unit * units + groupRank[unit]! - 1]!++;
      }
    }
    expect({ seed, overall: [...replayed.counts.overall], within: [...replayed.counts.within] }).toEqual({ seed, overall: [...overall], within: [...within] });
  }
  expect(plain).toBeGreaterThan(250);
  expect(vetoed).toBeGreaterThan(5);
  expect(broken).toBeGreaterThan(20);
});
