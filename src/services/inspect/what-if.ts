import { editTables } from "../../excel/edit/edit-tables";
import { editText, type Edit } from "../../excel/edit/edit";
import { unitFinder } from "../../excel/parse/find-unit";
import { inspected, type Inspected } from "./inspected";
import { impossible, type Inspection } from "./inspection";
import { changeJson, changeSheet, moved, rankChanges } from "./rank-changes";
import { titleOf } from "./names";

/** The ranking before and after edits that are made in a copy only: who moves, and why. */
export function inspectWhatIf(before: Inspected, edits: readonly Edit[]): Inspection {
  const { tables, problems } = editTables(before.tables, edits, unitFinder(before.scheme.departments));
  if (problems.length > 0) return impossible(...problems.map(({ message }) => message));
  const after = inspected(tables);
  if (after === null) return impossible("改动后没有可评分的单位或指标。");
  const known = new Set(before.problems.map(({ message }) => message)), fresh = after.problems.filter(({ severity, message }) => severity === "error" && !known.has(message));
  const changes = rankChanges(before.result, after.result), moves = changes.filter(moved).length, scores = changes.filter((each) => each.before?.total !== each.after?.total).length;
  const headline = [
    `试改：${edits.map(editText).join("；")}`,
    moves === 0 && scores === 0 ? "得分和名次均不变" : `${scores} 个单位总分变化，${moves} 个单位名次变化`,
    ...fresh.map(({ message }) => `改动后须更正：${message}`),
  ];
  return {
    headline, outcome: fresh.length > 0 ? "errors" : "good",
    sheets: [changeSheet({ name: "试改结果", title: `${titleOf(before.scheme)}  试改结果`, notes: [...headline, "仅为试算，未改动表中数据。"], words: ["原", "试改"], changes, result: after.result })],
    json: { edits: edits.map((edit) => ({ ...edit, words: editText(edit) })), unitsRescored: scores, unitsMoved: moves, problems: fresh.map(({ code, message }) => ({ code, message })), units: changes.map((change) => changeJson(after.result, change)) },
  };
}
