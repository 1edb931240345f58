import type { Numeral } from "../../assessment/rule";
import { readPer } from "../conditions/read-per";
import { listedThings } from "./distribution";
import type { Statement } from "../statements/statement";
import type { Place } from "./pattern";
import { conditionOf, given, statementAt } from "./place";

/**
 * 机制健全(5分)。制度齐全得2分,台账齐全得3分: points that the awards after them share out. So are the points of the whole
 * item where awards follow: 签约项目6分,参加签约得3分.
 */
export function headsAwards(place: Place): boolean {
  const here = statementAt(place);
  if (!here) return false;
  if (here.act.kind === "move") return spokenHead(place, here);
  if (here.act.kind !== "score") return false;
  const { value } = here.act;
  if (amongWhich(place, value)) return true;
  if (saysAgain(place, here)) return false;
  if (place.index === 0 && value === place.points) {
    const later = place.statements.slice(1);
    if (sum(later.map((each) => award(place, each))) === value) return true;
    // 按时完成5分,延期完成得3分 goes on with the same list: only a bracket or the end of the sentence makes a heading.
    const apart = here.act.role === "bracket" || closed(place, here) || conditionOf(place, here) === "";
    if (apart && (later.some(({ act }) => act.kind === "move" && act.effect === "earn" && !act.bonus && act.amount.kind === "range" && act.amount.max <= value) || namesParts(place, later, value))) return true;
    return apart && later.some((each) => each.act.kind === "move" && !each.act.bonus && given(place, each)?.effect === "earn");
  }
  const all = sum(place.statements.map((each) => award(place, each)));
  if (!closed(place, here) || all === place.points) return false;
  if (sharedOut(place) && earnsNext(place, here)) return true;
  let shared = 0;
  for (let index = place.index + 1; ; index++) {
    const next = statementAt(place, index);
    if (!next || next.part !== here.part || next.act.kind === "score") return false;
    shared += award(place, next) ?? 0;
    if (shared === value) return true;
    if (shared > value) return false;
  }
}

/** 活动室规范(4分)。活动室、制度各0.5分,开展活动1分: smaller awards behind all the points of the item; falling ones may be levels of one thing. */
function namesParts(place: Place, later: readonly Statement[], value: Numeral): boolean {
  const awards = later.flatMap((each) => award(place, each) ?? []);
  const falls = awards.every((points, index) => points < (awards[index - 1] ?? value));
  return awards.length >= 2 && !falls && sum(awards) <= value;
}

/** 低保审批计3分。程序到位计1分,手续齐全计2分: a short name with its points and a full stop, and awards that make them up. */
function spokenHead(place: Place, here: Statement): boolean {
  const gift = given(place, here);
  if (gift?.effect !== "earn" || gift.move?.bonus === true || gift.move?.unit) return false;
  if (amongWhich(place, gift.points)) return true;
  const name = conditionOf(place, here);
  if (name.length > 30 || /[,、]|的$/.test(name) || !/^[。:]/.test(place.text.slice(here.act.to))) return false;
  return sharedFrom(place, here.part) === gift.points;
}

/** 演练率60%以上(3分);演练率40%以上(2分);演练率20%以上(1分): one measure at several marks, whose points may add up by chance. */
function saysAgain(place: Place, here: Statement): boolean {
  const next = statementAt(place, place.index + 1);
  const [one, other] = [conditionOf(place, here), next ? conditionOf(place, next) : ""];
  return one.length > 6 && /\d/.test(one) && /\d/.test(other) && one.slice(0, 6) === other.slice(0, 6);
}

/** 建立群众工作组记2分,其中有专干的记1分,报酬落实的记1分. */
function amongWhich(place: Place, value: Numeral): boolean {
  const next = statementAt(place, place.index + 1);
  return next !== null && /^其中/.test(conditionOf(place, next)) && sharedFrom(place, next.part) === value;
}

/** What the awards from the next one on pay, to the end of the part. */
function sharedFrom(place: Place, part: number): Numeral {
  let total = 0;
  for (let index = place.index + 1; ; index++) {
    const next = statementAt(place, index);
    if (next?.part !== part) return Math.round(total * 1e6) / 1e6;
    total += award(place, next) ?? 0;
  }
}

/** 制度(4分)…;人员(6分)… on a 10-point item: the points without a verb are those of its parts. */
function sharedOut({ statements, points }: Place): boolean {
  return points !== null && sum(statements.map(({ act }) => (act.kind === "score" && act.role !== "total" && act.role !== "full-marks" ? act.value : 0))) === points;
}

function earnsNext(place: Place, here: Statement): boolean {
  const next = statementAt(place, place.index + 1);
  return next?.part === here.part && next.act.kind === "move" && given(place, next)?.effect === "earn";
}

/** (一)组织领导(20分)1.机构(10分)…2.会议(10分): the points of the parts under it make up its own. */
export function headsParts(place: Place): boolean {
  const here = statementAt(place);
  if (here?.act.kind !== "score" || !closed(place, here)) return false;
  const { value } = here.act;
  let total = 0;
  let parts = 0;
  for (let index = place.index + 1; total < value; index++) {
    parts = statementAt(place, index)?.part !== statementAt(place, index - 1)?.part ? parts + 1 : parts;
    const next = statementAt(place, index);
    if (!next || (total === 0 && (next.part === here.part || sameNumbering(place, here, next)))) return false;
    if (next.act.kind === "score" && next.act.role === "bracket") total += next.act.value;
    // 3.统计台账(4分)1)逐月汇总,得1分;2)…: awards under a numbering of their own.
    else if (next.act.kind === "move" && award(place, next) !== null) total += award(place, next) ?? 0;
    else if (total === 0) return false;
  }
  // One part that has as much is the next of the same list.
  return total === value && parts > 1;
}

function sum(values: readonly (Numeral | null)[]): Numeral {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}

/** 2、(1分);3、(0.5分);4、(0.5分): parts of one list; a heading is numbered otherwise than what comes under it. */
function sameNumbering(place: Place, here: Statement, next: Statement): boolean {
  const style = (statement: Statement) => NUMBERING.exec(place.text.slice(0, Math.min(statement.background.from, statement.condition.from)))?.[0].replace(/\d+/, "1").replace(/[一二三四五六七八九十]+/, "一") ?? "";
  return style(here) === style(next) && style(here) !== "";
}

const NUMBERING = /(?:\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)、.]|[①-⑳])$/;

/** What a statement pays once; null for steps, bonuses and deductions. */
function award(place: Place, statement: Statement): Numeral | null {
  const gift = given(place, statement);
  const listed = /(?:、|和|及|与)[^,;。]*各(?:占|为)?$/.test(conditionOf(place, statement)) ? listedThings(conditionOf(place, statement)).length : 1;
  if (gift?.effect === "earn" && listed > 1) return gift.points * listed;
  if (!gift || gift.effect !== "earn" || gift.move?.bonus === true || gift.move?.unit || readPer(conditionOf(place, statement)) === "odd") return null;
  const per = readPer(conditionOf(place, statement));
  return per !== null && per !== "odd" && per.said === "every" ? null : gift.points;
}

/** The points end a sentence or stand in a bracket before the next words; a comma goes on with the same list. */
function closed(place: Place, { act }: Statement): boolean {
  return /^(?:\)?[。:;]|\)[^,、。;:)])/.test(place.text.slice(act.to, act.to + 2));
}
