import type { Fact, Observation } from "../../assessment/observation";
import type { Place } from "../../assessment/problem";
import { countedFact } from "../../engine/prepare/place-observations";
import { nameColumn, proseColumn, wordColumn } from "../../excel/inspection/columns";
import type { Inspected } from "./inspected";
import type { Inspection } from "./inspection";
import { factWords, titleOf, unitName } from "./names";

/** Something an inspector may want to ask about: a question, never a finding. */
interface Hint {
  readonly kind: "round" | "identical" | "base" | "evidence";
  readonly unit: number;
  readonly indicators: string;
  readonly question: string;
  readonly where?: Place;
}

const KINDS: Readonly<Record<Hint["kind"], string>> = { round: "数字均为整数整十", identical: "数字相同", base: "基数不一致", evidence: "佐证未填" };

/** Fewer figures than this say nothing about a unit. */
const ENOUGH = 6;

/** Hints for where to look: round or identical figures throughout, bases that contradict each other, evidence missing. */
export function inspectHints(given: Inspected): Inspection {
  const { scheme } = given, hints = [...roundFigures(given), ...identicalFigures(given), ...otherBases(given), ...withoutEvidence(given)];
  const kinds = (Object.keys(KINDS) as Hint["kind"][]).map((kind) => ({ kind, count: hints.filter((each) => each.kind === kind).length })).filter(({ count }) => count > 0);
  const headline = [
    hints.length === 0 ? "没有需要特别询问之处" : `可询问 ${hints.length} 处：${kinds.map(({ kind, count }) => `${KINDS[kind]} ${count}`).join("，")}`,
    "以下均为询问线索，不是认定；有合理说明的无须追究。",
  ];
  return {
    headline, outcome: "good",
    sheets: hints.length === 0 ? [] : [{
      name: "询问线索", title: `${titleOf(scheme)}  询问线索`, notes: headline,
      columns: [nameColumn("单位名称", 120), wordColumn("类别", 96), nameColumn("指标", 110), proseColumn("可询问", 420)],
      rows: hints.map(({ kind, unit, indicators, question, where }) => ({ cells: [unitName(scheme, unit), KINDS[kind], indicators, question], ...(where === undefined ? {} : { where }) })),
    }],
    json: { hints: hints.map(({ kind, unit, indicators, question, where }) => ({ kind, words: KINDS[kind], unit: unitName(scheme, unit), indicators, question, sheet: where?.sheet ?? null, cell: where?.cell ?? null })) },
  };
}

interface Figure { readonly row: Observation; readonly fact: Extract<Fact, { kind: "number" }> }

/** The figures that a unit has filled in itself, other than 0 and those that everybody reports alike. */
function figuresOf({ scheme }: Inspected, code: string): readonly Figure[] {
  return scheme.observations.flatMap((row) => (row.department === code && row.reported.kind === "number" && row.reported.numerator !== 0 ? [{ row, fact: row.reported }] : []));
}

/** Cases over a base where there is one, else the figure itself. */
const stated = ({ numerator, denominator }: Figure["fact"]): number => (denominator > 1 && numerator % 100 === 0 ? numerator / 100 : numerator / denominator);

function roundFigures(given: Inspected): readonly Hint[] {
  return given.scheme.departments.flatMap(({ code }, unit): readonly Hint[] => {
    const large = figuresOf(given, code).filter(({ fact }) => stated(fact) >= 10 && stated(fact) !== 100), round = large.filter(({ fact }) => stated(fact) % 10 === 0);
    if (large.length < ENOUGH || round.length / large.length < 0.9) return [];
    return [hintOf("round", unit, round, `填报的 ${large.length} 个 10 以上的数中有 ${round.length} 个是整十数，是实际统计还是估计？`)];
  });
}

