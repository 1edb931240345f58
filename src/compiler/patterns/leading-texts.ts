import type { Per } from "../conditions/read-per";
import { label } from "../labels";
import type { Place } from "./pattern";
import { statementAt, textOf } from "./place";

const COMPARING = /在?此(?:基数|基础)(?:之?上)?|此后|其后|未达到?|没有达到|达不到|低于|高于|超过|不足|不满|不达标|未达标|标准|目标值?|要求|规定|以上|以下|以内|指标|每|的|\d+(?:\.\d+)?%?/g;

/**
 * Where the mark of a step may stand: in its own words, in the sentence before, or in the award that it takes back. The
 * last two only as long as they speak of the same thing: 会议不少于4次得2分;宣传每少1次扣1分 are two things.
 */
export function leadingTexts(place: Place, per: Per): readonly string[] {
  const here = statementAt(place);
  if (!here) return [];
  const subject = label(per.subject.replace(/^(?:可|并)[^,]*,$/, "").replace(/^(?:以|按|根据)[^,;。]{2,24}(?:为准|为依据),/, "").replace(/^(?:查看?|查阅|检查|看)[^,;。]{2,12}(?:,|$)/, "")).replace(COMPARING, "").replace(/[,、]/g, "");
  // 培训率每降5% falls short of 100%参加培训.
  const deed = /^.{2,}率$/.test(subject) ? subject.slice(0, -1) : subject;
  const texts = [textOf(place, here.background)];
  for (let index = place.index - 1; index >= 0 && index >= place.index - 2; index--) {
    const before = statementAt(place, index);
    if (!before || before.part !== here.part || here.sentence - before.sentence > 1) break;
    texts.push(textOf(place, before.condition), textOf(place, before.background));
  }
  return [per.verb, per.subject, ...texts.filter((text) => subject === "" || text.includes(subject) || text.includes(deed) || isShortFor(subject, text))];
}

/** MSM干预 is short for MSM人群干预比例: its characters in their order, with few between them. */
function isShortFor(subject: string, text: string): boolean {
  if (subject.length < 4 || subject.length > 10 || !/^[\p{L}\d]+$/u.test(subject)) return false;
  return new RegExp([...subject].join("[^,;。:]{0,2}"), "u").test(text);
}
