import type { Indicator } from "../../assessment/indicator";
import { isPoints, type Points, pointsOf } from "../../assessment/points";
import type { Problem } from "../../assessment/problem";
import type { Numeral, Rule } from "../../assessment/rule";
import type { Scheme } from "../../assessment/scheme";
import type { Part } from "../../assessment/settings";
import { checkRule } from "../check-rule";
import { compileEvaluator, type Evaluator } from "../compile-evaluator";
import { withOptions } from "../facts/build-column";
import { gatherRecords } from "../records/gather-records";
import { type Applicable, applicabilityOf } from "./applicability";
import { buildTask } from "./build-task";
import { chooseRule } from "./choose-rule";
import { placeObservations } from "./place-observations";
import { placeOverrides } from "./place-overrides";
import type { Prepared } from "./prepared";
import { resolveVetoes } from "./resolve-vetoes";
import { reviewChoices } from "./review-choices";
import { ruleForPoints } from "./rule-for-points";
import type { Task } from "./task";
import { usableSettings } from "./usable-settings";

/** Makes a scheme ready: choose readings, find who is concerned, place the facts, compile and fill the columns. */
export function prepare(given: Scheme): Prepared {
  const gathered = gatherRecords(given);
  const scheme: Scheme = { ...reviewChoices(gathered.scheme), settings: usableSettings(given.settings) };
  const problems: Problem[] = [...gathered.problems];
  const rules = scheme.indicators.map((indicator) => ruleOf(scheme, indicator, problems));
  const placed = placeAll(scheme, rules);
  problems.push(...placed.flatMap((each) => each.problems), ...unknownIndicators(scheme));
  const units = applicabilityOf(scheme, placed.map((each) => each.reporting));

  const built: Task[] = [], compiled = new Map<Rule, Evaluator>();
  const tasksOf = scheme.indicators.map((indicator, index) =>
    byPoints(scheme, indicator, units[index]!).map(({ points, units: concerned }) => {
      const rule = rules[index]!, task = { scheme, indicator: index, units: concerned, placed: placed[index]! };
      const full = indicator.category === "base" ? pointsOf(points) : 0;
      return built.push(buildTask({ ...task, full, evaluator: rule === null ? null : evaluatorOf(compiled, points === indicator.points ? rule : ruleForPoints(rule, points)) })) - 1;
    }),
  );
  const { tasks, problems: misplaced } = placeOverrides({ scheme, tasks: built, tasksOf });
  return { scheme, tasks, tasksOf, ...frameOf(scheme), problems: [...problems, ...misplaced] };
}

/** The indicator's rule in the chosen reading, its vetoes settled; null when there is none that can be used. */
function ruleOf(scheme: Scheme, indicator: Indicator, problems: Problem[]): Rule | null {
  const choice = chooseRule(indicator, scheme.settings);
  problems.push(...choice.problems);
  if (choice.rule === null) return null;
  const rule = withOptions(resolveVetoes(ownPoints(choice.rule, indicator), indicator, scheme.settings));
  const faults = checkRule(rule);
  const where = indicator.where === undefined ? {} : { where: indicator.where };
  problems.push(...faults.map((fault): Problem => ({ code: "unusable-rule", severity: "error", message: `指标${indicator.id}的评分规则无法使用：${fault}；请修改评分标准，本指标未计分`, ...where })));
  const awkward = [indicator.points, ...indicator.pointsByGroup.values()].filter((points) => !isPoints(points));
  problems.push(...awkward.map((points): Problem => ({ code: "points-too-fine", severity: "error", message: `指标${indicator.id}的分值${points}超过4位小数，请改为至多4位小数；本指标未计分`, ...where })));
  const lost = indicator.category === "base" && scheme.settings.parts.length > 0 && !scheme.settings.parts.some((part) => part.name === indicator.part);
  if (lost) problems.push({ code: "unknown-part", severity: "error", message: `指标${indicator.id}的部分“${indicator.part}”不在部分权重中，应为“${scheme.settings.parts.map((part) => part.name).join("、")}”之一；请更正，本指标未计分`, ...where });
  return faults.length > 0 || awkward.length > 0 || lost ? null : rule;
}

