import { add, compare, type Exact, fraction } from "../../assessment/exact";
import { exactText } from "../../assessment/exact-text";
import type { Problem } from "../../assessment/problem";
import type { SourceTable } from "../tables/input-tables";
import { foldName, foldText } from "./fold-text";
import { recordFact } from "./records/record-fact";
import { sourceRows, type SourceRow } from "./source-rows";

interface Figure {
  readonly row: SourceRow;
  readonly area: string;
  readonly item: string;
  readonly unit: string;
  readonly value: Exact | null;
}

/**
 * 年度数据: parts larger than wholes. A row that begins with 其中 is part of the nearest row above it in its area that
 * does not; a row whose 不大于 names another item is held against that one (办结 against 受理).
 */
export function checkYearly(table: SourceTable): readonly Problem[] {
  const figures = sourceRows(table).map(figureOf), problems: Problem[] = [];
  let whole: Figure | null = null, parts: Figure[] = [];
  const close = (): void => { if (whole !== null) problems.push(...checkSum(whole, parts)); };
  for (const figure of figures) {
    if (isPart(figure)) {
      if (whole !== null && whole.area === figure.area && whole.unit === figure.unit) {
        parts.push(figure);
        problems.push(...larger(figure, whole));
      }
      continue;
    }
    close();
    [whole, parts] = [figure, []];
    problems.push(...declared(figure, figures));
  }
  close();
  return problems;
}

function figureOf(row: SourceRow): Figure {
  const fact = recordFact(row.cell("数值"));
  return { row, area: foldName(row.text("领域")), item: foldText(row.text("项目")), unit: foldName(row.text("单位")), value: fact?.kind === "number" ? fraction(fact.numerator, fact.denominator) : null };
}

const isPart = ({ item }: Figure): boolean => item.startsWith("其中");

function larger(part: Figure, whole: Figure): readonly Problem[] {
  if (part.value === null || whole.value === null || compare(part.value, whole.value) <= 0) return [];
  return [problem(part, `“${part.item}”是 ${exactText(part.value)}，大于“${whole.item}”的 ${exactText(whole.value)}，部分不应大于总数；请核实更正`)];
}

/** Each part may be smaller and all of them together larger, as long as they do not overlap: a person decides. */
function checkSum(whole: Figure, parts: readonly Figure[]): readonly Problem[] {
  const [first] = parts, values = parts.flatMap(({ value }) => (value === null ? [] : [value]));
  if (first === undefined || whole.value === null || parts.length < 2 || values.some((value) => compare(value, whole.value ?? value) > 0)) return [];
  const sum = values.reduce(add);
  return compare(sum, whole.value) <= 0 ? [] : [problem(first, `“${whole.item}”的其中各项合计 ${exactText(sum)}，大于总数 ${exactText(whole.value)}；如各项没有重叠，请核实更正`)];
}

/** 不大于: the item of the same area, else of the only area that has it. */
function declared(figure: Figure, figures: readonly Figure[]): readonly Problem[] {
  const named = foldText(figure.row.text("不大于"));
  if (named === "") return [];
  const same = figures.filter(({ item }) => foldName(item) === foldName(named)), own = same.filter(({ area }) => area === figure.area);
  const [bound, ...others] = own.length > 0 ? own : same;
  if (bound === undefined || others.length > 0) {
    return [{ ...problem(figure, `不大于“${named}”，年度数据中${bound === undefined ? "没有" : "有几个"}这个项目；请更正`), where: figure.row.where("不大于") }];
  }
  return larger(figure, bound);
}

function problem({ row }: Figure, message: string): Problem {
  return { code: "part-larger-than-whole", severity: "notice", where: row.where("数值"), message };
}
