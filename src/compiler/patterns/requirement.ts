import { isFaultCase, isFaultNoun, namesFault } from "../conditions/names-fault";
import { multiplyingWords } from "../conditions/weight";
import { readPer } from "../conditions/read-per";
import { readThreshold } from "../conditions/read-threshold";
import { label } from "../labels";
import type { Statement } from "../statements/statement";
import { headsAwards, headsParts } from "./heading";
import type { Binding, Item, Match, Pattern, Place, TermItem } from "./pattern";
import { reviewed } from "./reviewed";
import { EACH_MISSING, LOOKED_AT, NO_PROOF, OTHERWISE } from "./void";
import { conditionOf, isBarePlace, pointsOf, spot, statementAt, whole } from "./place";

/** A requirement that names its points, (5分) or 1分: earned when met; or the points of a part that others take from. */
export const requirement: Pattern = {
  name: "requirement",
  kinds: ["完成得分", "分项分值"],
  examples: [
    { clause: "设立公众开放日(2分),公布举报邮箱(1分)", points: 3, reads: "zero: earn yes-no 2; earn yes-no 1" },
    { clause: "档案整理(4分)。缺页的每处扣1分", points: 4, reads: "full: deduct count 1" },
    { clause: "1.制度建设(2分),缺一项扣1分;2.人员配备(3分),少1人扣0.5分", points: 5, reads: "full: deduct count 1 cap 2; deduct count 0.5 cap 3" },
    { clause: "培训笔录(共6分,每份3分)", points: 6, reads: "zero: earn count 3" },
    { clause: "(一)值守有序(5分)。值班表齐全得2分,交接有记录得3分", points: 5, reads: "zero: earn yes-no 2; earn yes-no 3" },
    { clause: "未按规定调整领导分工(4分)", points: 4, reads: "full: deduct yes-no 4" },
    { clause: "每处错误1分,严重错误(如文不对题)5分", points: 5, reads: "full: deduct count 1; deduct yes-no 5" },
    { clause: "决定书没有落款日期的(2分)", points: null, reads: "zero: deduct yes-no 2" },
    { clause: "未发生责任事故(4分)", points: 4, reads: "zero: earn yes-no 4" },
    { clause: "低保审批计3分。程序到位计1分,手续齐全计2分", points: 3, reads: "zero: earn yes-no 1; earn yes-no 2" },
    { clause: "建立工作组得2分,其中有专干的得1分,报酬落实的得1分", points: 5, reads: "zero: earn yes-no 1; earn yes-no 1" },
    { clause: "成立劝导站,确定第一责任人(分值5分)", points: 5, reads: "zero: earn yes-no 5" },
    { clause: "有明确议题(0.5)形成决议(1)有会议记录(0.5)", points: 2, reads: "zero: earn yes-no 0.5; earn yes-no 1; earn yes-no 0.5" },
    { clause: "按期报送计划,2分。", points: 2, reads: "zero: earn yes-no 2" },
  ],
  not: ["达到60分以上的得2分", "十分重视的得2分"],
  read: (place) => {
    const statement = statementAt(place);
    if (!statement) return null;
    const words = conditionOf(place, statement);
    if (isBareAward(place, statement)) return base(statement, pointsOf(statement.act.kind === "move" ? statement.act.amount : { kind: "full" }, place.points) ?? 0, "before");
    if (statement.act.kind === "move" && headsAwards(place)) return { items: [{ kind: "context", ...whole(statement), ...spot(statement) }], used: 1 };
    if (statement.act.kind !== "score") return null;
    const { act } = statement;
    if (act.unit !== undefined) return null;
    if (act.role === "total") return total(place, statement);
    if (act.role === "full-marks" && place.text.charAt(act.from - 1) === "(" && place.statements.length === 1 && words.length > 4) return { items: [earned(statement, words)], used: 1 };
    // 年度分析,满分60分: what it is given for stands elsewhere, and a reviewer gives it.
    if (act.role === "full-marks" && act.value === place.points && place.statements.length === 1 && label(words) !== "") return { items: [judgedWhole(statement, words, act.value)], used: 1 };
    if (act.role === "full-marks") return ground(place, statement, base(statement, act.value, "before"));
    const per = readPer(words);
    if ((per === "odd" || per?.said === "every") && !(act.role === "bracket" && heads(place) && !joins(place))) return null;
    // 公文倒流1次3分 in a table without a verb: given or taken is not said.
    if (place.points === null && act.role === "bare" && per !== "odd" && per?.said === "one" && place.statements.length === 1) return null;
    if (headsParts(place)) return { items: [{ kind: "context", ...whole(statement), ...spot(statement) }], used: 1 };
    if (headsAwards(place) || (heads(place) && !joins(place))) return base(statement, act.value, "before");
    if (words === "") return trails(place) && act.role === "bracket" ? base(statement, act.value, "after") : place.index === 0 ? base(statement, act.value, "before") : null;
    if (multiplyingWords(words) !== null || isBarePlace(place, words)) return null;
    // 把甲作为乙表述的(5分) in a list without points of its own: taken or given is not said.
    const fault = act.role === "bracket" ? isFaultCase(words) : false;
    if (fault === null && place.points === null) return null;
    return { items: [fault === true ? taken(statement, words) : earned(statement, words)], used: 1 };
  },
};

