import type { Band } from "../../assessment/rule";
import { multiplyingWords } from "../conditions/weight";
import { readRange } from "../conditions/read-range";
import { readPer } from "../conditions/read-per";
import { label } from "../labels";
import { MEASURE } from "../lexicon/measure-word";
import { phrase } from "../lexicon/sticky";
import type { Statement } from "../statements/statement";
import { isLevel, levelsOf } from "./levels";
import type { Pattern, TermItem } from "./pattern";
import { conditionOf, firstGiven, spot, statementAt, whole } from "./place";

/** 各扣, 分别扣, 各得: the same points for each thing that is listed. */
export const distribution: Pattern = {
  name: "distribution",
  kinds: ["各扣", "分别扣"],
  examples: [
    { clause: "值班表、签到簿缺失的各扣0.5分", points: 2, reads: "full: deduct yes-no 0.5; deduct yes-no 0.5" },
    { clause: "有制度、有台账、有专人的,各得1分", points: 3, reads: "zero: earn yes-no 1; earn yes-no 1; earn yes-no 1" },
    { clause: "甲类稿件、乙类稿件1篇分别计2分、1分", points: null, reads: "zero: earn count 2; earn count 1" },
    { clause: "预案、演练记录各1分", points: 2, reads: "zero: earn yes-no 1; earn yes-no 1" },
    { clause: "获得国家级、省级、市级表彰的,分别加3分、2分、1分", points: null, reads: "zero: earn yes-no 3; earn yes-no 2; earn yes-no 1" },
    { clause: "年度投资10亿元以上、5-10亿元、5亿元以下分别加20、10、6分", points: null, reads: "zero: earn choice 20/10/6" },
    { clause: "整合规模占比30%以上、20%以上和10%以上,分别得6分、4分和2分", points: 6, reads: "zero: earn bands >=30:6 >=20:4 >=10:2" },
    { clause: "绿化程度属好、中、差的,分别扣0、3、5分", points: 10, reads: "full: deduct choice 0/3/5" },
    { clause: "评定结果为优秀、良好、合格、不合格的,分别得5、4、3、0分", points: 5, reads: "zero: earn choice 5/4/3/0" },
  ],
  not: ["程序合法、完备,内容合法、完备的,各得1分", "各扣1分", "每少一次各扣1分"],
  read: (place) => {
    const statement = statementAt(place);
    const gift = statement && firstGiven(place, statement);
    if (!statement || !gift) return null;
    // 方案、总结各2分 says no verb.
    const bare = gift.move === null && /[、和及与][^每]*各(?:占|为)?$/.test(conditionOf(place, statement));
    if (!bare && (!gift.move?.each || gift.move.unit !== "")) return null;
    const condition = conditionOf(place, statement).replace(/\(?各(?:占|为)?$/, "").replace(/(?:,|的|者)+$/, "");
    const suffix = gift.move?.each === true ? ONE_OF_EACH.exec(condition) : null;
    const per = suffix ? { subject: suffix[1] ?? "", verb: "", per: 1, unit: suffix[2] ?? "", noun: "", said: "every" as const, full: false } : readPer(condition);
    const every = per !== null && per !== "odd" && per.said === "every" && per.verb === "" ? per : null;
    if ((per !== null && every === null) || multiplyingWords(every?.subject ?? condition) !== null) return null;
    const things = listedThings((every?.subject ?? condition).replace(/(?:,|的|者)+$/, ""));
    const amounts = [gift.points, ...(gift.move?.more ?? [])];
    if ((!every && uncertain(things, condition)) || (place.points !== null && gift.effect === "earn" && gift.move?.bonus !== true && amounts.length === 1 && !every && things.length * gift.points > place.points)) return null;
    // 无制度或有而形同虚设均扣1分: either of them, once.
    if (gift.move?.each && /^(?:均|一律)/.test(place.text.slice(gift.move.from)) && !/、|[和及与]/.test(condition)) return null;
    // 少建一个或未达标的,分别扣1分、3分: one of them counts, and the other does not.
    if (!every && things.some((thing) => readPer(thing) !== null)) return null;
    if (things.length < 2 || (amounts.length > 1 && amounts.length !== things.length)) return null;
    const ranges = !every && gift.effect === "earn" && things.filter((thing) => readRange(thing) !== null).length >= 2;
    if (ranges) return { items: [marks(statement, things, amounts) ?? scale(statement, { subject: "", options: things }, amounts)], used: 1 };
    const levels = every ? null : levelsOf(things) ?? (things.every(isLevel) ? { subject: "", options: things } : null);
    if (levels && (gift.effect === "earn" || amounts.length > 1)) return { items: [scale(statement, levels, amounts, gift.effect)], used: 1 };
    const items = things.map((thing, index): TermItem => ({
      kind: "term",
      by: "distribution",
      ...whole(statement),
      ...spot(statement),
      ...(gift.move?.bonus ? { bonus: true as const } : {}),
      ...(every
        ? {
            measure: { label: `${label(thing)}(${every.unit})`, type: "count" as const, unit: every.unit },
            shape: { kind: "per-unit" as const, effect: gift.effect, points: amounts[index] ?? gift.points, per: every.per, steps: "whole" as const, side: "above" as const },
          }
        : { measure: { label: label(thing), type: "yes-no" as const, unit: "" }, shape: { kind: "yes-no" as const, effect: gift.effect, points: amounts[index] ?? gift.points } }),
    }));
    return { items, used: 1 };
  },
};

const QUALITY = /^(?:合法|合规|完备|完整|规范|及时|准确|真实|齐全|合理|健全|到位|有效|清晰|明确|适当|科学|公正|严谨)$/;

/** 内容合法、完备,程序合法、适当: two lists in one, or a quality whose thing was named before; how many are meant is not said. */
function uncertain(things: readonly string[], condition: string): boolean {
  const list = condition.slice(condition.lastIndexOf(":") + 1);
  const nested = /、/.test(list) && /,/.test(list.replace(/\([^)]*\)/g, ""));
  const qualities = things.filter((thing) => QUALITY.test(label(thing))).length;
  return nested || (qualities > 0 && qualities < things.length);
}

