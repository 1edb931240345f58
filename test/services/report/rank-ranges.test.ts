import { compileScheme } from "../../../src/services/compile-scheme";
import { inspectFirm } from "../../../src/services/inspect/firm";
import { FIRM_DEFAULTS } from "../../../src/services/inspect/firmness";
import { inspected } from "../../../src/services/inspect/inspected";
import { rankRanges } from "../../../src/services/rank-ranges";
import { tablesFromData } from "../../../src/excel/tables/tables-from-data";
import { smallDistrict } from "../small-district";

const tables = tablesFromData(smallDistrict(12)), { scheme } = compileScheme(tables), options = { runs: 300, seed: 7 };

test("rankRanges finds what the inspection finds, and the same with the same seed", async () => {
  const given = inspected(tables)!, { ranges } = await inspectFirm(given, { ...FIRM_DEFAULTS, ...options }), found = await rankRanges(scheme, options);
  const units = given.scheme.departments.map(({ shortName }, d) => ({ name: shortName, overall: found.units[d]?.overall }));
  expect(units.flatMap(({ name, overall }) => (overall === undefined ? [] : [`${name} ${overall.best} ${overall.worst}`])).sort()).toEqual(ranges?.map(({ name, best, worst }) => `${name} ${best} ${worst}`).sort());
  expect(await rankRanges(scheme, options)).toEqual(found);
  expect(found.method).toMatch(/^各指标权重独立变动±20%，试算300次（种子7），取其中九成；/);
});

test("a unit's own place lies in its range, and no range leaves its group", async () => {
  const { units } = await rankRanges(scheme, options), { result } = inspected(tables)!;
  units.forEach((ranges, d) => {
    const { rank, groupRank } = result.departments[d]!, size = scheme.departments.filter(({ group }) => group === scheme.departments[d]?.group).length;
    expect([ranges === null, rank === null]).toEqual([rank === null, rank === null]);
    if (ranges === null) return;
    expect(ranges.overall.best).toBeLessThanOrEqual(rank!);
    expect(ranges.overall.worst).toBeGreaterThanOrEqual(rank!);
    expect(ranges.within.best).toBeLessThanOrEqual(groupRank!);
    expect(ranges.within.worst).toBeGreaterThanOrEqual(groupRank!);
    expect(ranges.within.worst).toBeLessThanOrEqual(size);
  });
});