/** A base item has its row's full marks, also where the clause was read as a line inside a larger item. */
function ownPoints(rule: Rule, indicator: Indicator): Rule {
  if (indicator.category === "penalty" || indicator.category === "veto") return ownDeduction(rule);
  if (indicator.category !== "base") return rule;
  if (rule.points !== null) return ruleForPoints(rule, indicator.points);
  return { ...rule, points: indicator.points, floor: rule.floor === "none" ? 0 : rule.floor, ceiling: rule.ceiling === "none" ? "points" : rule.ceiling };
}

/** 扣完为止 in a 扣分 item, which starts from nothing: until its own points are gone, or without a bound where it has none. */
function ownDeduction(rule: Rule): Rule {
  if (rule.start !== "zero" || rule.floor === "none" || rule.floor < 0 || rule.terms.every((term) => term.effect !== "deduct")) return rule;
  return { ...rule, floor: rule.points === null || rule.points === 0 ? "none" : -rule.points };
}

function placeAll(scheme: Scheme, rules: readonly (Rule | null)[]) {
  const departmentOf = new Map(scheme.departments.map((department, index) => [department.code, index]));
  const byIndicator = new Map<string, number[]>(scheme.indicators.map((indicator) => [indicator.id, []]));
  scheme.observations.forEach((observation, index) => byIndicator.get(observation.indicator)?.push(index));
  return scheme.indicators.map((indicator, index) =>
    placeObservations({ scheme, observations: byIndicator.get(indicator.id) ?? [], measures: rules[index]?.measures ?? null, departmentOf }));
}

function unknownIndicators(scheme: Scheme): readonly Problem[] {
  const known = new Set(scheme.indicators.map((indicator) => indicator.id));
  return scheme.observations.flatMap((observation): Problem[] => known.has(observation.indicator) ? [] : [{
    code: "unknown-indicator", severity: "error",
    message: `指标编号“${observation.indicator}”不在考评细则中，请更正编号或补入细则；本行未计分`,
    ...(observation.where === undefined ? {} : { where: observation.where }),
  }]);
}

/** Units with the same full marks together. */
function byPoints(scheme: Scheme, indicator: Indicator, units: readonly Applicable[]): readonly { readonly points: Numeral; readonly units: readonly Applicable[] }[] {
  const pointsFor = ({ department }: Applicable): Numeral => indicator.pointsByGroup.get(scheme.departments[department]!.group) ?? indicator.points;
  const distinct = [...new Set(units.map(pointsFor))].sort((a, b) => b - a);
  return distinct.map((points) => ({ points: isPoints(points) ? points : 0, units: units.filter((unit) => pointsFor(unit) === points) }));
}

function evaluatorOf(compiled: Map<Rule, Evaluator>, rule: Rule): Evaluator {
  const known = compiled.get(rule);
  if (known !== undefined) return known;
  const evaluator = compileEvaluator(rule);
  compiled.set(rule, evaluator);
  return evaluator;
}

const WHOLE: Part = { name: "", weight: 100, fullMarks: null, bonusCap: null };

type Frame = Pick<Prepared, "level1" | "parts" | "bucketOf" | "partOf" | "groupOf" | "groups"> & { readonly fullMarks: Points };

/** Where each indicator's points go: its part of the total and its 一级指标. */
function frameOf(scheme: Scheme): Frame {
  const { indicators, departments, settings } = scheme;
  const level1 = [...new Set(indicators.filter((indicator) => indicator.category === "base").map((indicator) => indicator.level1))];
  const parts = settings.parts.length === 0 ? [WHOLE] : settings.parts;
  const partOf = Int32Array.from(indicators, (indicator) => (settings.parts.length === 0 ? 0 : parts.findIndex((part) => part.name === indicator.part)));
  const bucketOf = Int32Array.from(indicators, (indicator, index) => (indicator.category !== "base" || partOf[index]! < 0 ? -1 : partOf[index]! * level1.length + level1.indexOf(indicator.level1)));
  const groups = [...new Set(departments.map((department) => department.group))];
  const groupOf = Int32Array.from(departments, (department) => groups.indexOf(department.group));
  return { level1, parts, bucketOf, partOf, groupOf, groups, fullMarks: pointsOf(settings.fullMarks) };
}
