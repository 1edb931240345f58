import { compare, exactOf, fraction } from "../assessment/exact";
import type { GradeCuts } from "../assessment/settings";
import { DEFAULT_SETTINGS } from "../assessment/settings";
import { foldText } from "../excel/parse/fold-text";
import { GRADES } from "../excel/settings/grade-setting";
import { cellOf, isBlank } from "./cells/cell";
import { cellWords, isErrorCell } from "./cells/cell-words";
import { type Cells, cellsOf } from "./cells/cells";
import { figureOf } from "./cells/figure";
import { type Answer, none, then, value, wrong } from "./door/answer";
import { give } from "./door/give";
import { readMark } from "./standing/read-scores";

/**
 * 等次：按界线确定一个得分的等次，刚好达到界线的算达到。
 * @customfunction GRADE
 * @helpurl https://localhost:3000/help/grade.html
 * @param score 得分：要确定等次的得分
 * @param cuts 界线：如“优秀≥90;良好≥80;一般≥60;较差”，或“等次、最低分”两列，从高到低
 * @returns 等次
 */
export function grade(score: unknown, cuts: unknown[][]): string {
  return give(then(readMark(cellOf(score)), (millionths) => then(readCuts(cellsOf(cuts)), (read) => gradeOf(millionths, read))));
}

const FORM = "从高到低的等次和最低分，如“优秀≥90;良好≥80;一般≥60;较差”，或“等次、最低分”两列";

function gradeOf(millionths: number, cuts: GradeCuts["cuts"]): Answer<string> {
  const score = fraction(millionths, 1_000_000);
  const reached = cuts.find(({ from }) => from === null || compare(score, exactOf(from)) >= 0);
  return reached === undefined ? none(`${millionths / 1e6}分低于最低的界线${cuts.at(-1)?.from ?? ""}分，没有对应的等次；可在界线末尾写上不设界线的等次`) : value(reached.grade);
}

function readCuts(cells: Cells): Answer<GradeCuts["cuts"]> {
  if (cells.length === 0) return wrong(`参数“界线”是空白，应为${FORM}；请填写`);
  const [row, fault] = cells.flatMap((each, index) => each.filter((cell) => isErrorCell(cell) || typeof cell === "boolean").map((cell) => [index + 1, cell] as const))[0] ?? [];
  if (fault !== undefined) return wrong(`参数“界线”第${row}行是${cellWords(fault)}，应为${FORM}；请更正`);
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined, text = foldText(only === undefined ? textOf(cells) : String(only));
  const cuts = GRADES.parse(text, "", { ...DEFAULT_SETTINGS, grades: [] })?.grades[0]?.cuts;
  if (cuts === undefined || cuts.every(({ from }) => from === null)) return wrong(`参数“界线”是${cellWords(only ?? text)}，应为${FORM}；请更正`);
  if (cuts.some(({ quota }) => quota !== undefined)) return wrong("参数“界线”写有名额比例，一个得分不能确定是否在名额之内；请用 FZ.RANKING 对全部单位评定等次");
  return value(cuts);
}

/** Two columns as the words of 考评设置; a header has no number and stands first. */
function textOf(cells: Cells): string {
  const rows = cells.filter((row) => row.some((cell) => !isBlank(cell)));
  const header = figureOf(rows[0]?.[1] ?? "").kind === "other" ? 1 : 0;
  return rows.slice(header).map(([name = "", from = ""]) => (isBlank(from) ? String(name) : `${String(name)}≥${String(from)}`)).join(";");
}