function identicalFigures(given: Inspected): readonly Hint[] {
  return given.scheme.departments.flatMap(({ code }, unit): readonly Hint[] => {
    const figures = figuresOf(given, code).filter(({ fact }) => stated(fact) > 2 && stated(fact) !== 100), by = new Map<number, Figure[]>();
    for (const figure of figures) by.set(stated(figure.fact), [...(by.get(stated(figure.fact)) ?? []), figure]);
    const [value, same] = [...by].sort((a, b) => b[1].length - a[1].length)[0] ?? [0, []];
    const indicators = new Set(same.map(({ row }) => row.indicator)).size;
    if (figures.length < ENOUGH || same.length / figures.length < 0.6 || indicators < 3) return [];
    return [hintOf("identical", unit, same, `${figures.length} 个数中有 ${same.length} 个都是 ${value}，分属 ${indicators} 项指标，是否分别统计？`)];
  });
}

/** The same data item of one unit reported with two different values, or bases, under two indicators. */
function otherBases(given: Inspected): readonly Hint[] {
  return given.scheme.departments.flatMap(({ code }, unit): readonly Hint[] => {
    const by = new Map<string, Figure[]>();
    for (const figure of figuresOf(given, code)) {
      const base = figure.fact.denominator > 1 && figure.fact.numerator % 100 === 0;
      // 应出庭, 应报备: what stands under a rate is the number of cases that a count of the same name states.
      const key = `${base ? "base:" : ""}${figure.row.item.replace(/（.*）|\(.*\)|率$/g, "")}`;
      if (figure.row.item !== "") by.set(key, [...(by.get(key) ?? []), figure]);
    }
    return [...by].flatMap(([key, figures]): readonly Hint[] => {
      const bases = key.startsWith("base:"), values = figures.map(({ fact }) => (bases ? fact.denominator : stated(fact)));
      if (new Set(figures.map(({ row }) => row.indicator)).size < 2 || new Set(values).size < 2) return [];
      return [hintOf("base", unit, figures, `“${figures[0]?.row.item ?? ""}”在不同指标中分别${bases ? "以" : "填"} ${values.join("、")}${bases ? " 为基数" : ""}，以哪个为准？`)];
    });
  });
}

/** Points kept on a figure that somebody reported, and nothing that shows it. Where nobody states evidence it is no habit here. */
function withoutEvidence(given: Inspected): readonly Hint[] {
  const { scheme, result } = given, { observations, settings } = scheme;
  const filled = observations.filter(({ evidence }) => evidence !== "").length;
  if (observations.length === 0 || filled / observations.length < 0.2) return [];
  const indicatorAt = new Map(scheme.indicators.map(({ id }, index) => [id, index]));
  return scheme.departments.flatMap(({ code }, unit): readonly Hint[] => {
    const bare = observations.filter((row) => {
      const fact = countedFact(row, settings.basis), indicator = indicatorAt.get(row.indicator);
      if (row.department !== code || row.evidence !== "" || indicator === undefined || fact.kind === "missing" || fact.kind === "not-applicable" || fact.kind === "no-business") return false;
      const { score, full } = result.item(unit, indicator), others = observations.some((other) => other.department === code && other.indicator === row.indicator && other.evidence !== "");
      return !others && score !== null && full > 0 && score > 0;
    });
    if (bare.length === 0) return [];
    const [first] = bare, shown = bare.slice(0, 3).map((row) => `${row.indicator}（${factWords(countedFact(row, settings.basis), "")}）`).join("、");
    return [{ kind: "evidence", unit, indicators: [...new Set(bare.map(({ indicator }) => indicator))].join("、"), question: `有 ${bare.length} 项数据计了分而未填佐证材料，如${shown}，佐证在哪里？`, ...(first?.where === undefined ? {} : { where: first.where }) }];
  });
}

function hintOf(kind: Hint["kind"], unit: number, figures: readonly Figure[], question: string): Hint {
  const where = figures[0]?.row.where;
  return { kind, unit, indicators: [...new Set(figures.map(({ row }) => row.indicator))].join("、"), question, ...(where === undefined ? {} : { where }) };
}
