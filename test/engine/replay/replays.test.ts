import { scoreTables } from "../../../src/services/score-tables";
import { DISTRICT } from "../../../src/samples/district";
import { applyChanges } from "../../../src/engine/replay/apply-changes";
import { gapBetween } from "../../../src/engine/replay/gap";
import { leaveOut } from "../../../src/engine/replay/leave-out";
import { otherReadings } from "../../../src/engine/replay/other-readings";
import { replay, replaySettings } from "../../../src/engine/replay/replay";
import { replayRanks } from "../../../src/engine/replay/rank-spread";
import { restateItems, restateTotals } from "../../../src/engine/replay/restate";
import { createReweigher } from "../../../src/engine/replay/reweigh";
import { separations } from "../../../src/engine/replay/separation";
import { smallestChanges } from "../../../src/engine/replay/smallest-change";
import { seededRandom } from "../../../src/engine/sensitivity/seeded-random";
import { rankRange } from "../../../src/engine/sensitivity/rank-range";
import { resultOf } from "../../../src/engine/result-of";
import type { Scheme } from "../../../src/assessment/scheme";
import type { Settings } from "../../../src/assessment/settings";
import { given, indicator, observation, scheme, department } from "../builders";

const SAMPLE = scoreTables(DISTRICT).scheme;

/** Units with the points that a reviewer gave on indicators with these full marks; null: not reported. */
function judged(fulls: readonly number[], points: readonly (readonly number[])[], settings: Partial<Settings> = {}): Scheme {
  return scheme({
    departments: points.map((_, unit) => department(`U${unit}`, unit % 2 === 0 ? "甲" : "乙")),
    indicators: fulls.map((full, at) => indicator(`I${at}`, given(full))),
    observations: points.flatMap((row, unit) => row.map((value, at) => observation(`U${unit}`, `I${at}`, value))),
    settings: { dutyScope: "all", ...settings },
  });
}

const FULLS = [10, 20, 30, 40];
const POINTS = [[9, 15, 24, 31], [7, 18, 22, 35], [10, 11, 29, 33], [5, 19, 27, 34], [8, 16, 25, 32], [9, 14, 21, 38]];

test("weights that move: the ranges are those of scoring every weighted scheme from the beginning", () => {
  for (const settings of [{}, { rankOn: "exact" }, { rounding: { place: "total", decimals: 2 } }, { rankMethod: "dense", rounding: { place: "item", decimals: 0 } }] as readonly Partial<Settings>[]) {
    const base = judged(FULLS, POINTS, settings), scored = replay(base), replayed = replayRanks(scored, { percent: 20, seed: 7 }), runs = 60;
    replayed.advance(25);
    replayed.advance(runs - 25);
    // By brute force: the same draws, full marks and scores multiplied, and the whole scored from the beginning.
    const draw = seededRandom(7), moved = new Float64Array(FULLS.length), units = POINTS.length;
    const overall = new Uint32Array(units * units), within = new Uint32Array(units * units);
    for (let run = 0; run < runs; run++) {
      draw(moved, 41);
      const weights = [...moved].map((step) => (80 + step) / 100), scale = 100;
      const heavy = judged(FULLS.map((full, at) => round(full * weights[at]! * scale)), POINTS.map((row) => row.map((value, at) => round(value * weights[at]! * scale))), { ...settings, rounding: { place: settings.rounding?.place ?? "item", decimals: settings.rounding?.place === "total" ? 2 : 4 } });
      // Scores were rounded before they are weighed; what is rounded then is the total.
      const { standing } = replay({ ...heavy, settings: { ...heavy.settings, ...(settings.rounding?.place === "total" ? {} : { rounding: { place: "item", decimals: scored.prepared.scheme.settings.rounding.decimals } }) } });
      for (let unit = 0; unit < units; unit++) {
        overall[unit * units + standing.rank[unit]! - 1]!++;
        within[unit * units + standing.groupRank[unit]! - 1]!++;
      }
    }
    expect([settings, [...replayed.counts.overall]]).toEqual([settings, [...overall]]);
    expect([...replayed.counts.within]).toEqual([...within]);
    expect(rankRange({ base: scored.standing.rank, counts: replayed.counts.overall }, 0).runs).toBe(runs);
  }
});

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

test("weights as they are give the result as it is, also of the sample with all its settings", () => {
  for (const given of [SAMPLE, { ...SAMPLE, settings: { ...SAMPLE.settings, assembly: "from-full" } }, { ...SAMPLE, settings: { ...SAMPLE.settings, rounding: { place: "total", decimals: 2 } } }] as readonly Scheme[]) {
    const scored = replay(given), same = createReweigher(scored)(new Float64Array(given.indicators.length).fill(100));
    expect([...same.totals.total]).toEqual([...scored.totals.total]);
    expect([...same.standing.rank]).toEqual([...scored.standing.rank]);
    expect(same.standing.grade).toEqual(scored.standing.grade);
  }
});

