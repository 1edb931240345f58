import type { Numeral } from "../../assessment/rule";
import { readPer } from "../conditions/read-per";
import { readRange } from "../conditions/read-range";
import { multiplyingWords } from "../conditions/weight";
import { label } from "../labels";
import { headsAwards } from "./heading";
import { levelsOf } from "./levels";
import type { Pattern, Place, TermItem } from "./pattern";
import { LOOKED_AT } from "./void";
import { conditionOf, given, spot, statementAt, whole } from "./place";

const GRADE =
  /^(?:评为|评定为|结果为|达到|等次为|为|评价|等级为)?[“"]?(?:优秀|优等|优|良好|良|中等|中|一般|合格|基本合格|不合格|及格|不及格|好|很好|较好|比较好|差|较差|很差|达标|基本达标|不达标|未达标|满意|很满意|非常满意|较满意|比较满意|基本满意|不满意|有|无|没有|是|否|强|较强|弱|上升|下降|持平|减少|增加|增长|不变|提高|降低|[ABCDＡ-Ｄ](?:级|等|档)?|[一二三四]等奖?)[”"]?(?:的|等次|者|档次|等级|档)*$/;

/** 好5分较好3分一般1分; 全部完成得5分,部分完成得3分: one of several, only one of which can be true. */
export const choice: Pattern = {
  name: "choice",
  kinds: ["等次得分", "选择"],
  examples: [
    { clause: "好得4分,较好得3分,一般得1分", points: 4, reads: "zero: earn choice 4/3/1" },
    { clause: "测评结果:优秀(3分)、良好(2分)、一般(1分)、差(0分)", points: 3, reads: "zero: earn choice 3/2/1/0" },
    { clause: "越级访数量较上年减少的得2分,持平的得1分,增加的不得分", points: 8, reads: "zero: earn choice 2/1/0" },
    { clause: "全部整改到位的得6分;部分整改的得3分;没有整改的不得分", points: 6, reads: "zero: earn choice 6/3/0" },
  ],
  not: ["制定方案得3分,召开会议得2分", "有专人(1分),有制度(1分)"],
  read: (place) => {
    if (statementAt(place)?.act.kind === "move" && headsAwards(place)) return null;
    const rows: Row[] = [];
    for (let next = rowAt(place, rows); next; next = rowAt(place, rows)) rows.push(next);
    const used = oneOf(rows, place.points);
    const first = statementAt(place);
    const last = statementAt(place, place.index + used - 1);
    if (used < 2 || !first || !last) return null;
    const options = rows.slice(0, used).map(({ words, points }) => ({ label: label(words), points }));
    const levels = levelsOf(options.map((each) => each.label));
    const { subject, option } = levels ? { subject: label(levels.subject), option: levels.options[0] ?? "" } : split(options[0]?.label ?? "");
    const named = options.map((each, index) => ({ ...each, label: levels?.options[index] ?? (index === 0 ? option : each.label) }));
    if (new Set(named.map((each) => each.label)).size !== named.length) return null;
    const item: TermItem = {
      kind: "term",
      by: "choice",
      from: whole(first).from,
      to: last.act.to,
      ...spot(first),
      measure: { label: subject === "" ? `${named.map((each) => each.label).join("/")}`.slice(0, 40) : subject, type: "choice", unit: "", options: named.map((each) => each.label) },
      shape: { kind: "choice", effect: "earn", options: named },
    };
    return { items: [item], used };
  },
};

interface Row {
  readonly words: string;
  readonly points: Numeral;
  readonly grade: boolean;
  readonly sentence: number;
  readonly none: boolean;
  /** With a verb: 得3分 rather than 3分. */
  readonly spoken: boolean;
}

function rowAt(place: Place, rows: readonly Row[]): Row | null {
  const statement = statementAt(place, place.index + rows.length);
  if (!statement) return null;
  const words = conditionOf(place, statement);
  const gift = statement.act.kind === "void" && rows.length > 0 ? { effect: "earn" as const, points: 0, move: null } : given(place, statement);
  if (!gift || (statement.act.kind === "score" && statement.act.unit !== undefined) || gift.effect !== "earn" || gift.move?.unit || gift.move?.each || gift.move?.bonus) return null;
  const per = readPer(words);
  if (words === "" || /各(?:占|为)?$/.test(words) || /^(?:以上|上述)/.test(words) || per === "odd" || per?.said === "every" || (per?.verb === "" && rows.length > 0) || multiplyingWords(words) !== null) return null;
  if (rows.length > 0 && statement.part !== statementAt(place)?.part) return null;
  const last = words.slice(Math.max(words.lastIndexOf(":"), words.lastIndexOf(",")) + 1);
  return { words, points: gift.points, grade: GRADE.test(last) || (rows.length > 0 && GRADE.test(last.replace(/^.*(?:为|落实|工作|情况)/, ""))), sentence: statement.sentence, none: statement.act.kind === "void", spoken: statement.act.kind === "move" };
}

/** How many rows belong to one choice: words of grade, or awards that fall from full marks and cannot all be paid. */
function oneOf(rows: readonly Row[], points: Numeral | null): number {
  const falling = rows.findIndex((row, index) => index > 0 && row.points >= (rows[index - 1]?.points ?? 0));
  const count = falling < 0 ? rows.length : falling;
  if (count < 2) return 0;
  // 有方案得2分,没有不得分: one award, whose other side the void pattern knows.
  if (rows[1]?.none === true && /^(?:没有|没|未达标|不达标|未完成|不合格|未达到|不符合)的?$/.test(rows[1].words.replace(LOOKED_AT, "")) && rows.length === 2) return 0;
  // 签约项目6分,参加签约得3分: the first may be the points of the item.
  if (rows[0]?.spoken === false && rows.slice(1).some(({ spoken }) => spoken) && !rows.slice(1, count).every(({ grade }) => grade)) return 0;
  const grades = rows.slice(1, count).every(({ grade }) => grade);
  if (grades && rows.slice(0, count).every(({ words }) => readRange(words) === null && readPer(words) === null)) return count;
  if (rows.slice(0, count).every(({ words }) => readRange(words) !== null)) return 0;
  const awards = rows.slice(0, count).filter(({ none }) => !none);
  const sum = awards.reduce((total, row) => total + row.points, 0);
  return points !== null && rows[0]?.points === points && sum > points && awards.length >= 2 && falling < 0 ? count : 0;
}

/** 测评结果:优秀 -> the question and the first answer. */
function split(words: string): { subject: string; option: string } {
  const mark = Math.max(words.lastIndexOf(":"), words.lastIndexOf(","));
  if (mark > 0) return { subject: label(words.slice(0, mark)), option: label(words.slice(mark + 1)) };
  const glued = /^(.{2,30}?)((?:非常|比较|较|很)?(?:优秀|良好|好|强|满意|到位)|优)$/.exec(words);
  return glued ? { subject: label(glued[1] ?? ""), option: glued[2] ?? "" } : { subject: "", option: words };
}
