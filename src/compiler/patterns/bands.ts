import type { Band, Bound, Numeral } from "../../assessment/rule";
import { figuresIn } from "../account/figures";
import { readNumber } from "../lexicon/number";
import { readRange, type Range } from "../conditions/read-range";
import { label } from "../labels";
import type { Statement } from "../statements/statement";
import type { Item, Notice, Pattern, Place, TermItem } from "./pattern";
import { conditionOf, given, spot, statementAt, whole } from "./place";

/** 90分以上得5分,80-89分得3分,80分以下不得分: points, or grades, by where a number lies. */
export const bands: Pattern = {
  name: "bands",
  kinds: ["区间得分", "等次划分"],
  examples: [
    { clause: "满意度95%以上得4分,85%-95%得2分,85%以下不得分", points: 4, reads: "zero: earn bands >=95:4 >=85:2 <85:0" },
    { clause: "建成率达70%得3分,60%得2分,50%得1分", points: 3, reads: "zero: earn bands >=70:3 >=60:2 >=50:1" },
    { clause: "评议得分90分以上的得满分,90分以下扣1分,75分以下扣3分", points: 6, reads: "zero: earn bands >=90:6 >=75:5 <75:3" },
    { clause: "85分以上为优秀,60—85(不含)分为合格,60分以下为不合格", points: null, reads: "zero: earn bands >=85:优秀 >=60:合格 <60:不合格" },
  ],
  not: ["达到90%得5分,每低1个百分点扣1分", "90分以上的得2分"],
  read: (place) => {
    const rows: Row[] = [];
    for (let next = rowAt(place, rows); next; next = rowAt(place, rows)) rows.push(next);
    const first = statementAt(place);
    const last = statementAt(place, place.index + rows.length - 1);
    if (rows.length < 2 || !first || !last) return null;
    const scored = scores(rows, place.points);
    if (!scored) return null;
    if (rows.length === 2 && typeof rows[0]?.score === "number" && rows[1]?.score === 0 && rows.every(({ how }) => how === "is") && complement(rows)) return null;
    const ordered = arranged(scored);
    if (!ordered) return null;
    const subject = label(rows[0]?.range.subject ?? "");
    const unit = rows.map(({ range }) => range.unit).find((each) => each !== "") ?? "";
    const rate = unit === "%";
    const stretch = { from: whole(first).from, to: last.act.to };
    const item: TermItem = {
      kind: "term",
      by: "bands",
      ...stretch,
      ...spot(first),
      ...(rows.every(({ how }) => how === "plus") ? { bonus: true as const } : {}),
      measure: { label: subject === "" ? (rate ? "完成率" : unit === "" || unit === "分" ? "得分" : `${unit}数`) : subject, type: rate ? "rate" : "amount", unit, ...(rate ? { min: 0, max: 100 } : {}) },
      shape: { kind: "bands", effect: scored.effect, bands: ordered },
    };
    return { items: [item, ...notices(ordered, stretch), ...openEnds(rows, ordered, stretch)], used: rows.length };
  },
};

interface Row {
  readonly range: Range;
  readonly score: Numeral | string;
  /** "is": what one gets; "minus": what is taken from full marks; "plus": what is added to them. */
  readonly how: "is" | "minus" | "plus";
}

function rowAt(place: Place, rows: readonly Row[]): Row | null {
  const statement = statementAt(place, place.index + rows.length);
  if (!statement) return null;
  const condition = bareConditionOf(place, statement);
  const range = readRange(condition) ?? barePercent(condition, rows) ?? wholeTask(place, condition, rows);
  // 每引进1个10亿元以上的加4分 counts; the amount only says of what.
  if (range && /每(?!个?半?[年季月周旬])/.test(range.subject)) return null;
  // A mark in the name of what is measured is a row that was not seen.
  if (range && rows.length === 0 && figuresIn(range.subject).length > 0) return null;
  if (!range || (rows.length > 0 && !sameSubject(range.subject, rows[0]?.range.subject ?? ""))) return null;
  if (rows.length > 0 && !sameUnit(range.unit, rows[0]?.range.unit ?? "")) return null;
  const { act } = statement;
  if (act.kind === "grade") return { range, score: act.word, how: "is" };
  if (act.kind === "void") return { range, score: 0, how: "is" };
  const gift = given(place, statement);
  if (!gift || gift.move?.unit) return null;
  const bonus = gift.move?.bonus === true;
  // 达到90%加5分,达不到扣2分: both go out from what is there already.
  if (rows.some(({ how }) => how !== (bonus ? "plus" : how === "plus" ? "" : how))) return null;
  return { range, score: gift.points, how: gift.effect === "deduct" ? "minus" : bonus ? "plus" : "is" };
}