/** 得2分;每低1%扣0.05分: an award for nothing said is what the rest is taken from. */
function isBareAward(place: Place, { act, condition }: Statement): boolean {
  return place.index === 0 && place.statements.length > 1 && condition.from === condition.to && act.kind === "move" && act.effect === "earn" && !act.bonus && !act.judged && pointsOf(act.amount, place.points) !== null;
}

function base(statement: Statement, value: number, where: "before" | "after"): Match {
  const item: Binding = { kind: "base", value, where, ...whole(statement), ...spot(statement) };
  return { items: [item], used: 1 };
}

/** 基础分10分 is had from the outset; 满分10分 only says how much there is. */
function ground(place: Place, { act }: Statement, match: Match): Match {
  if (!/基[础本准]/.test(place.text.slice(act.from, act.to))) return match;
  return { ...match, items: match.items.map((item) => (item.kind === "base" ? { ...item, ground: true as const } : item)) };
}

/** 共10分: the points of what follows, or the most of what came before. */
function total(place: Place, statement: Statement): Match | null {
  if (statement.act.kind !== "score") return null;
  const stretch = { ...whole(statement), ...spot(statement) };
  // (共2分) behind the deductions of a 2-point item only says how much there is.
  if (statement.act.value === place.points && place.items.every((item) => item.kind !== "term" || item.shape.effect !== "earn")) return { items: [{ kind: "context", ...stretch }], used: 1 };
  const before = place.items.some((item) => item.kind === "term" && item.part === statement.part);
  const item: Item = before
    ? { kind: "cap", value: statement.act.value, effect: "any", scope: "near", ...stretch }
    : { kind: "base", value: statement.act.value, where: "around", ...stretch };
  return { items: [item], used: 1 };
}

/** Followed, before the next points or part, by something that takes from it: then it names the points of a part. */
function heads(place: Place): boolean {
  const here = statementAt(place);
  for (let index = place.index + 1; here; index++) {
    const next = statementAt(place, index);
    if (!next || (next.part !== here.part && !(place.index === 0 && startsPoints(place)))) return false;
    const { act } = next;
    if (act.kind === "score") {
      if (act.role === "total") continue;
      return act.role === "bare" && countsHere(conditionOf(place, next));
    }
    // (20分)。提前的每件加1分;未按时的每件扣1分: what is added on top says nothing of the points themselves.
    if (act.kind === "move" && act.bonus && act.effect === "earn") continue;
    if (act.kind === "move" && isLastOfList(place, here) && (next.sentence > here.sentence || /^\)[^,、;:()]/.test(place.text.slice(here.act.to)))) return false;
    if (act.kind === "move") return act.effect === "deduct" || sameTotal(place, next);
    if (act.kind === "void" && sameMatter(conditionOf(place, here), conditionOf(place, next))) return false;
    if (act.kind === "void" && [OTHERWISE, NO_PROOF, EACH_MISSING].some((said) => said.test(conditionOf(place, next).replace(LOOKED_AT, "")))) return false;
    if (act.kind === "void" || act.kind === "void-or-judge" || act.kind === "ratio" || act.kind === "relative") return true;
    if (act.kind === "cap") return false;
  }
  return false;
}