test("leaving an indicator out gives the ranks of a scheme that never had it", () => {
  // Tie-breakers name indicators: one that is left out breaks no ties either way.
  const scored = replay({ ...SAMPLE, settings: { ...SAMPLE.settings, tieBreakers: [] } });
  for (const { indicator: index, standing } of leaveOut(scored).filter((_, at) => at % 9 === 0)) {
    const without = replay({ ...scored.prepared.scheme, ledgers: [], indicators: scored.prepared.scheme.indicators.filter((_, at) => at !== index), observations: scored.prepared.scheme.observations.filter((row) => row.indicator !== scored.prepared.scheme.indicators[index]!.id) });
    expect([index, [...standing.rank]]).toEqual([index, [...without.standing.rank]]);
  }
});

test("other readings: each ambiguous clause once in each other reading that asks for the same data", () => {
  const scored = replay(SAMPLE), found = otherReadings(scored).slice(0, 6).map((read) => read());
  expect(found.length).toBeGreaterThan(3);
  for (const { indicator: index, reading, standing } of found) {
    const { id } = SAMPLE.indicators[index]!, readings = new Map(SAMPLE.settings.readings);
    if (reading === null) readings.delete(id);
    else readings.set(id, reading);
    expect([...standing.rank]).toEqual([...replaySettings(SAMPLE, { readings }).standing.rank]);
  }
});

test("the lines of a gap are the gap, for every pair of neighbours", () => {
  const result = resultOf(replay(SAMPLE)), order = result.departments.map((_, index) => index).sort((a, b) => result.departments[a]!.rank! - result.departments[b]!.rank!);
  for (const [at, upper] of order.slice(0, -1).entries()) {
    const { total, items, steps } = gapBetween(result, upper, order[at + 1]!);
    expect([...items, ...steps].reduce((sum, { points }) => sum + points, 0)).toBe(total);
  }
});

test("what would turn an order does: applied to the facts and scored from the beginning", () => {
  const scored = replay(SAMPLE), order = [...scored.standing.rank].map((rank, unit) => ({ rank, unit })).sort((a, b) => a.rank - b.rank).map(({ unit }) => unit);
  for (const at of [8, 20, 30]) {
    const upper = order[at]!, lower = order[at + 1]!;
    if (scored.standing.rank[upper] === scored.standing.rank[lower]) continue;
    const turnings = smallestChanges(scored, { upper, lower, most: 3 });
    expect(turnings.length).toBeGreaterThan(0);
    for (const { changes } of turnings) {
      const { standing } = replay(applyChanges(scored, changes));
      expect(standing.rank[lower]!).toBeLessThan(standing.rank[upper]!);
    }
    expect(turnings.map(({ size }) => size)).toEqual([...turnings.map(({ size }) => size)].sort((a, b) => a - b));
  }
});

test("a wide gap takes several facts together", () => {
  const far = judged([10, 10, 10], [[10, 10, 10], [2, 2, 2]]), scored = replay(far), [turning] = smallestChanges(scored, { upper: 0, lower: 1, most: 1 });
  // Nothing of the lower unit alone is enough; the upper unit can fall by itself only with more than one fact too.
  expect(turning).toBeUndefined();
  const near = replay(judged([10, 10, 10], [[9, 9, 9], [7, 7, 7]]));
  expect(smallestChanges(near, { upper: 0, lower: 1, most: 1 })[0]!.changes).toHaveLength(1);
});

test("restating what stands gives what stands; restated totals move ranks, restated groups the ranks within", () => {
  const scored = replay(judged(FULLS, POINTS)), result = resultOf(scored);
  expect(restateItems(scored, () => undefined)).toBe(scored);
  const moved = restateItems(scored, (unit, at) => (unit === 0 && at === 0 ? 0 : undefined));
  expect(moved.totals.total[0]).toBe(scored.totals.total[0]! - 90_000);
  const totals = result.departments.map(({ total }, unit) => (unit === 3 ? 1_000_000 : total));
  expect(restateTotals(scored, { totals }).standing.rank[3]).toBe(1);
  const groups = result.scheme.departments.map(() => "同组");
  expect([...restateTotals(scored, { totals: totals.map(() => null), groups }).standing.groupRank]).toEqual([...scored.standing.rank]);
});

test("separation: full marks for all, none for all, and a correlation that can be computed by hand", () => {
  const [all, none, up, down] = separations(replay(judged([10, 10, 10, 10], [[10, 0, 2, 5], [10, 0, 4, 4], [10, 0, 9, 3]])));
  expect([all!.full, all!.spread, all!.correlation, none!.none]).toEqual([1, 0, null, 1]);
  // Totals 17, 18, 22 of 40: −2, −1, 3 from their mean. The third −3, −1, 4: 19 ÷ √(26×14). The fourth 1, 0, −1: −5 ÷ √(2×14).
  expect(up!.correlation).toBeCloseTo(19 / Math.sqrt(26 * 14), 10);
  expect(down!.correlation).toBeCloseTo(-5 / Math.sqrt(2 * 14), 10);
  expect(up!.mean).toBeCloseTo(0.5, 10);
});
