import { multiplyingWords } from "../conditions/weight";
import { readPer } from "../conditions/read-per";
import { readRange } from "../conditions/read-range";
import { readThreshold } from "../conditions/read-threshold";
import { label } from "../labels";
import { AMOUNT_UNIT, MEASURE } from "../lexicon/measure-word";
import { NUMBER, readNumber } from "../lexicon/number";
import { phrase } from "../lexicon/sticky";
import type { Item, Pattern, TermItem } from "./pattern";
import { conditionOf, isBareCount, isBareMark, rateBefore, spot, standsBehind, statementAt, whole } from "./place";

/** All or nothing: 不得分, 扣全分, 不计分. */
export const voidItem: Pattern = {
  name: "void",
  kinds: ["不得分"],
  examples: [
    { clause: "未公示的不得分", points: 2, reads: "full: void yes-no" },
    { clause: "弄虚作假的,本项扣完", points: 4, reads: "full: void yes-no" },
    { clause: "设专柜的得2分,否则不得分", points: 2, reads: "zero: earn yes-no 2" },
    { clause: "参训率低于60%的不计分", points: 2, reads: "full: void <60" },
    { clause: "误登1次扣1分,累计4次以上的不得分", points: 6, reads: "full: deduct count 1; void >=4" },
    { clause: "机构健全(2分);人员到位(3分)。缺一项,扣除该项分数", points: 5, reads: "zero: earn yes-no 2; earn yes-no 3" },
    { clause: "有交接清单的得2分,查交接档案,没有清单不得分", points: 2, reads: "zero: earn yes-no 2" },
  ],
  not: ["每少一人扣1分,扣完为止", "经费保障不得力的扣1分"],
  read: (place) => {
    const statement = statementAt(place);
    if (!statement || statement.act.kind !== "void") return null;
    const condition = conditionOf(place, statement);
    const stretch = { ...whole(statement), ...spot(statement) };
    if (condition === "" && statement.sentence === 0 && place.index === 0) return null;
    if (isComplement(place, condition)) return { items: [{ kind: "context", complement: true, ...saidIn(condition), ...stretch }], used: 1 };
    if (isUsedUp(place, condition)) return { items: [{ kind: "context", ...stretch }], used: 1 };
    if (EACH_MISSING.test(condition)) return sharesPoints(place) ? { items: [{ kind: "context", complement: true, ...stretch }], used: 1 } : null;
    const limit = timesLimit(place, condition);
    if (limit) return { items: [{ kind: "term", by: "void", ...stretch, ...limit }], used: 1 };
    if (condition === "" || /^(?:否则|反之|其[他它余])/.test(condition) || multiplyingWords(condition) !== null) return null;
    if (isBareCount(place, condition) || isBareMark(place, condition) || condition.endsWith("除")) return null;
    const per = readPer(condition);
    if (per === "odd" || (per !== null && per.said === "every")) return null;
    const threshold = readThreshold(condition, rateBefore(place));
    const item: TermItem = threshold
      ? { kind: "term", by: "void", ...stretch, measure: threshold.measure, shape: { kind: "threshold", effect: "void", target: { kind: "number", value: threshold.value }, side: threshold.side, inclusive: threshold.inclusive } }
      : { kind: "term", by: "void", ...stretch, measure: { label: label(condition), type: "yes-no", unit: "" }, shape: { kind: "yes-no", effect: "void" } };
    return { items: [item], used: 1 };
  },
};

function saidIn(condition: string): { said?: string } {
  const words = label(condition.replace(LOOKED_AT, ""));
  return words === "" || OTHERWISE.test(words) || NO_PROOF.test(words) ? {} : { said: words };
}

/** 甲(2分);乙(3分)。缺一项,扣除该项分数: each award already says what is lost without it. */
function sharesPoints({ items }: Place): boolean {
  return items.filter((item) => item.kind === "term" && item.shape.effect === "earn" && item.shape.kind === "yes-no").length >= 2;
}

export const EACH_MISSING = /^(?:每|凡|有)?(?:缺少?|少|未完成|未落实|未达到|不符合)(?:一|1|任何一|任一)项(?:的)?,?$/;

/** 漏报1次扣1分,累计3次以上不得分: the same count, from a number on. */
function timesLimit(place: Place, condition: string): Pick<TermItem, "measure" | "shape"> | null {
  const before = place.items.findLast((item) => item.kind === "term");
  const range = readRange(condition.replace(/^(?:累计|合计|共计|总计|达到?|一?年内|全年)+/, "").replace(/(?:的|者|,)+$/, ""));
  if (!range?.from || range.to || before?.shape.kind !== "per-unit" || before.shape.target !== undefined || before.measure.type !== "count") return null;
  if (label(range.subject) !== "" || range.unit !== before.measure.unit || before.part !== statementAt(place)?.part) return null;
  return { measure: before.measure, shape: { kind: "threshold", effect: "void", target: { kind: "number", value: range.from.value }, side: "above", inclusive: range.from.inclusive } };
}