function bareConditionOf(place: Place, statement: Statement): string {
  return conditionOf(place, statement).replace(/(?:的|者|,)+$/, "");
}

/** 完成任务得满分,完成80%以上得2分: the whole task is 100% of it. */
function wholeTask(place: Place, condition: string, rows: readonly Row[]): Range | null {
  const next = statementAt(place, place.index + 1);
  const below = rows.length === 0 && next ? readRange(bareConditionOf(place, next)) : null;
  if (!WHOLE.test(condition) || below?.unit !== "%" || !below.from || below.from.value >= 100 || below.to !== null || !/^(?:达到?|完成)?$/.test(label(below.subject).replace(/(?:目标|任务|计划)+$/, ""))) return null;
  return unnamed({ value: 100, inclusive: true }, null, "%");
}

const WHOLE = /^(?:[^,;。:\d]{0,12})?(?:按时|全面|全部)?(?:完成|达到|实现)(?:了)?(?:年度|全年|规定|计划|下达)*(?:目标|任务|计划|指标)(?:任务|目标|值|数)?$/;

/** 达70%得3分,60%得2分: the next mark down, without the verb. */
function barePercent(condition: string, rows: readonly Row[]): Range | null {
  const last = rows.at(-1)?.range;
  const value = readNumber(/^(\d+(?:\.\d+)?)%$/.exec(condition)?.[1] ?? "");
  if (value === null || !last?.from || last.to !== null || last.unit !== "%" || value >= last.from.value) return null;
  return unnamed({ value, inclusive: last.from.inclusive }, null, "%");
}

/** A stretch of numbers that the clause does not write out. */
function unnamed(from: Bound | null, to: Bound | null, unit = ""): Range {
  return { subject: "", from, to, unit, custom: false, loose: false };
}

/** Where the neighbour begins or ends that shares this end. */
function beside({ value, inclusive }: Bound): Bound {
  return { value, inclusive: !inclusive };
}

/** 5万 among 万元; a number alone takes the unit of the others. */
function sameUnit(one: string, other: string): boolean {
  return one === "" || other === "" || one === other || (/^[万亿]/.test(one) && (one === other.charAt(0) || other === one.charAt(0)));
}

function sameSubject(subject: string, first: string): boolean {
  const words = label(subject);
  return words === "" || label(first).endsWith(words) || label(first).startsWith(words) || /^(?:得分|在|达到|完成率?|比例|分数|满意度)$/.test(words);
}

function complement(rows: readonly Row[]): boolean {
  const [one, other] = [rows[0]?.range, rows[1]?.range];
  return one?.to === null && other?.from === null && one?.from?.value === other?.to?.value;
}

interface Scored {
  readonly effect: "deduct" | "earn";
  readonly rows: readonly { readonly range: Range; readonly score: Numeral | string }[];
}

/** Beside full marks for the best band, what the others take becomes what they leave; faults alone stay faults. */
function scores(rows: readonly Row[], points: Numeral | null): Scored | null {
  if (rows.some(({ score }) => typeof score === "string") && rows.some(({ score }) => typeof score === "number")) return null;
  if (rows.every(({ how }) => how === "is") || rows.every(({ how }) => how === "plus")) return { effect: "earn", rows };
  const takes = rows.every(({ how, score }) => how === "minus" || score === 0);
  if (takes) {
    const taken = rows.map((row) => ({ range: afterNone(row.range), score: row.how === "is" ? points : row.score }));
    return taken.some(({ score }) => score === null) ? null : { effect: "deduct", rows: withNothing(taken.flatMap(({ range, score }) => (score === null ? [] : [{ range, score }]))) };
  }
  if (points === null) return null;
  const left = rows.map(({ range, score, how }) => ({ range, score: how === "minus" && typeof score === "number" ? Math.max(0, Math.round((points - score) * 1e6) / 1e6) : score }));
  const open = !rows.some(({ range }) => range.to === null);
  const highest = rows.reduce<Bound | null>((most, { range }) => (range.to && (!most || range.to.value > most.value) ? range.to : most), null);
  return { effect: "earn", rows: open && highest ? [{ range: unnamed(beside(highest), null), score: points }, ...left] : left };
}

