import { DISTRICT } from "../../src/samples/district";
import { scoreTables } from "../../src/services/score-tables";

/**
 * Totals worked out apart from the program, with exact fractions from readings of the clauses made by hand. 柳塘 and 雁回
 * are left out: their totals depend on how the two slopes of Z5-03 are read.
 */
const TOTALS: Readonly<Record<string, string>> = {
  纪委监委: "90.43", 区委办: "90.43", 组织部: "96.59", 宣传部: "91.33", 统战部: "79.84", 政法委: "97.93", 编办: "87.51", 网信办: "83.85",
  执法局: "98.00", 公安分局: "86.47", 市监局: "97.93", 应急局: "91.55", 生态分局: "93.27", 卫健局: "96.43", 住建局: "61.94", 人社局: "90.10", 资规分局: "72.43", 文旅体局: "81.45",
  政府办: "92.60", 司法局: "99.97", 审批局: "99.26", 发改局: "91.05", 财政局: "87.59", 审计局: "90.46", 统计局: "88.66", 民政局: "93.81", 教育局: "88.28", 商务局: "63.20", 信访局: "88.33", 退役军人局: "79.51",
  青桐: "101.45", 白鹭: "96.60", 松涛: "96.60", 槐荫: "94.47", 云溪: "93.52", 石桥: "78.15", 枫林: "91.17", 澄江: "91.90", 梅岭: "88.00", 兰亭: "90.97", 晴川: "81.84",
  启明园区: "90.49",
};

const { result, problems } = scoreTables(DISTRICT);
const standings = (result?.scheme.departments ?? []).map((department, at) => ({ ...department, ...result?.departments[at] }));
const of = (shortName: string) => standings.find((standing) => standing.shortName === shortName);

test("the district is scored without an error, and nothing in it is passed over", () => {
  expect(problems.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([]);
  expect([...new Set(problems.filter(({ severity }) => severity === "notice").map(({ code }) => code))]).toEqual(["points-do-not-add-up", "several-leads", "separates-nobody"]);
});

test.each(Object.entries(TOTALS))("%s has %s points", (shortName, total) => {
  expect(((of(shortName)?.total ?? 0) / 10_000).toFixed(2)).toBe(total);
});

test("a tie stands where no tie-breaker tells the units apart, and falls where one does", () => {
  expect(of("纪委监委")?.groupRank).toBe(of("区委办")?.groupRank);
  expect(of("纪委监委")?.groupTied).toBe(true);
  expect(of("白鹭")?.total).toBe(of("松涛")?.total);
  expect(of("白鹭")?.groupRank).toBe((of("松涛")?.groupRank ?? 0) + 1);
});

test("each group has its leader", () => {
  const leaders = standings.filter(({ groupRank }) => groupRank === 1).map(({ shortName }) => shortName);
  expect(leaders).toEqual(["政法委", "执法局", "司法局", "青桐", "启明园区"]);
});

test("a veto puts a unit last, a bonus stops at the cap, missing data leave three units provisional", () => {
  expect(of("石桥")).toMatchObject({ rank: 44, state: "vetoed" });
  expect(of("司法局")?.bonus).toBe(30_000);
  expect(standings.filter(({ state }) => state === "provisional").map(({ shortName }) => shortName)).toEqual(["商务局", "晴川", "启明园区"]);
});

test("the appeals that were corrected are counted from their ledger, and named", () => {
  const at = standings.findIndex(({ shortName }) => shortName === "住建局"), indicator = result!.scheme.indicators.findIndex(({ id }) => id === "Z3-04");
  const lines = result!.ledger(at).filter((line) => line.indicator === indicator);
  expect(lines.map(({ evidence }) => evidence).join("\n")).toContain("复议纠错案件3件，其中“撤销”的2件：复〔2020〕28号、复〔2020〕3号");
});