/** 甲(1分);乙(1分)。每次扣0.5分: one more award of the list before it, and then a sentence of another matter. */
function isLastOfList(place: Place, here: Statement): boolean {
  const last = place.items.at(-1);
  return last?.kind === "term" && last.part === here.part && (last.requirement === true || (last.shape.kind === "yes-no" && last.shape.effect === "earn"));
}

/** 完成任务50%以上(50分)。完成任务50%以下的不得分: the same thing reached less far. */
function sameMatter(here: string, next: string): boolean {
  return here.length > 6 && /\d/.test(next) && next.slice(0, 4) === here.slice(0, 4);
}

/** 每份3分 with nothing before it counts what the points stand for. */
function countsHere(condition: string): boolean {
  const per = readPer(condition);
  return per !== null && per !== "odd" && per.said === "every" && per.subject === "";
}

/** The points of the whole item stand first: all parts come under them. */
function startsPoints(place: Place): boolean {
  const here = statementAt(place);
  return here?.act.kind === "score" && here.act.value === place.points;
}

function sameTotal(place: Place, next: Statement): boolean {
  const here = statementAt(place);
  if (here?.act.kind !== "score" || next.act.kind !== "move" || next.act.amount.kind !== "points") return false;
  return here.act.role === "bracket" && here.act.value === place.points && next.act.amount.value < here.act.value && readPer(conditionOf(place, next)) !== null;
}

/** 3分,有……的得2分 inside one bracket: two awards. */
function joins(place: Place): boolean {
  const next = statementAt(place, place.index + 1);
  return next?.act.kind === "move" && next.act.effect === "earn" && !sameTotal(place, next);
}

function trails(place: Place): boolean {
  return place.items.some((item) => item.kind === "term");
}

function judgedWhole(statement: Statement, words: string, points: number): TermItem {
  return { kind: "term", by: "judgement", ...whole(statement), ...spot(statement), ...reviewed(label(words), { effect: "earn", min: 0, max: points }) };
}

function taken(statement: Statement, words: string): TermItem {
  const points = statement.act.kind === "score" ? statement.act.value : 0;
  return { kind: "term", by: "yes-no", ...whole(statement), ...spot(statement), measure: { label: label(words), type: "yes-no", unit: "" }, shape: { kind: "yes-no", effect: "deduct", points } };
}

function earned(statement: Statement, words: string): TermItem {
  const points = statement.act.kind === "score" ? statement.act.value : 0;
  const threshold = readThreshold(words);
  const stands = { kind: "term" as const, ...whole(statement), ...spot(statement) };
  if (namesFault(words) || isFaultNoun(words)) return taken(statement, words);
  const common = { ...stands, by: "requirement", requirement: true as const };
  const judged: TermItem = { ...common, ...reviewed(label(words), { effect: "earn", min: 0, max: points }) };
  const otherwise = [{ id: "评审打分", ask: true, why: `条款只写了要求和分值:现按是否达到计(达到得${points}分,未达到得0分),也可由评审人在0至${points}分之间打分。`, instead: [judged] }];
  const met: TermItem = { ...common, measure: { label: label(words), type: "yes-no", unit: "" }, shape: { kind: "yes-no", effect: "earn", points } };
  if (!threshold && DEGREE.test(label(words)) && !DEED.test(words)) return { ...judged, by: "judgement", otherwise: [{ id: "是否达到", ask: false, why: `「${label(words)}」现由评审人在0至${points}分之间打分,也可按是否达到计。`, instead: [met] }] };
  return threshold
    ? { ...common, otherwise, measure: threshold.measure, shape: { kind: "threshold", effect: "earn", points, target: { kind: "number", value: threshold.value }, side: threshold.side, inclusive: threshold.inclusive } }
    : { ...met, otherwise };
}

/** 工作开展情况, 领导评价, 编制的合理性: a matter of more or less, which nobody can answer by yes or no. */
const DEGREE = /(?:情况|评价|测评|评议|成效|成果|效果|水平|质量|力度|程度|表现|印象|合理性|科学性|有效性|完整性|规范性|及时性|创新性)$/;
/** 报告落实情况, 无收费的情况, 当事人的基本情况 are done, absent or there. */
const DEED = /报告|汇报|通报|公[开示布]|发布|报送|上报|反馈|分析|检查|记录|登记|掌握|了解|^有|无|没有|未|不|基本情况/;
