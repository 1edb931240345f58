import type { Band, Numeral } from "../../assessment/rule";
import { MEASURE } from "../lexicon/measure-word";
import { NUMBER, readNumber } from "../lexicon/number";
import { phrase } from "../lexicon/sticky";
import { label } from "../labels";
import type { Pattern, Place, TermItem } from "./pattern";
import { conditionOf, given, spot, statementAt, whole } from "./place";

const ROW = phrase`^(.*?)(?:发生|发现|出现|有|累计|达到?)?(${NUMBER})(${MEASURE})((?:\(含\))?(?:及|或)?以上(?:\(含\))?)?([^,;。\d]{0,12}?)(?:的|,)*$`;

/** 1次扣1分,2次扣3分,3次以上不得分; 1个得2分,2个得4分: what so many take or give together, not each. */
export const countTable: Pattern = {
  name: "count-table",
  kinds: ["按次数分档"],
  examples: [
    { clause: "违规1次扣1分,2次扣3分,3次及以上不得分", points: 5, reads: "full: deduct bands >=3:5 >=2:3 >=1:1 <1:0" },
    { clause: "一处不符扣1分,两处不符扣2.5分,三处以上不符扣4分", points: 6, reads: "full: deduct bands >=3:4 >=2:2.5 >=1:1 <1:0" },
    { clause: "建成1个得2分,建成2个得4分,建成3个以上得5分", points: 5, reads: "zero: earn bands >=3:5 >=2:4 >=1:2 <1:0" },
  ],
  not: ["迟到1次扣1分,早退1次扣1分", "培训1次得1分,宣传2次得2分", "第一次扣1分,第二次扣2分"],
  read: (place) => {
    const rows: Row[] = [];
    for (let next = rowAt(place, rows); next; next = rowAt(place, rows)) rows.push(next);
    const first = statementAt(place);
    const last = statementAt(place, place.index + rows.length - 1);
    if (rows.length < 2 || !first || !last) return null;
    const bands: Band[] = rows.map(({ count, points }, index) => ({
      from: { value: count, inclusive: true },
      to: rows[index + 1] ? { value: rows[index + 1]?.count ?? 0, inclusive: false } : null,
      score: points,
    }));
    const unit = rows[0]?.unit ?? "";
    const words = label(`${rows[0]?.subject ?? ""}${rows[0]?.noun ?? ""}`);
    const item: TermItem = {
      kind: "term",
      by: "count-table",
      from: whole(first).from,
      to: last.act.to,
      ...spot(first),
      ...(rows[0]?.bonus ? { bonus: true as const } : {}),
      measure: { label: words === "" ? `${unit}数` : `${words}(${unit})`, type: "count", unit },
      shape: { kind: "bands", effect: rows[0]?.effect ?? "deduct", bands: [...bands.reverse(), { from: null, to: { value: 1, inclusive: false }, score: 0 }] },
    };
    return { items: [item], used: rows.length };
  },
};

interface Row {
  readonly subject: string;
  readonly noun: string;
  readonly count: number;
  readonly unit: string;
  readonly points: Numeral;
  readonly effect: "deduct" | "earn";
  readonly bonus: boolean;
}

/** The first row is one; every further row counts more of the same, and takes more. */
function rowAt(place: Place, rows: readonly Row[]): Row | null {
  const statement = statementAt(place, place.index + rows.length);
  const before = rows.at(-1);
  if (!statement || (before && statement.part !== statementAt(place)?.part)) return null;
  const gift = given(place, statement);
  const effect = statement.act.kind === "void" ? "deduct" : (gift?.effect ?? "deduct");
  const points = statement.act.kind === "void" ? place.points : gift?.move && !gift.move.unit && !gift.move.each ? gift.points : null;
  const condition = conditionOf(place, statement);
  if (points === null || condition.includes("每") || (before && before.effect !== effect)) return null;
  const found = ROW.exec(condition);
  const count = readNumber(found?.[2] ?? "");
  if (!found || count === null || /第$/.test(found[1] ?? "")) return null;
  const row: Row = { subject: found[1] ?? "", noun: found[5] ?? "", count, unit: found[3] ?? "", points, effect, bonus: gift?.move?.bonus === true };
  if (!before) return count === 1 && found[4] === undefined ? row : null;
  // 逾期1天扣0.1分,逾期30天以上不得分: every day takes, up to the day that takes all.
  if (rows.length === 1 && count > 2) return null;
  const same = row.unit === before.unit && (row.subject === "" || row.subject === rows[0]?.subject) && (row.noun === rows[0]?.noun || row.noun === "");
  // 1次扣1分,累计3次以上不得分 leaves the second time to the step: no table.
  return same && row.count === before.count + 1 && row.points > before.points ? row : null;
}
