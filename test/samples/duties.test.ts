import { DISTRICT } from "../../src/samples/district";
import { DUTIES } from "../../src/samples/duties/duties";
import { INDICATORS } from "../../src/samples/scheme/indicators";
import { UNITS } from "../../src/samples/units";

const names = (unit: string): readonly string[] => {
  if (unit === "各单位") return UNITS.map((row) => String(row["单位名称"]));
  const group = UNITS.filter((row) => row["组别"] === unit);
  const found = group.length > 0 ? group : UNITS.filter((row) => row["单位名称"] === unit || row["简称"] === unit);
  return found.map((row) => String(row["单位名称"]));
};
const list = (cell: unknown): readonly string[] => String(cell).split("、");
const pairs = DUTIES.flatMap((row) => list(row["指标编号"]).flatMap((id) => list(row["责任单位"]).flatMap((unit) => names(unit).map((name) => `${id} ${name}`))));

test("every responsible unit resolves", () => {
  const unknown = DUTIES.flatMap((row) => list(row["责任单位"])).filter((unit) => names(unit).length === 0);
  expect(unknown).toEqual([]);
});

test("every duty names indicators that exist, and every indicator has a duty", () => {
  const linked = new Set(DUTIES.flatMap((row) => list(row["指标编号"])));
  expect([...linked].sort()).toEqual(INDICATORS.map((row) => String(row["指标编号"])).sort());
});

test("no unit owes an indicator twice", () => {
  expect(pairs.filter((pair, at) => pairs.indexOf(pair) !== at)).toEqual([]);
});

test("a duty has one leading row, and supporting units only beside it", () => {
  const ids = [...new Set(DUTIES.map((row) => row["事项编号"]))];
  for (const id of ids) {
    const roles = DUTIES.filter((row) => row["事项编号"] === id).map((row) => row["责任类型"]);
    expect([["牵头"], ["牵头", "配合"]]).toContainEqual(roles);
  }
  expect(DUTIES.filter((row) => row["责任类型"] === "配合")).toHaveLength(5);
});

test("the units with data on an indicator are those that owe it; bonuses are claimed by some of them", () => {
  const data = new Set((DISTRICT["数据填报"] ?? []).map((row) => `${row["指标编号"]} ${row["单位名称"]}`));
  expect([...data].filter((pair) => !pairs.includes(pair))).toEqual([]);
  expect(pairs.filter((pair) => !data.has(pair) && !pair.startsWith("J-"))).toEqual([]);
});

test("every duty states its basis and a deadline", () => {
  for (const row of DUTIES) {
    expect(row["依据"]).toMatch(/《.+》|规划|要点/);
    expect(row["完成时限"]).toMatch(/^(20\d\d-\d\d-\d\d|每季度)$/);
  }
});
