import type { Department } from "../../../src/assessment/department";
import type { Indicator } from "../../../src/assessment/indicator";
import type { Observation } from "../../../src/assessment/observation";
import type { Reading } from "../../../src/assessment/reading";
import type { DepartmentResult, ItemScore, LedgerLine, Result } from "../../../src/assessment/result";
import type { Rule } from "../../../src/assessment/rule";
import { DEFAULT_SETTINGS } from "../../../src/assessment/settings";

/** Four units in two groups and three indicators, stated by hand: what a view shows must follow from it alone. */

const department = (index: number, name: string, group: string): Department => ({ code: `D${index}`, name, shortName: name.replace("示例区", "区"), group, where: { sheet: "单位名录", cell: `A${index + 2}` } });

const rule = (label: string, unit: string): Rule => ({
  start: "full", points: 2, measures: [{ label, type: "count", unit }], groups: [], floor: 0, ceiling: "points",
  terms: [{ kind: "per-unit", effect: "deduct", measure: 0, points: 0.5, per: 1, steps: "proportional", target: { kind: "number", value: 4 }, side: "below", span: [0, 9] }],
});

const reading = (clause: string, part: Partial<Reading> = {}): Reading => ({
  clause, status: "computed", rule: rule("学法次数", "次"), words: "从2分起扣;应达到4次,每少1次扣0.5分;最低0分", alternatives: [], problems: [],
  coverage: [{ span: [0, clause.length], as: "read" }], ...part,
});

const indicator = (index: number, level3: string, given: Reading): Indicator => ({
  id: `Z1-0${index}`, level1: index < 3 ? "组织领导" : "行政执法", level2: "", level3, points: 2, pointsByGroup: new Map(), clause: given.clause,
  reading: given, category: "base", groups: [], part: "", scorer: "区司法局", where: { sheet: "考评细则", cell: `F${index + 1}` },
});

export const departments: readonly Department[] = [department(0, "示例区公安分局", "执法部门"), department(1, "示例区城管局", "执法部门"), department(2, "东街街道", "街道"), department(3, "西街街道", "街道")];

const VAGUE = "学法不少于4次,每少1次扣0.5分,情节较重的另行处理";
export const indicators: readonly Indicator[] = [
  indicator(1, "领导干部学法", reading("学法不少于4次,每少1次扣0.5分,扣完为止")),
  indicator(2, "行政机关负责人出庭应诉率", reading("达到100%得2分,每低1个百分点扣0.1分,扣完为止", {
    words: "从2分起扣;应达到100%,每低1个百分点扣0.1分;最低0分",
    rule: { ...rule("出庭应诉率", "%") },
    alternatives: [{ id: "按整档扣分", why: "低0.6个百分点:按比例扣0.06分,按整档不扣分。", rule: rule("出庭应诉率", "%"), words: "每低1个整百分点扣0.1分" }],
    problems: [{ code: "two-readings", severity: "ask", message: "“每低1个百分点”可按比例,也可按整档;请选择。", span: [11, 18] }],
  })),
  indicator(3, "执法案卷质量", reading(VAGUE, {
    status: "unreadable", rule: null, words: "",
    problems: [{ code: "unread-words", severity: "error", message: "“情节较重的另行处理”没有写明扣多少分;请写明分值,或注明由人工评分。", span: [18, 27] }],
    coverage: [{ span: [0, 17], as: "read" }, { span: [17, 18], as: "context" }, { span: [18, VAGUE.length], as: "unread" }],
  })),
];

const number = (numerator: number, denominator = 1) => ({ kind: "number", numerator, denominator }) as const;
const missing = { kind: "missing" } as const;
const observation = (d: number, i: number, part: Partial<Observation>): Observation => ({
  department: `D${d}`, indicator: `Z1-0${i}`, item: "", reported: missing, verified: missing, reason: "", evidence: "", where: { sheet: "数据填报", cell: `D${d * 3 + i + 1}` }, ...part,
});
const observations: readonly Observation[] = [
  observation(0, 1, { reported: number(4) }),
  observation(1, 1, { reported: number(3), verified: number(2), reason: "两次无记录", evidence: "学法记录.pdf" }),
  observation(1, 2, { reported: number(4700, 50), evidence: "出庭登记表.pdf" }),
  observation(2, 1, { reported: { kind: "not-applicable" } }),
];

const POINT = 10_000;
const NONE: ItemScore = { state: "not-reported", score: null, full: 2 * POINT };
const scored = (score: number): ItemScore => ({ state: "scored", score, full: 2 * POINT });
const items: readonly (readonly ItemScore[])[] = [
  [scored(20_000), scored(20_000), NONE],
  [scored(10_000), scored(14_000), NONE],
  [{ state: "not-applicable", score: null, full: 20_000 }, scored(17_500), NONE],
  [scored(20_000), scored(17_500), { state: "needs-judgement", score: null, full: 20_000 }],
];

const standing = (total: number, rank: number, groupRank: number, part: Partial<DepartmentResult> = {}): DepartmentResult => ({
  full: 1_000_000, earned: total, parts: [], base: total, bonus: 0, penalty: 0, total, rank, groupRank, tied: false, groupTied: false, grade: "良好", state: "final", remarks: [], ...part,
});
const standings: readonly DepartmentResult[] = [
  standing(901_234, 1, 1, { grade: "优秀" }),
  standing(850_000, 3, 2, { state: "provisional", remarks: ["有1项未填报"] }),
  standing(880_000, 2, 1, { groupTied: true, tied: true }),
  standing(880_000, 2, 1, { groupTied: true, tied: true }),
];

const line = (indicatorIndex: number, lost: number, part: Partial<LedgerLine>): LedgerLine => ({
  indicator: indicatorIndex, term: 0, lost, clause: "", working: "", facts: "", duty: "", evidence: "", ...part,
});
const ledgers: readonly (readonly LedgerLine[])[] = [
  [],
  [
    line(0, 10_000, { clause: "每少1次扣0.5分", working: "应学法4次,实际2次,少2次×0.5分=扣1分", facts: "学法 2次(核验值)" }),
    line(1, 6_000, { clause: "每低1个百分点扣0.1分", working: "2 − (100 − 94) × 0.1 = 1.40", facts: "出庭 47 / 应出庭 50 = 94%" }),
  ],
  [line(1, 2_500, { working: "2 − (100 − 97.5) × 0.1 = 1.75" })],
  [line(1, 2_500, { working: "2 − (100 − 97.5) × 0.1 = 1.75" })],
];

export const smallResult: Result = {
  scheme: {
    departments, indicators, observations, settings: { ...DEFAULT_SETTINGS, name: "示例区考评", year: "2020" },
    duties: [{ id: "3.2", title: "健全行政应诉制度", basis: "《行政诉讼法》第三条", indicators: ["Z1-02"], departments: ["D1"], role: "lead", deadline: "", where: { sheet: "责任清单", cell: "A9" } }],
  },
  departments: standings,
  item: (d, i) => items[d]?.[i] ?? NONE,
  ledger: (d) => ledgers[d] ?? [],
  adjustments: (d) => (d === 1 ? [{ kind: "conversion", lost: -3_000, working: "适用分值4分,得2.4分,折算2.4÷4×100=60分" }] : []),
  ledgers: () => ledgers,
  lineLosses: () => ledgers,
  level1: [
    { name: "组织领导", full: 40_000, scores: [40_000, 24_000, 17_500, 37_500] },
    { name: "行政执法", full: 20_000, scores: [null, null, null, null] },
  ],
  overrides: [],
  problems: [],
};
