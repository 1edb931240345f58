import type { Settings } from "../../assessment/settings";
import type { TablePlan } from "../result/table-plan";
import { DEPARTMENT_STATE_WORDS, ITEM_STATE_WORDS } from "../schema";
import { gradesOf } from "../settings/grade-setting";
import { cellAddress, columnLetters } from "../tables/cell-address";
import type { Body } from "./decorate-table";
import { columnRuns } from "./column-runs";
import { PALETTE } from "./palette";

/** An indicator scored under this share of its marks is tinted. */
const LOW = 0.6;

interface Look { readonly fill?: string; readonly text?: string; readonly weight?: "bold" }

/** Colours that follow the cells: grades and states in 单位排名, low and open scores in 指标得分. */
export function addConditions(body: Body, plan: TablePlan, settings: Settings): void {
  switch (plan.table) {
    case "单位排名": return rankingConditions(body, plan, settings);
    case "指标得分": return scoreConditions(body, plan);
    case "失分明细":
    case "复核记录": return;
    default: return plan.table satisfies never;
  }
}

function rankingConditions(body: Body, plan: TablePlan, settings: Settings): void {
  const grades = gradesOf(settings);
  const equals = (name: string, word: string, look: Look): void => {
    const column = body.header.column + (body.positions[plan.columns.findIndex((planned) => planned.name === name)] ?? 0);
    const range = body.sheet.getRangeByIndexes(body.firstRow, column, body.rows, 1);
    condition(range, `=${cellAddress(body.firstRow, column)}="${word.replace(/"/g, '""')}"`, look);
  };
  if (grades.length > 1) equals("等次", grades[0] ?? "", { fill: PALETTE.good });
  if (grades.length > 1) equals("等次", grades.at(-1) ?? "", { fill: PALETTE.bad });
  equals("状态", DEPARTMENT_STATE_WORDS.provisional, { fill: PALETTE.warn });
  equals("状态", DEPARTMENT_STATE_WORDS.vetoed, { fill: PALETTE.bad, weight: "bold" });
  equals("状态", DEPARTMENT_STATE_WORDS.unranked, { text: PALETTE.faint });
}

function scoreConditions(body: Body, plan: TablePlan): void {
  for (const { from, count } of columnRuns(plan.columns.map((column, index) => ({ plan: column, at: body.positions[index] ?? index })))) {
    const looks = plan.columns.find((_, index) => (body.positions[index] ?? index) === from)?.look;
    if (looks === "points" || looks === "sum") openScores(body, { from, count, low: looks === "points" ? "tinted" : "plain" });
  }
}

/** A subtotal is over what applies to the unit, not over the marks above the column: only items are called low. */
function openScores(body: Body, { from, count, low }: { readonly from: number; readonly count: number; readonly low: "tinted" | "plain" }): void {
  const column = body.header.column + from;
  const range = body.sheet.getRangeByIndexes(body.firstRow, column, body.rows, count);
  const cell = cellAddress(body.firstRow, column);
  const full = `${columnLetters(column)}$${body.header.row}`;
  if (low === "tinted") condition(range, `=AND(ISNUMBER(${cell}),ISNUMBER(${full}),${cell}<${full}*${LOW})`, { fill: PALETTE.bad });
  const open = `OR(${cell}="${ITEM_STATE_WORDS["not-reported"]}",${cell}="${ITEM_STATE_WORDS["needs-judgement"]}")`;
  // Nobody has to claim a bonus: an item without marks of its own is not waited for.
  condition(range, `=AND(${open},${full}<>"")`, { fill: PALETTE.warn });
  condition(range, `=OR(${cell}="${ITEM_STATE_WORDS["not-applicable"]}",AND(${open},${full}=""))`, { text: PALETTE.faint });
}

function condition(range: Excel.Range, formula: string, look: Look): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  if (look.fill !== undefined) custom.format.fill.color = look.fill;
  if (look.text !== undefined) custom.format.font.color = look.text;
  if (look.weight === "bold") custom.format.font.bold = true;
}
