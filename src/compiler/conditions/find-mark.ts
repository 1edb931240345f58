import { NUMBER, PERCENT, readNumber } from "../lexicon/number";
import { label } from "../labels";
import { subjectOf, type Requirement } from "./find-requirement";

const RATE = new RegExp(`(${PERCENT})`, "g");
/** 性别比控制在110以内: a ratio that is written without a sign. */
const INDEX = new RegExp(`^(.*?[^,;。:\\d]*(?:[比率]|指数|系数))(?:应当?|须|要)?(?:(?:控制|保持|稳定|维持)?在|不高于|不超过|不大于)(${NUMBER})(?:以[内下]|左右)?(?![\\d%])`);
/** What names a share, or compares with one, right before the figure. */
const COMPARES = /(?:率|度|面|比例|占比|比重|系数|指标|任务|目标值?|的)$|(?:达到?|[低少高多大小]于|不足|不满|未满|超过|超出|为|是|至少|≥|≤|>|<|=|等于|[在到至]|完成|标准|要求|均|应|须|满|保持|实现|占)$/;
const AFTER = /^(?:\)|分|及|或|和|以[上下内]|左右|\(不?含[^)]*\)|目标值?|标准|要求|指标|任务|时|基础|基数|比例|水平|规定|的|者|未达到?|没有达到|达不到|达标|合格|此|在|后|之|,|[低少高多]于?|不足|超过?|每|为|是|均|都|且|或者|不得分|完成|未)*$/;

/**
 * The mark that a slope is measured from: 化解率达到92%,每低…. A percentage that says something else (按收入2%投入,
 * 抽查10%) or that is of another noun than the step (覆盖面达到90%,合格率每低…) is no mark.
 * Of several marks the one of the step's own noun: 甲比例不低于70%,乙比例不低于50%。甲每降低7%…; "unclear" where the noun
 * fits none of them better than the others.
 */
export function findMarkOf(text: string, noun: string): Requirement | "unclear" | null {
  const marks = marksIn(text, isMark);
  const nearest = marks.at(-1) ?? findIndex(text);
  if (nearest === null || noun === "") return nearest;
  const all = marksIn(text, (before) => COMPARES.test(before));
  if (new Set(all.map(({ value }) => value)).size < 2) return nearest;
  const fits = all.map((mark) => ({ mark, shared: sharedWith(noun, mark.subject) }));
  const most = Math.max(...fits.map(({ shared }) => shared));
  const best = fits.filter(({ shared }) => shared === most).map(({ mark }) => mark);
  if (most < 2) return nearest;
  return new Set(best.map(({ value }) => value)).size === 1 ? (best[0] ?? nearest) : "unclear";
}

/** How many telling characters of the step's noun stand in the name of a mark. */
function sharedWith(noun: string, subject: string): number {
  return [...new Set(noun)].filter((character) => /[\u4e00-\u9fffA-Z]/.test(character) && !"率比例的每低降达到".includes(character) && subject.includes(character)).length;
}

function marksIn(text: string, isMarkAt: (before: string, after: string) => boolean): readonly Requirement[] {
  const marks: Requirement[] = [];
  for (const match of text.matchAll(RATE)) {
    const value = readNumber(match[1] ?? "");
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    if (value === null || /[×=]$/.test(before) || /^×|^\)/.test(after) || /每[^,;。]{0,6}$/.test(before)) continue;
    if (!isMarkAt(before, after)) continue;
    marks.push({ value, subject: subjectOf(before).replace(/^以$/, "") });
  }
  return marks;
}

/** 教师100%参加培训,培训率每降5%: all of them is the mark of whatever rate falls short. */
export function findAll(text: string): Requirement | null {
  const found = ALL.exec(text);
  return found ? { value: 100, subject: "" } : null;
}

const ALL = /(?<![\d.]|每[^,;。]{0,6})100%(?=[\u4e00-\u9fff]{2}|[,。;]|$)(?!的?(?:以[上下内]|为|计算|权重|比例))/;

function findIndex(text: string): Requirement | null {
  const found = INDEX.exec(text);
  const value = readNumber(found?.[2] ?? "");
  return found && value !== null && isMark(`${found[1] ?? ""}在`, text.slice(found[0].length)) ? { value, subject: subjectOf(found[1] ?? "") } : null;
}

function isMark(before: string, after: string): boolean {
  // 以80%为基准.
  if (/^(?:作?为)?(?:基准|基数|基线|起点|底线)/.test(after)) return true;
  const head = before.replace(/[“”"‘’]+$/, "");
  if (head !== "" && !/[,;。:(]$/.test(head) && !COMPARES.test(head)) return false;
  const rest = label(after.replace(/\([^)]*\)/g, "").replace(/^以[上下内]/, ""));
  if (AFTER.test(rest)) return true;
  // 办结率达到98%,办结率每低…: the same noun once more.
  const noun = rest.replace(/^[^,;。]*[,;。]/, "").replace(/(?:未|没有)?(?:达到?|完成)?(?:目标|标准|要求|任务)?的?$/, "");
  return noun.length >= 2 && head.includes(noun);
}
