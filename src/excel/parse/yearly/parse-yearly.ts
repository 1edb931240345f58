import { compare, type Exact, exactOf, fraction, multiply, subtract, ZERO } from "../../../assessment/exact";
import { exactText } from "../../../assessment/exact-text";
import { roundHalfUp } from "../../../assessment/round-half-up";
import type { Problem } from "../../../assessment/problem";
import type { Derived, YearlyFigure } from "../../../assessment/yearly-figure";
import type { SourceTable } from "../../tables/input-tables";
import { foldName, foldText } from "../fold-text";
import { recordFact } from "../records/record-fact";
import { sourceRows, type SourceRow } from "../source-rows";
import { evaluateFormula, type Figures } from "./formula";
import { sumOfReports } from "./sum-of-reports";

export interface ParsedYearly { readonly figures: readonly YearlyFigure[]; readonly problems: readonly Problem[] }

interface Row { readonly row: SourceRow; readonly area: string; readonly item: string; readonly stated: Exact | null; readonly words: string }

/** 年度数据: stated figures, sums over the units' reports and derived ones; `facts` is 数据填报. */
export function parseYearly(table: SourceTable, facts: SourceTable | undefined): ParsedYearly {
  const rows = sourceRows(table).map(rowOf), problems: Problem[] = [], known = new Map<Row, YearlyFigure>(), open = new Set<Row>();
  const figureOf = (row: Row): YearlyFigure => {
    const made = known.get(row);
    if (made !== undefined) return made;
    open.add(row);
    const sum = sumOfReports(row.row, facts, problems), derived = derivedOf(row);
    const figure: YearlyFigure = {
      area: foldText(row.area), item: row.item, unit: foldText(row.row.text("单位")), words: row.words, source: row.row.text("来源"), note: row.row.text("说明"),
      value: row.stated ?? derived?.value ?? sum, derived, sum, lastYear: numberOf(row.row, "上年数") ?? derivedLastYear(row), where: row.row.where("数值"),
    };
    problems.push(...disagreements(row, figure));
    open.delete(row);
    known.set(row, figure);
    return figure;
  };
  const formulaOf = (row: Row, of: (figure: YearlyFigure) => Exact | null) => {
    const text = row.row.text("算式").trim();
    if (text === "") return null;
    const others = rows.filter((other) => other !== row && !open.has(other));
    const used = others.filter(({ item }) => item !== "" && foldName(text).includes(foldName(item)));
    const figures: Figures = new Map([...used.filter(({ area }) => area !== row.area), ...used.filter(({ area }) => area === row.area)].map((other) => [foldName(other.item), of(figureOf(other))]));
    return evaluateFormula(text, figures);
  };
  const derivedOf = (row: Row): Derived | null => {
    const found = formulaOf(row, ({ value }) => value);
    if (found === null) return null;
    if (found.kind === "unread") {
      problems.push(problem(row, "算式", { code: "bad-formula", message: `算式在“${found.rest}”处不能读，应由本表的项目名称、数和＋－×÷、括号组成；请更正` }));
      return null;
    }
    const percent = isPercent(row);
    const working = `${found.working}${percent ? "×100%" : ""}`;
    return { working, value: found.kind === "no-value" ? null : percent ? multiply(found.value, exactOf(100)) : found.value };
  };
  /** The same formula on last year's figures: a rate's base is last year's too. */
  const derivedLastYear = (row: Row): Exact | null => {
    const found = formulaOf(row, ({ lastYear }) => lastYear);
    if (found === null || found.kind !== "value") return null;
    return isPercent(row) ? multiply(found.value, exactOf(100)) : found.value;
  };
  const figures = rows.map(figureOf);
  return { figures, problems };
}

const isPercent = ({ row }: Row): boolean => foldName(row.text("单位")) === "%";

function rowOf(row: SourceRow): Row {
  const fact = recordFact(row.cell("数值")), stated = fact?.kind === "number" ? fraction(fact.numerator, fact.denominator) : null;
  return { row, area: foldName(row.text("领域")) === "" ? "" : row.text("领域"), item: foldText(row.text("项目")), stated, words: stated === null ? foldText(row.text("数值")) : "" };
}

function numberOf(row: SourceRow, column: string): Exact | null {
  const fact = recordFact(row.cell(column));
  return fact?.kind === "number" ? fraction(fact.numerator, fact.denominator) : null;
}

/** What is stated against what follows: a derived figure as precisely as it is stated, a sum exactly. */
function disagreements(row: Row, { derived, sum }: YearlyFigure): readonly Problem[] {
  const { stated, item } = row;
  if (stated === null) return [];
  const said = exactText(stated), decimals = /\.(\d+)/.exec(said)?.[1]?.length ?? 0;
  const differs = derived !== null && derived.value !== null && compare(fraction(roundHalfUp(derived.value, decimals), 1), fraction(roundHalfUp(stated, decimals), 1)) !== 0;
  return [
    ...(differs ? [problem(row, "数值", { code: "formula-differs", message: `“${item}”是 ${said}，按算式 ${derived.working} 应为 ${exactText(derived.value, Math.max(decimals, 2))}；请核实更正` })] : []),
    ...(sum !== null && compare(sum, stated) !== 0 ? [problem(row, "数值", { code: "sum-differs", message: `“${item}”是 ${said}，各单位填报合计 ${exactText(sum)}，${gapWords(subtract(sum, stated))}；请核实更正` })] : []),
  ];
}

const gapWords = (gap: Exact): string => (compare(gap, ZERO) > 0 ? `多 ${exactText(gap)}` : `少 ${exactText(subtract(ZERO, gap))}`);

function problem({ row }: Row, column: string, { code, message }: Pick<Problem, "code" | "message">): Problem {
  return { code, severity: "notice", where: row.where(column), message };
}
