import type { Fact } from "../../assessment/observation";
import { type Points, pointsOf } from "../../assessment/points";
import { roundHalfUp } from "../../assessment/round-half-up";
import type { Rule } from "../../assessment/rule";
import type { Settings } from "../../assessment/settings";
import { checkRule } from "../../engine/check-rule";
import { evaluateMeasures, type RuleScore } from "../../engine/evaluate-rule";
import { withOptions } from "../../engine/facts/build-column";
import { type Answer, none, then, type Refusal, value, wrong } from "../door/answer";
import { readClause, unreadable } from "./read-clause";
import { withoutSettings } from "./own-settings";
import { readFacts } from "./read-facts";
import { readPoints } from "./read-points";

/** Points are whole ten-thousandths; a scheme that rounds parts or totals leaves its items so. */
const FINEST = 4;

/** A clause with its facts, evaluated; what it comes to is still to be asked. */
export interface ScoredClause {
  readonly rule: Rule;
  readonly facts: readonly Fact[];
  readonly score: RuleScore;
  readonly rounding: Settings["rounding"];
}

export interface ClauseArguments {
  readonly clause: unknown;
  readonly points: unknown;
  readonly facts: unknown;
}

export function scoreClause(given: ClauseArguments): Answer<ScoredClause> {
  return then(readPoints(given.points), (points) => then(readClause(given.clause, points), (reading) => {
    if (reading.rule === null) return unreadable(reading);
    const rule = withOptions(reading.rule), [fault] = checkRule(rule);
    if (fault !== undefined) return wrong(`参数“评分标准”不能用来计分：${fault}；请改写`);
    return then(withoutSettings(given.facts), ({ facts: ranges, settings }) => then(readFacts(rule, ranges), (facts) => scored(rule, facts, settings)));
  }));
}

function scored(rule: Rule, facts: readonly Fact[], { rounding }: Settings): Answer<ScoredClause> {
  const score = evaluateMeasures(rule, facts), [problem] = score.problems;
  if (problem !== undefined) return wrong(`${problem.message}；请更正`);
  if (score.state === "needs-peers") return wrong("这条评分标准要与其他单位比较，单独一格不能计分；请用 FZ.SCORES 对全部单位计分");
  return value({ rule, facts, score, rounding });
}

/** The item's points, rounded as the scheme rounds its items; or why there are none. */
export function pointsOfClause(clause: ScoredClause): Answer<Points> {
  const { rule, score, rounding } = clause;
  switch (score.state) {
    case "scored": return value(roundHalfUp(score.score, rounding.place === "item" ? rounding.decimals : FINEST));
    case "not-applicable": return notApplicable(rule);
    case "not-reported": return none(`未填报：${labels(clause, "all")}`);
    case "needs-judgement": return none(`待评：${judged(clause)}`);
    case "needs-peers": throw new Error("peers are refused before a clause is asked for its points");
    default: return score.state satisfies never;
  }
}

/** What the clause itself says of 不涉及 counts, as in the engine; else the item is not counted. */
function notApplicable({ notApplicable: stated, points }: Rule): Answer<Points> {
  switch (stated?.kind) {
    case "full": return points === null ? NOT_APPLICABLE : value(pointsOf(points));
    case "fixed": return value(points === null ? pointsOf(stated.points) : Math.min(pointsOf(stated.points), pointsOf(points)));
    case "mean": return none("不涉及，评分标准规定取其他单位平均分；请用 FZ.SCORES 对全部单位计分");
    case "removed":
    case undefined: return NOT_APPLICABLE;
    default: return stated satisfies never;
  }
}

const NOT_APPLICABLE: Refusal = none("不涉及，本项不计分");

function judged(clause: ScoredClause): string {
  const [grade] = clause.score.grades;
  if (grade !== undefined) return `评为${grade}，分值由评分人确定`;
  const open = labels(clause, "judgement");
  return open === "" ? "所选的档次没有写明分值，由评分人确定" : `${open}由评分人确定`;
}

function labels({ rule, facts }: ScoredClause, which: "all" | "judgement"): string {
  return rule.measures
    .filter(({ type }, index) => facts[index]?.kind === "missing" && (which === "all" || type === "judgement"))
    .map(({ label }) => `“${label}”`).join("、");
}
