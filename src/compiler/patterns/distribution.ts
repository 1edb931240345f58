import { multiplyingWords } from "../conditions/weight";
import { readPer } from "../conditions/read-per";
import { label } from "../labels";
import type { Pattern, TermItem } from "./pattern";
import { conditionOf, given, spot, statementAt, whole } from "./place";

/** 各扣, 分别扣, 各得: the same points for each thing that is listed. */
export const distribution: Pattern = {
  name: "distribution",
  kinds: ["各扣", "分别扣"],
  examples: [
    { clause: "值班表、签到簿缺失的各扣0.5分", points: 2, reads: "full: deduct yes-no 0.5; deduct yes-no 0.5" },
    { clause: "有制度、有台账、有专人的,各得1分", points: 3, reads: "zero: earn yes-no 1; earn yes-no 1; earn yes-no 1" },
    { clause: "获得国家级、省级、市级表彰的,分别加3分、2分、1分", points: null, reads: "zero: earn yes-no 3; earn yes-no 2; earn yes-no 1" },
  ],
  not: ["各扣1分", "每少一次各扣1分"],
  read: (place) => {
    const statement = statementAt(place);
    const gift = statement && given(place, statement);
    if (!statement || !gift?.move?.each || gift.move.unit !== "") return null;
    const condition = conditionOf(place, statement).replace(/(?:,|的|者)+$/, "");
    const per = readPer(condition);
    const every = per !== null && per !== "odd" && per.said === "every" && per.verb === "" ? per : null;
    if ((per !== null && every === null) || multiplyingWords(every?.subject ?? condition) !== null) return null;
    const things = listed((every?.subject ?? condition).replace(/(?:,|的|者)+$/, ""));
    const amounts = [gift.points, ...gift.move.more];
    if (things.length < 2 || (amounts.length > 1 && amounts.length !== things.length)) return null;
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

/** The listed things, each with the words that the list shares: 调解率、成功率不达标. */
function listed(condition: string): readonly string[] {
  const list = condition.slice(condition.lastIndexOf(":") + 1);
  const byMark = list.includes("、") ? list.split(/、/).flatMap((piece, index, all) => (index === all.length - 1 ? splitAnd(piece) : [piece])) : [];
  const pieces = byMark.length > 1 ? byMark : list.includes(",") ? list.split(",") : splitAnd(list);
  const words = pieces.filter((piece) => piece !== "");
  return words.length > 1 && byMark.length > 0 ? shared(words) : words;
}

function splitAnd(words: string): readonly string[] {
  return words.split(/(?:以及|和|及|与|或者|或)/);
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
