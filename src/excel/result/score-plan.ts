import type { Indicator } from "../../assessment/indicator";
import { pointsOf } from "../../assessment/points";
import type { ItemScore, Result } from "../../assessment/result";
import { CATEGORY_WORDS, ITEM_STATE_WORDS, RESULT_TABLES } from "../schema";
import { noteOf, titleOf } from "./heading";
import { OVERRIDE_COLUMN, overrideWords } from "./override-column";
import { cellOfPoints, pointsFormat } from "./points-format";
import type { ColumnPlan, PlanCell, TablePlan } from "./table-plan";

interface ScoreColumn extends ColumnPlan {
  readonly level1: string;
  readonly full: PlanCell;
  readonly cell: (department: number) => PlanCell;
}

/** 指标得分: departments in the order of 单位名录, indicators in the order of 考评细则, a subtotal behind each 一级指标. */
export function scorePlan(result: Result): TablePlan {
  const { settings, departments } = result.scheme;
  const columns = [
    ...unitColumns(result), ...result.level1.flatMap((_, index) => levelColumns(result, index)),
    ...outsideColumns(result, "bonus"), ...outsideColumns(result, "penalty"), ...outsideColumns(result, "veto"), totalColumn(result), ...overrideColumns(result),
  ];
  return {
    table: "指标得分", title: titleOf(settings, "指标得分"), note: noteOf(settings),
    columns: columns.map(({ name, look, width, format }) => ({ name, look, width, format })),
    rows: departments.map((_, department) => columns.map(({ cell }) => cell(department))),
    key: ["单位名称"],
    bands: [bandNames(columns), columns.map(({ full }) => full)],
    marks: result.overrides.map(({ department, indicator }) => ({ row: department, column: columnName(result.scheme.indicators[indicator]) })),
  };
}

const columnName = (indicator: Indicator | undefined): string => (indicator === undefined ? "" : `${indicator.id} ${indicator.level3}`);

function overrideColumns(result: Result): readonly ScoreColumn[] {
  if (result.overrides.length === 0) return [];
  return [{ name: OVERRIDE_COLUMN, look: "name", width: 170, format: "General", level1: "", full: "", cell: (department) => overrideWords(result, department) }];
}

function unitColumns(result: Result): readonly ScoreColumn[] {
  const { departments } = result.scheme;
  const [name, group] = RESULT_TABLES.指标得分;
  const word = { level1: "", full: "", format: "General" } as const;
  return [
    { ...word, name, look: "name", width: 132, full: "满分", cell: (index) => departments[index]?.name ?? "" },
    { ...word, name: group, look: "word", width: 66, cell: (index) => departments[index]?.group ?? "" },
  ];
}

function levelColumns(result: Result, level: number): readonly ScoreColumn[] {
  const group = result.level1[level];
  if (!group) throw new RangeError(`no level-one indicator ${level}`);
  const { settings } = result.scheme;
  const subtotal: ScoreColumn = {
    name: `${group.name} 小计`, look: "sum", width: 70, format: pointsFormat(settings, "item"),
    level1: group.name, full: group.full === 0 ? "" : cellOfPoints(group.full),
    cell: (department) => {
      const score = group.scores[department] ?? null;
      return score === null ? ITEM_STATE_WORDS["not-applicable"] : cellOfPoints(score);
    },
  };
  return [...itemColumns(result, group.name, ({ category, level1 }) => category === "base" && level1 === group.name), subtotal];
}

/** Bonus, penalty and veto items stand outside the marks; what they come to is the department's, caps and all. */
function outsideColumns(result: Result, category: "bonus" | "penalty" | "veto"): readonly ScoreColumn[] {
  const [name = ""] = CATEGORY_WORDS[category];
  const items = itemColumns(result, name, (indicator) => indicator.category === category);
  if (category === "veto" || items.length === 0) return items;
  return [...items, {
    name: `${name} 小计`, look: "sum", width: 62, format: pointsFormat(result.scheme.settings, "item"), level1: name, full: "",
    cell: (department) => cellOfPoints(result.departments[department]?.[category] ?? 0),
  }];
}

function itemColumns(result: Result, level1: string, belongs: (indicator: Indicator) => boolean): readonly ScoreColumn[] {
  const { indicators, settings } = result.scheme;
  return indicators.flatMap((indicator, index): readonly ScoreColumn[] => !belongs(indicator) ? [] : [{
    name: columnName(indicator), look: "points", width: 66, format: pointsFormat(settings, "item"), level1,
    full: fullMarks(indicator),
    cell: (department) => itemCell(result.item(department, index)),
  }]);
}

/** Marks that differ by group are words, 5(街道3): no one number is the measure for the column. */
function fullMarks({ category, points, pointsByGroup }: Indicator): PlanCell {
  if (category !== "base") return "";
  if (pointsByGroup.size === 0) return cellOfPoints(pointsOf(points));
  return `${points}（${[...pointsByGroup].map(([group, own]) => `${group}${own}`).join("、")}）`;
}

function totalColumn(result: Result): ScoreColumn {
  const { settings } = result.scheme;
  return {
    name: "总分", look: "sum", width: 66, format: pointsFormat(settings, "total"), level1: "", full: settings.fullMarks,
    cell: (department) => cellOfPoints(result.departments[department]?.total ?? 0),
  };
}

/** 不涉及, 未填报 and 待评 are words, never zeros; points that a setting gives in their place are a number. */
function itemCell({ state, score }: ItemScore): PlanCell {
  if (state === "scored") return score === null ? "" : cellOfPoints(score);
  return score === null || score === 0 ? ITEM_STATE_WORDS[state] : cellOfPoints(score);
}

/** The name of a 一级指标 above its first column. */
function bandNames(columns: readonly ScoreColumn[]): readonly PlanCell[] {
  return columns.map(({ level1 }, index) => (level1 !== columns[index - 1]?.level1 ? level1 : ""));
}