/** 每低1天扣0.2分,低35天为0分 on a 7-point item: where the step itself arrives at nothing. */
function isUsedUp(place: Place, condition: string): boolean {
  const before = place.items.findLast((item) => item.kind === "term");
  const count = LAST_COUNT.exec(condition.replace(/(?:的|者|,)+$/, ""));
  const number = readNumber(count?.[1] ?? "");
  if (number === null || before?.shape.kind !== "per-unit" || before.shape.effect !== "deduct" || before.measure.unit !== count?.[2] || before.part !== statementAt(place)?.part) return false;
  return Math.abs((number / before.shape.per) * before.shape.points - (place.points ?? Infinity)) < 1e-9;
}

const LAST_COUNT = phrase`^(?!.*超过)[^\d,;。:]{0,16}(${NUMBER})(${MEASURE}|${AMOUNT_UNIT})(?:及?以上)?$`;

const NOT = /(?:未能|未|没有|没|不能|不|无|达不到|低于|不足|少于|未达到?)/g;
export const OTHERWISE = /^(?:否则|反之|其他|其它|其余|其他情况|其余情况|除此之外|未完成项|未达标项|达不到(?:要求|标准)?|未达到(?:要求|标准)?|未达标|不符合要求|不达标|没有|未完成|不完成|完不成|未能完成|做不到|(?:以上|上述|各项|本项)?(?:指标|项目|任务|工作)?,?(?:不达标|未达标|未完成|没有完成|不合格|达不到))(?:的|均|一律)?$/;
/** 查工作记录,没有记录: what is looked at to see that the award is due. */
export const LOOKED_AT = /^(?:查看?|查阅|检查|以|看)[^,;。]{2,20},/;
export const NO_PROOF = /^(?:没有|无|未提供|缺)(?:相关|相应|工作|有关|任何){0,2}(?:记录|资料|台账|依据|佐证|证明|材料|档案|痕迹)(?:材料|资料)?(?:的)?$/;
/** 少于每月一次, 逾期: the other side of how often or when, with nothing said of what. */
const SHORT_OF = /^(?:少于|低于|不足|不到|未满|不够|达不到|未达到?)(?:每|规定|要求|上述)|^(?:逾期|超期|超时|过期|过了规定[^,;。]{0,4})(?:的|报送的?|完成的?)?$/;

/** 否则不得分, 未建立的不得分 after 建立的得2分: what the award before already says. */
export function isComplement(place: Place, condition: string): boolean {
  const before = place.items.findLast((item: Item) => item.kind !== "context");
  if (!before || before.kind !== "term" || before.shape.effect !== "earn") return false;
  // 每项1.5分,不达标不得分: of the one that falls short.
  if (before.shape.kind === "per-unit") return /^(?:项|个|条|类)$/.test(before.measure.unit) && OTHERWISE.test(condition);
  // 按完成率计分,完成率低于60%的不得分: a proportion pays under the mark too.
  if (before.shape.kind === "ratio" && /\d/.test(condition)) return false;
  const here = statementAt(place);
  if (here && standsBehind(place, here) && /^(?:未|没|无|不)/.test(condition)) return true;
  const words = condition.replace(LOOKED_AT, "");
  if (isOfPart(place, before, words)) return true;
  if (OTHERWISE.test(words) || condition === "" || isOtherSide(before, words)) return true;
  if (before.part === statementAt(place)?.part && (NO_PROOF.test(words) || SHORT_OF.test(words))) return true;
  if (!/未|没|不|无|低于|少于/.test(words)) return false;
  const core = words.replace(NOT, "").replace(/(?:的|者|,)+$/, "").replace(/\d+(?:\.\d+)?%?/g, "").replace(/^按照?(?:标准|要求|规定)(?=.{2})/, "");
  return core !== "" && (before.measure.label.includes(core) || sameCharacters(core, before.measure.label));
}

/** 有固定宣传栏记2分,无专栏不记分 among other awards: right behind one of several parts, and its other side. */
function isOfPart(place: Place, { shape, part, sentence }: TermItem, words: string): boolean {
  const here = statementAt(place);
  if (shape.kind !== "yes-no" || shape.points === undefined || place.points === null || shape.points >= place.points) return false;
  return here?.part === part && here.sentence - sentence <= 1 && place.items.at(-1)?.kind === "term" && /^(?:无|没有|没|未|不)/.test(words);
}

/** 大于等于3%的得0分 after 小于3%的得20分: the same mark from its other side. */
function isOtherSide({ shape, measure }: TermItem, words: string): boolean {
  if (shape.kind !== "threshold" || shape.target.kind !== "number") return false;
  const range = readRange(words.replace(/(?:的|者|,)+$/, ""));
  const [end, side] = range?.from && !range.to ? [range.from, "above"] : range?.to && !range.from ? [range.to, "below"] : [null, ""];
  const subject = label(range?.subject ?? "");
  return end?.value === shape.target.value && side !== shape.side && (subject === "" || measure.label.includes(subject));
}

/** 未化解 is the other side of 信访事项按时化解率达100%; every character of the core stands in the award. */
function sameCharacters(core: string, words: string): boolean {
  return core.length >= 2 && core.length <= 12 && [...core].every((character) => words.includes(character));
}

type Place = Parameters<Pattern["read"]>[0];
