import isEqualWith from "lodash/isEqualWith";
import type { Category } from "../assessment/indicator";
import { POINT } from "../assessment/points";
import type { Rule } from "../assessment/rule";
import type { Scheme } from "../assessment/scheme";
import { print } from "../compiler/canonical/print";
import { compile } from "../compiler/compile";
import { withOptions } from "../engine/facts/build-column";
import { prepare } from "../engine/prepare/prepare";
import type { Prepared } from "../engine/prepare/prepared";
import type { Task } from "../engine/prepare/task";
import type { Form, FormItem, FormMeasure, FormScoring } from "../excel/forms/form";
import { statedRows, type StatedRows } from "../excel/forms/stated-rows";
import { titleOf } from "../excel/result/heading";
import { FORM } from "../excel/schema";
import type { InputTables } from "../excel/tables/input-tables";

/** What each unit is asked for itself, in the order of 单位名录: the indicators that concern it, as the engine sees it. */
export function formsOf(scheme: Scheme, tables: InputTables): readonly Form[] {
  const prepared = prepare(scheme), stated = statedRows(tables.found.get("数据填报"), scheme.departments);
  return scheme.departments.map((department, index) => ({
    department, title: titleOf(scheme.settings, FORM.title), rounding: scheme.settings.rounding,
    items: scheme.indicators.flatMap((_, indicator) => itemOf({ prepared, stated, index, indicator })),
  }));
}

interface Place {
  readonly prepared: Prepared;
  readonly stated: StatedRows;
  readonly index: number;
  readonly indicator: number;
}

function itemOf({ prepared, stated, index, indicator: at }: Place): readonly FormItem[] {
  const { scheme, tasks, tasksOf } = prepared;
  const indicator = scheme.indicators[at]!, department = scheme.departments[index]!;
  const task = (tasksOf[at] ?? []).map((each) => tasks[each]!).find(({ rowOf }) => (rowOf[index] ?? -1) >= 0);
  if (task === undefined) return [];
  const rule = task.evaluator?.rule ?? null;
  const rows = stated(department.code, { ...indicator, reading: { ...indicator.reading, rule } });
  const measures = (rule?.measures ?? []).map((measure): FormMeasure => ({
    measure,
    by: measure.type === "judgement" ? "reviewer" : fromRecords(scheme, indicator.id, measure.label) ? "records" : "unit",
    stated: rows.get(measure.label)?.stated ?? null,
  }));
  const points = indicator.category === "base" ? task.full / POINT : indicator.points;
  return [{ indicator, points, measures, scoring: scoringOf(scheme, task, { clause: indicator.clause, department: index }) }];
}

function fromRecords({ ledgers }: Scheme, indicator: string, item: string): boolean {
  return (ledgers ?? []).some((ledger) => ledger.indicator === indicator && (ledger.item === item || ledger.item === ""));
}

function scoringOf(scheme: Scheme, task: Task, { clause, department }: { readonly clause: string; readonly department: number }): FormScoring {
  const rule = task.evaluator?.rule ?? null;
  if (rule === null) return { kind: "none", why: "评分标准未能识读，不能自动计分" };
  if (rule.terms.some(comparesUnits)) return { kind: "none", why: "与其他单位比较计分，汇总后得出" };
  const words = wordsFor(rule, clause);
  if (words === "none") return { kind: "none", why: "汇总评分后得出" };
  return {
    kind: "live", clause: words, points: rule.points,
    offset: takesFromFull(rule, task.category) ? -(rule.points ?? 0) : 0,
    share: task.support[task.rowOf[department]!] === 1 && task.category !== "bonus" ? scheme.settings.supportShare : 1,
    notApplicable: task.category === "base" ? givenWithoutDuty(task) : null,
  };
}

/** 扣分 and 否决 items count what the rule takes. */
const takesFromFull = (rule: Rule, category: Category): boolean => (category === "penalty" || category === "veto") && rule.start === "full" && rule.points !== null;

function comparesUnits(term: Rule["terms"][number]): boolean {
  return term.kind === "relative" || ("target" in term && term.target?.kind === "peers");
}

function givenWithoutDuty({ notApplicable, full }: Task): number | null {
  switch (notApplicable.kind) {
    case "full": return full / POINT;
    case "fixed": return Math.min(notApplicable.points, full / POINT);
    case "removed": case "mean": case "unranked": return null;
    default: return notApplicable satisfies never;
  }
}

/** The text that the functions read as this very rule: the clause itself, else the rule in canonical words. */
function wordsFor(rule: Rule, clause: string): string | null | "none" {
  if (isSame(compile(clause, { points: rule.points }).rule, rule)) return null;
  const words = print(rule);
  return isSame(compile(words, { points: rule.points }).rule, rule) ? words : "none";
}

/** Where in its text a term stands makes no difference. */
function isSame(read: Rule | null, rule: Rule): boolean {
  return read !== null && isEqualWith(withOptions(read), rule, (_one, _other, key) => (key === "span" ? true : undefined));
}