/** 60%到80%扣4分,60%以下扣8分: above the mildest band nothing is taken. */
function withNothing(rows: Scored["rows"]): Scored["rows"] {
  const rising = [...rows].sort((one, other) => low(one.range) - low(other.range));
  const mildest = rising[0]?.range.from;
  // 3%-5%的扣0.1分,超过5%的扣0.2分: below the mildest nothing is taken either.
  if (mildest && mildest.value > 0 && rising.every(({ score }, index) => Number(score) > (index === 0 ? 0 : Number(rising[index - 1]?.score)))) {
    return [...rows, { range: unnamed(null, beside(mildest)), score: 0 }];
  }
  const [best, ...others] = [...rows].sort((one, other) => top(other.range) - top(one.range));
  if (!best?.range.to || others.length === 0 || !others.every(({ score }) => Number(score) > Number(best.score) && Number(best.score) > 0)) return rows;
  return [{ range: unnamed(beside(best.range.to), null), score: 0 }, ...rows];
}

/** 逾期3天以内 begins after no day at all. */
function afterNone(range: Range): Range {
  return range.from === null && range.to !== null && /逾期|迟|超|晚|延/.test(range.subject) ? { ...range, from: { value: 0, inclusive: false } } : range;
}

/** From above down: 90分以下 after 90分以上 begins below 90, and 80分以下 after it begins where the next one ends. */
function arranged(scored: Scored): readonly Band[] | null {
  const rows = [...scored.rows].sort((one, other) => top(other.range) - top(one.range) || low(other.range) - low(one.range));
  const bandList: Band[] = [];
  for (const [index, { range, score }] of rows.entries()) {
    const above = bandList.at(-1)?.from ?? null;
    const below = rows[index + 1]?.range ?? null;
    const from = range.from ? ownFrom(range, below) : below ? nextFrom(below) : null;
    const to = above && (range.to === null || range.custom || range.to.value === above.value) ? { value: above.value, inclusive: !above.inclusive } : range.to;
    if (from && to && from.value > to.value) return null;
    bandList.push({ from, to: index === 0 && range.to === null ? null : to, score });
  }
  const values = bandList.map(({ score }) => score);
  return new Set(values).size === values.length ? bandList : null;
}

/** 60%到80%扣4分,60%(含)以下扣8分: the lower band says that the end is its own. */
function ownFrom({ from, loose }: Range, below: Range | null): Bound | null {
  const claimed = loose && below !== null && (below.from === null || below.from.value === 0) && below.to?.value === from?.value && below.to?.inclusive === true && !below.custom;
  return from && claimed ? { ...from, inclusive: false } : from;
}

/** Where the band below ends, this one begins: a bare 80分以下 leaves 80 to the band above it. */
function nextFrom(below: Range): Bound | null {
  return below.to ? { value: below.to.value, inclusive: below.custom || !below.to.inclusive } : null;
}

function top(range: Range): number {
  return range.to?.value ?? Infinity;
}

function low(range: Range): number {
  return range.from?.value ?? -Infinity;
}

/** 70%-79%, then 69%以下: between 69 and 70 nothing is written, and the lower band has been drawn up to the next. */
function openEnds(rows: readonly Row[], ordered: readonly Band[], stretch: { from: number; to: number }): readonly Item[] {
  const starts = ordered.flatMap(({ from }) => (from ? [from.value] : []));
  return rows.flatMap(({ range: { from, to, custom } }): readonly Item[] => {
    const next = from === null && custom && to && !starts.includes(to.value) ? Math.min(...starts.filter((value) => value > to.value)) : Infinity;
    return to && Number.isFinite(next) ? [{ kind: "problem", code: "bands-gap", severity: "notice", message: `区间在${to.value}与${next}之间没有写明:现按较低一档计。`, ...stretch }] : [];
  });
}

function notices(bandList: readonly Band[], stretch: { from: number; to: number }): readonly Item[] {
  const found: Notice[] = [];
  for (const [index, band] of bandList.entries()) {
    const below = bandList[index + 1];
    if (!below || !band.from) continue;
    const end = below.to;
    if (end === null || end.value > band.from.value) {
      found.push({ kind: "problem", code: "bands-overlap", severity: "notice", message: `区间在${band.from.value}处重叠:现按较高一档计。`, ...stretch });
    } else if (end.value < band.from.value || (!end.inclusive && !band.from.inclusive)) {
      found.push({ kind: "problem", code: "bands-gap", severity: "notice", message: `区间在${end.value}与${band.from.value}之间没有写明:现按较低一档计。`, ...stretch });
    }
  }
  return found;
}
