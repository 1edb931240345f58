import type { Numeral } from "../../assessment/rule";
import { NUMBER, readNumber } from "../lexicon/number";
import { matchAt, sticky } from "../lexicon/sticky";
import type { ActReader, RankRow } from "./act";

const VERB = "(?:(?:另|再)?(?:得|加|计|记|赋予|赋|给予?|奖励?|扣|减))";
const FIRST = `(?:(?:排名|名次|列|排|居|位列|得分|考核){0,2}(?:在|为)?(前|后|末|倒数)(${NUMBER})(?:名|位)?|(?:(?:排名|名次|列|排|居){0,2}(?:在|为)?)第?(${NUMBER})(?:名|位)?[-至到]第?(${NUMBER})(?:名|位))`;
const BETWEEN = "(?:的|单位|部门|地区|者|,|县区|乡镇){0,3}(?:分别|依次|依排序|按排序|按名次|按顺序|逐名){1,3}(?:分别|依次)?";
const SERIES = sticky`${FIRST}${BETWEEN}${VERB}((?:${NUMBER}分?[、,和及]?){2,20}分?)(?=[,;。)]|$)`;
const RUN = sticky`${FIRST}${BETWEEN}${VERB}(${NUMBER})分?[-至到](${NUMBER})分`;
/** 按名次依次得6、5、4分; 从高到低分别得10、8分: the places are those of the list. */
const ORDERED = sticky`(?:按照?|根据|依)?(?:(?:得分|分数|成绩|数量|名次|排名|位次|排序)?(?:[从由]高(?:分)?[到至]低(?:分)?)(?:的)?(?:顺序|排序|排名|排列|次序)?|(?:(?<=按|按照|根据|依)(?:名次|排名|位次|排序)(?:先后|顺序|高低)?)),?(?:分别|依次){1,2}${VERB}((?:${NUMBER}分?[、,和及]){1,20}${NUMBER}分)(?=[,;。)]|$)`;
const SHRINK = sticky`(?:排名|名次)?第(?:一|1)名?(?:的|单位)?(?:得|计|记|加)(?:满分|(${NUMBER})分),?(?:其后|以后|以下|之后|其余|其他|往后)?(?:单位|名次|依次|按名次|按排名|每)?(?:每)?(?:后移|降低|下降|低|递减|退后|降)(?:一|1)(?:名次|位次|名|位|个名次|个位次)(?:的)?,?(?:依次)?(?:递减|减少|减|扣|少得)(${NUMBER})分`;

/** 前5名依次加5至1分; 1-3名的依次赋予60分、57分、54分; 第一名得10分,每降一名减0.5分. */
export const readRanks: ActReader = (text, at) => {
  const shrink = matchAt(SHRINK, text, at);
  if (shrink) return falling(at, shrink);
  const ordered = matchAt(ORDERED, text, at);
  const falls = ordered && listed(ordered[1] ?? "");
  if (ordered && falls?.every((points, index) => index === 0 || points < (falls[index - 1] ?? 0))) {
    return { kind: "ranks", effect: /[扣减]/.test(ordered[0]) ? "deduct" : "earn", end: "first", table: falls.map((points, index) => ({ place: index + 1, upTo: index + 1, points })), ...place(at, ordered[0]) };
  }
  const series = matchAt(SERIES, text, at);
  const run = matchAt(RUN, text, at);
  const found = run ?? series;
  if (!found) return null;
  const places = placesOf(found);
  const points = run ? stepsBetween(run[5] ?? "", run[6] ?? "", places) : listed(series?.[5] ?? "");
  if (points === null || places === null || points.length !== places.length) return null;
  const table: RankRow[] = places.map((place, index) => ({ place, upTo: place, points: points[index] ?? 0 }));
  const verb = /(扣|减)(?=[\d一二三四五六七八九十])/.test(found[0]) ? "deduct" : "earn";
  return { kind: "ranks", effect: verb, end: /[后末]|倒数/.test(found[1] ?? "") ? "last" : "first", table, ...place(at, found[0]) };
};

const MOST_PLACES = 60;

/** 第一名得10分,每降低一名减0.5分: down to nothing. */
function falling(at: number, found: RegExpExecArray): ReturnType<ActReader> {
  const step = readNumber(found[2] ?? "");
  if (found[1] === undefined && step !== null && step > 0) return { kind: "falling-ranks", step, ...place(at, found[0]) };
  const first = readNumber(found[1] ?? "");
  const table = first === null || step === null ? null : fallingTable(first, step);
  return table && { kind: "ranks", effect: "earn", end: "first", table, ...place(at, found[0]) };
}

/** From the first place's points down to nothing; null where that takes more places than there are. */
export function fallingTable(first: Numeral, step: Numeral): readonly RankRow[] | null {
  if (step <= 0 || first / step > MOST_PLACES) return null;
  const count = Math.ceil(first / step);
  return Array.from({ length: count }, (_, index) => ({ place: index + 1, upTo: index + 1, points: Math.round((first - index * step) * 1e6) / 1e6 }));
}

function place(at: number, match: string): { from: number; to: number } {
  return { from: at, to: at + match.length };
}

function placesOf(found: RegExpExecArray): readonly number[] | null {
  const upTo = readNumber(found[2] ?? found[4] ?? "");
  const first = found[3] === undefined ? 1 : readNumber(found[3]);
  if (upTo === null || first === null || upTo < first || upTo > 50) return null;
  return Array.from({ length: upTo - first + 1 }, (_, index) => first + index);
}

function listed(words: string): readonly Numeral[] | null {
  const values = words.split(/[、,和及分]/).filter((word) => word !== "").map(readNumber);
  return values.some((value) => value === null) ? null : (values as Numeral[]);
}

function stepsBetween(from: string, to: string, places: readonly number[] | null): readonly Numeral[] | null {
  const [first, last] = [readNumber(from), readNumber(to)];
  if (first === null || last === null || places === null || places.length < 2) return null;
  const millionths = ((last - first) * 1_000_000) / (places.length - 1);
  if (!Number.isInteger(millionths)) return null;
  return places.map((_, index) => Math.round(first * 1_000_000 + index * millionths) / 1_000_000);
}
