import type { Result } from "../../assessment/result";
import { changeColumn, nameColumn, pointsColumn, proseColumn, rankColumn, wordColumn } from "../../excel/inspection/columns";
import { inspected, type Inspected } from "./inspected";
import { impossible, type Inspection, type InspectionSheet } from "./inspection";
import { mixedTables } from "./mixed-tables";
import { changeJson, moved, moveWords, rankChanges, type RankChange } from "./rank-changes";
import { cellOf, signed, titleOf } from "./names";

/** More lines than this cannot be told apart. */
const MOST_LINES = 20;

/** A unit's change, split in two; null where it is in one of the results only. */
interface Split { readonly change: RankChange; readonly work: number | null; readonly rules: number | null }

/**
 * Two results: what of each unit's change is its own (old rules on new data) and what the changed rules made of it. Both
 * add up to the change, exactly.
 */
export function inspectCompare(before: Inspected, after: Inspected): Inspection {
  const { tables, kept } = mixedTables(before, after), mixed = inspected(tables);
  if (mixed === null) return impossible("两个工作簿中没有共同的单位和指标，无法比较。");
  const total = ({ scheme, departments }: Result, code: string): number | null => departments[scheme.departments.findIndex((each) => each.code === code)]?.total ?? null;
  const codes = new Map([...before.scheme.departments, ...after.scheme.departments].map(({ name, code }) => [name, code]));
  const splits = rankChanges(before.result, after.result).map((change): Split => {
    const code = codes.get(change.name) ?? "", was = total(before.result, code), half = total(mixed.result, code), is = total(after.result, code);
    return was === null || half === null || is === null ? { change, work: null, rules: null } : { change, work: half - was, rules: is - half };
  });
  const both = splits.filter(({ work }) => work !== null), words = yearWords(before, after);
  const count = (own: (split: Split) => boolean): number => both.filter(own).length;
  const headline = [
    `${words[0]}与${words[1]}比较：${both.length} 个单位两次均有结果，${count(({ change }) => moved(change))} 个名次变化`,
    `工作变化（按${words[0]}细则计${words[1]}数据）：${count(({ work }) => (work ?? 0) > 0)} 个单位上升，${count(({ work }) => (work ?? 0) < 0)} 个下降；细则变化：${count(({ rules }) => (rules ?? 0) > 0)} 个得益，${count(({ rules }) => (rules ?? 0) < 0)} 个受损`,
    ...(kept.length === 0 ? [] : [`所需数据已不同或已取消的指标，其变化计入细则变化：${kept.join("、")}`]),
  ];
  return {
    headline, outcome: "good",
    sheets: [splitSheet({ splits, headline, words, after }), slopeSheet({ splits: both, words, after })],
    json: {
      before: words[0], after: words[1], keptIndicators: kept,
      units: splits.map(({ change, work, rules }) => ({ ...(changeJson(after.result, change) as object), work: work === null ? null : signed(after.scheme, work), rules: rules === null ? null : signed(after.scheme, rules) })),
    },
  };
}

/** The years, where they tell the two apart. */
function yearWords(before: Inspected, after: Inspected): readonly [string, string] {
  const [a, b] = [before.scheme.settings.year, after.scheme.settings.year];
  return a !== "" && b !== "" && a !== b ? [`${a}年`, `${b}年`] : ["前次", "本次"];
}

interface Sheet { readonly splits: readonly Split[]; readonly words: readonly [string, string]; readonly after: Inspected }

function splitSheet({ splits, headline, words: [old, now], after: { scheme } }: Sheet & { readonly headline: readonly string[] }): InspectionSheet {
  const { settings } = scheme;
  return {
    name: "两次结果对比", title: `${titleOf(scheme)}  与${old}结果对比`, notes: headline,
    columns: [nameColumn("单位名称", 128), wordColumn("组别", 70), pointsColumn(`${old}总分`, settings), pointsColumn(`${now}总分`, settings), changeColumn("变化", settings), changeColumn("工作变化", settings), changeColumn("细则变化", settings), rankColumn(`${old}名次`, 60), rankColumn(`${now}名次`, 60), wordColumn("名次变化", 68), proseColumn("主要原因", 220)],
    rows: splits.map(({ change, work, rules }) => ({
      cells: [change.name, change.group, change.before === null ? "—" : cellOf(change.before.total), change.after === null ? "—" : cellOf(change.after.total),
        work === null || rules === null ? "—" : cellOf(work + rules), work === null ? "—" : cellOf(work), rules === null ? "—" : cellOf(rules),
        change.before?.rank ?? "—", change.after?.rank ?? "—", moveWords(change), change.why],
    })),
  };
}

function slopeSheet({ splits, words: [old, now], after: { scheme } }: Sheet): InspectionSheet {
  const shown = splits.slice(0, MOST_LINES);
  return {
    name: "总分变化图", title: `${titleOf(scheme)}  总分变化`, notes: [splits.length > MOST_LINES ? `列出${now}前 ${MOST_LINES} 名。` : "列出两次均有结果的单位。"],
    columns: [nameColumn("单位名称", 150), pointsColumn(old, scheme.settings, 80), pointsColumn(now, scheme.settings, 80)],
    rows: shown.map(({ change }) => ({ cells: [change.name, cellOf(change.before?.total ?? 0), cellOf(change.after?.total ?? 0)] })),
    chart: { kind: "slope", title: `${old}与${now}总分`, columns: [0, 1, 2], rows: shown.length },
  };
}