/** 优秀、良好、合格分别得5、4、3分: one of a scale, not each for itself. */
function scale(statement: Statement, levels: { readonly subject: string; readonly options: readonly string[] }, amounts: readonly number[], effect: "deduct" | "earn" = "earn"): TermItem {
  const options = levels.options.map((word, index) => ({ label: word, points: amounts[index] ?? amounts[0] ?? 0 }));
  const subject = label(levels.subject.replace(/(?:(?<![测考])评为|评定为|达到|为)$/, ""));
  return {
    kind: "term",
    by: "choice",
    ...whole(statement),
    ...spot(statement),
    measure: { label: subject === "" ? levels.options.join("/") : subject, type: "choice", unit: "", options: levels.options },
    shape: { kind: "choice", effect, options },
  };
}

/** 达到30%以上、20%以上和10%以上,分别得6、4、2分: marks of one measure, the highest that is reached; null where one is in words. */
function marks(statement: Statement, things: readonly string[], amounts: readonly number[]): TermItem | null {
  const ranges = things.map((thing) => readRange(thing));
  const unit = ranges[0]?.unit ?? "";
  const from = ranges.map((range) => range?.from ?? null);
  const falling = from.every((bound, index) => bound !== null && (index === 0 || bound.value < (from[index - 1]?.value ?? 0)));
  if (unit === "" || !falling || amounts.length !== things.length || ranges.some((range) => range?.unit !== unit)) return null;
  const bands = from.map((bound, index): Band => ({ from: bound, to: index === 0 ? null : { value: from[index - 1]?.value ?? 0, inclusive: from[index - 1]?.inclusive === false }, score: amounts[index] ?? 0 }));
  const subject = label((ranges[0]?.subject ?? "").replace(/(?:达到?|超过|在)$/, ""));
  const rate = unit === "%";
  return { kind: "term", by: "bands", ...whole(statement), ...spot(statement), measure: { label: subject === "" ? (rate ? "完成率" : `${unit}数`) : subject, type: rate ? "rate" : "amount", unit, ...(rate ? { min: 0, max: 100 } : {}) }, shape: { kind: "bands", effect: "earn", bands } };
}

/** 文字稿、图片稿1条分别计1分、0.5分: one of each. */
const ONE_OF_EACH = phrase`^([^,;。]*、[^每,;。]*?[^每第\d])(?:1|一)(${MEASURE})$`;

/** The listed things, each with the words that the list shares: 调解率、成功率不达标. */
export function listedThings(condition: string): readonly string[] {
  const list = condition.slice(condition.lastIndexOf(":") + 1);
  const byMark = list.includes("、") ? splitOutside(list).flatMap((piece, index, all) => (index === all.length - 1 ? splitAnd(piece) : [piece])) : [];
  const pieces = byMark.length > 1 ? byMark : list.includes(",") ? list.split(",") : splitAnd(list);
  const words = pieces.filter((piece) => piece !== "");
  return words.length > 1 && (byMark.length > 0 || !list.includes(",")) ? shared(words) : words;
}

function splitAnd(words: string): readonly string[] {
  return words.split(AND);
}

/** 和 and its like between two things; not the one inside 参与, 及时, 和谐. */
const AND = /以及|或者|或|(?<![调温平饱])和(?![谐解平睦])|(?<![涉普危触顾以])及(?![时格早其])|(?<![参赋给])与(?![会])/;

/** At the marks of the list itself: 组织(机构、人员)、经费 are two things. */
function splitOutside(list: string): readonly string[] {
  const pieces: string[] = [""];
  let depth = 0;
  for (const character of list) {
    if (character === "(") depth++;
    if (character === ")") depth = Math.max(0, depth - 1);
    if (character === "、" && depth === 0) pieces.push("");
    else pieces[pieces.length - 1] += character;
  }
  return pieces;
}

const HEAD = /^((?:获得?|取得|受到|被|未(?:建立|制定|设置|报送|落实|开展|配备|公开|明确)|没有|无|缺少|缺))(.+)$/;
const TAIL = /^(.+?)((?:未|没有|不|无|缺|漏|错)[^、]{1,10}|(?:表彰|奖励|荣誉|批示|肯定|通报|采用|录用|刊发)[^、]{0,8})$/;

/** 获得[国家级、省级]表彰; [制度、台账]不健全: what stands once belongs to all. */
function shared(words: readonly string[]): readonly string[] {
  const head = HEAD.exec(words[0] ?? "")?.[1] ?? "";
  const tail = TAIL.exec(words.at(-1) ?? "")?.[2] ?? "";
  return words.map((word, index) => {
    const withHead = index > 0 && head !== "" && !HEAD.test(word) ? head + word : word;
    return index < words.length - 1 && tail !== "" && !TAIL.test(word) ? withHead + tail : withHead;
  });
}
