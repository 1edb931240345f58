import type { RankTerm } from "../../assessment/rule";
import { fallingTable } from "../acts/ranks";
import { NUMBER, readNumber } from "../lexicon/number";
import { phrase } from "../lexicon/sticky";
import { label } from "../labels";
import type { Pattern, Place, TermItem } from "./pattern";
import { conditionOf, given, spot, statementAt, whole } from "./place";

type Row = RankTerm["table"][number];
const NTH = phrase`^(.*?)(?:排名|名次|列|排|居|位列|位居|为|在|获得?|取得|综合|考核|,){0,4}(?:第?(${NUMBER})(?:名|位)?(?:[-至到]第?(${NUMBER}))?(?:名|位)|第(${NUMBER}))(?:的|单位|者|次)*$`;
const TOP = phrase`^(.*?)(?:排名|名次|列|排|居|位列|位居|在|进入|为|,){0,4}(前|(?<!以)后|末|倒数第?|最后)(${NUMBER})?(?:名|位)?(?:的|单位|者|次)*$`;
const REST = /^(?:其他|其它|其余|之后|第?\d+(?:名|位)(?:以后|之后|以外|以下|开外))(?:名次|单位|的|位次)*$/;

/** 前5名依次加5至1分; 第一名得10分,第二名得8分; 后三名扣1分: points by place. */
export const ranks: Pattern = {
  name: "ranks",
  kinds: ["排名计分"],
  examples: [
    { clause: "年度测评前3名的依次加3分、2分、1分", points: null, reads: "zero: earn rank 1:3 2:2 3:1" },
    { clause: "排名第一的得10分,排名第二的得8分,第三名得6分", points: 10, reads: "zero: earn rank 1:10 2:8 3:6" },
    { clause: "排名前3名的得5分,4-6名的得3分,其余得1分", points: 5, reads: "zero: earn rank 1-3:5 4-6:3 7-:1" },
    { clause: "第一名得3分,每降低一个名次减1分", points: 3, reads: "zero: earn rank 1:3 2:2 3:1" },
    { clause: "考核排名第一得满分,每降一位扣0.5分", points: 2, reads: "zero: earn rank 1:2 2:1.5 3:1 4:0.5" },
    { clause: "月度通报排名前三的分别得3分、2分、1分", points: 3, reads: "zero: earn rank 1:3 2:2 3:1" },
    { clause: "排名后两名的扣2分", points: null, reads: "zero: deduct rank last 1-2:2" },
  ],
  not: ["排名前五的分别得3分、2分、1分", "名次下降的扣1分", "得满分的第一名,每降低一个名次扣1分"],
  read: (place) => {
    const statement = statementAt(place);
    if (!statement) return null;
    const { act } = statement;
    if (act.kind === "ranks") {
      // 低于均值的从高到低依次得8、6、4分: places among some of them only.
      if (/[低高多少]于|未达|不足|其余|其他|均值|平均/.test(conditionOf(place, statement))) return null;
      return { items: [termOf(place, { effect: act.effect, from: act.end, table: act.table, words: conditionOf(place, statement), used: 1 })], used: 1 };
    }
    if (act.kind === "falling-ranks") {
      const table = place.points === null ? null : fallingTable(place.points, act.step);
      return table && { items: [termOf(place, { effect: "earn", from: "first", table, words: conditionOf(place, statement), used: 1 })], used: 1 };
    }
    const first = row(place, place.index, 1);
    // 第一名、第二名分别得9分、6分: places in a list share the points by rules of their own.
    if (!first || /(?:第[^,;。]{1,3}|[前后][^,;。]{1,3})[名位][、和及与]/.test(conditionOf(place, statement))) return null;
    const table: Row[] = [first.row];
    let used = 1;
    for (let next = row(place, place.index + used, nextPlace(table)); next && next.from === first.from && next.words === "" && (next.effect === first.effect || leaves(place, first)); next = row(place, place.index + used, nextPlace(table))) {
      if (next.row.place < nextPlace(table)) return null;
      table.push(next.effect === first.effect ? next.row : { ...next.row, points: Math.max(0, Math.round(((place.points ?? 0) - next.row.points) * 1e6) / 1e6) });
      used++;
    }
    return { items: [termOf(place, { ...first, table, used })], used };
  },
};

/** 前5名得满分,6-10名扣0.5分: what the lower places lose of the item's points is what they do not get. */
function leaves(place: Place, first: { readonly row: Row; readonly effect: "deduct" | "earn" }): boolean {
  return first.effect === "earn" && first.row.points === place.points;
}

function nextPlace(table: readonly Row[]): number {
  return (table.at(-1)?.upTo ?? 0) + 1;
}

const LAST_PLACE = 9999;

function row(place: Place, index: number, next: number): { row: Row; effect: "deduct" | "earn"; from: "first" | "last"; words: string } | null {
  const statement = statementAt(place, index);
  if (!statement) return null;
  const gift = statement.act.kind === "void" && next > 1 ? { effect: "earn" as const, points: 0 } : given(place, statement);
  if (!gift) return null;
  const condition = conditionOf(place, statement).replace(/,$/, "");
  const { effect, points } = gift;
  if (next > 1 && REST.test(condition) && [next - 1, next].includes(Number(/\d+/.exec(condition)?.[0] ?? next - 1))) return { row: { place: next, upTo: LAST_PLACE, points }, effect, from: "first", words: "" };
  const top = /名|位/.test(condition) ? TOP.exec(condition) : null;
  if (top) {
    const upTo = top[3] === undefined ? 1 : readNumber(top[3]);
    if (upTo === null) return null;
    const from = top[2] === "前" ? "first" : "last";
    const only = /^倒数第?$/.test(top[2] ?? "") && top[3] !== undefined && /第$/.test(top[2] ?? "");
    const begin = only ? upTo : next > 1 && from === "first" ? next : 1;
    return upTo < begin ? null : { row: { place: begin, upTo, points }, effect, from, words: top[1] ?? "" };
  }
  const nth = NTH.exec(condition);
  if (!nth || (!condition.includes("第") && nth[3] === undefined)) return null;
  // 培养对象保持在1-3名: people, not places.
  if (!condition.includes("第") && !/排名|名次|位次|排序|排在|列|居/.test(condition) && label(nth[1] ?? "") !== "" && next === 1) return null;
  // 第一次, 第二次 count events, not places.
  if (nth[4] !== undefined && next === 1 && !/排名|名次|列|居/.test(condition)) return null;
  const begin = readNumber(nth[2] ?? nth[4] ?? "");
  const upTo = nth[3] === undefined ? begin : readNumber(nth[3]);
  return begin === null || upTo === null || upTo < begin ? null : { row: { place: begin, upTo, points }, effect, from: "first", words: nth[1] ?? "" };
}

function termOf(place: Place, found: { effect: "deduct" | "earn"; from: "first" | "last"; table: readonly Row[]; words: string; used: number }): TermItem {
  const first = statementAt(place);
  const last = statementAt(place, place.index + found.used - 1);
  if (!first || !last) throw new Error("ranks: no statement");
  const words = label(found.words.replace(/(?:在|得分|单位)+$/, ""));
  return {
    kind: "term",
    by: "ranks",
    from: whole(first).from,
    to: last.act.to,
    ...spot(first),
    ...(found.effect === "earn" && first.act.kind === "move" && first.act.bonus ? { bonus: true as const } : {}),
    measure: { label: words === "" ? "名次" : /名$|名次$|排名$/.test(words) ? words : `${words}名次`, type: "rank", unit: "名" },
    shape: { kind: "rank", effect: found.effect, from: found.from, table: found.table },
  };
}
