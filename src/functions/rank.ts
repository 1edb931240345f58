import type { Settings } from "../assessment/settings";
import { rankTotals } from "../engine/sensitivity/rank-totals";
import { foldName } from "../excel/parse/fold-text";
import type { SourceValue } from "../excel/tables/input-tables";
import { cellOf, isBlank } from "./cells/cell";
import { cellWords } from "./cells/cell-words";
import { cellsOf } from "./cells/cells";
import { type Answer, then, value, wrong } from "./door/answer";
import { give } from "./door/give";
import { listAt, type ListedScore, readScore, readScores } from "./standing/read-scores";
import { readRankMethod } from "./standing/read-rank-method";

/**
 * 名次：一个得分在全部得分（或本组得分）中的名次，高分在前，不涉及、未填报等不占名次。
 * @customfunction RANK
 * @helpurl https://localhost:3000/help/rank.html
 * @param score 得分：要排名次的得分
 * @param scores 全部得分：一行或一列，可含列名
 * @param [group] 组别：只在这一组内排名次
 * @param [groups] 全部组别：与全部得分逐个对应
 * @param [method] 同分名次：并列占位（1、2、2、4，默认）或并列不占位（1、2、2、3）
 * @returns 名次
 */
export function rank(score: unknown, scores: unknown[][], group?: unknown, groups?: unknown[][], method?: unknown): number {
  return give(
    then(readScore(cellOf(score)), (own) => then(readScores(scores), (all) => then(inGroup(all, cellOf(group), groups), (peers) => then(readRankMethod(cellOf(method)), (how) => value(place(own, peers, how)))))),
  );
}

/** The score among its peers, as one of them. */
function place(own: number, peers: readonly ListedScore[], method: Settings["rankMethod"]): number {
  const keys = Float64Array.from([own, ...peers.flatMap(({ score }) => (score === null ? [] : [score]))]);
  const ranks = new Int32Array(keys.length);
  rankTotals(keys.length, method)(keys, ranks);
  return ranks[0] ?? 1;
}

function inGroup(scores: readonly ListedScore[], group: SourceValue, argument: unknown): Answer<readonly ListedScore[]> {
  const cells = cellsOf(argument), own = foldName(String(group));
  if (own === "" && cells.length === 0) return value(scores);
  if (own === "") return wrong("给出了参数“全部组别”，而“组别”是空白；请填写组别，或两个都不填");
  if (cells.length === 0) return wrong("给出了参数“组别”，还应给出“全部组别”，与全部得分逐个对应；请补上");
  return then(listAt("全部组别", cells), (groups) => {
    const without = scores.find(({ row, score }) => score !== null && isBlank(groups[row] ?? ""));
    if (without !== undefined) return wrong(`参数“全部组别”第${without.row + 1}行是空白，而该行有得分；两个区域应逐行对应，请更正`);
    const peers = scores.filter(({ row }) => foldName(String(groups[row])) === own);
    return peers.length > 0 ? value(peers) : wrong(`参数“全部组别”中没有${cellWords(group)}；请更正组别`);
  });
}
