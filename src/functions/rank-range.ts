import { DEFAULT_SETTINGS } from "../assessment/settings";
import { rankRange as rangeOf } from "../engine/sensitivity/rank-range";
import { replayWeights, type WeightReplay } from "../engine/sensitivity/weight-replay";
import { type Answer, then, value } from "./door/answer";
import { give } from "./door/give";
import { turnsOf, type Turns } from "./door/turns";
import { readTrial, type Trial } from "./standing/read-trial";
import { readWeighing, type ReadWeighing } from "./standing/read-weighing";

const HEADER = ["单位", "名次", "最好名次", "最差名次", "九成区间自", "九成区间至", "名次不变的比例"];

/**
 * 名次区间：各项权重在一定幅度内上下浮动时，每个单位的名次在什么范围内变化。
 * @customfunction RANKRANGE
 * @helpurl https://localhost:3000/help/rankrange.html
 * @param scores 得分：一行一个单位，一列一项指标，各项满分相同；可含列名和单位名称
 * @param weights 权重：逐列给出，一行或一列
 * @param [swing] 浮动幅度：每个权重最多上下浮动多少，默认20%
 * @param [runs] 次数：试算多少次，默认1000
 * @param [seed] 种子：整数，同一种子每次结果相同，默认1
 * @returns 表：单位、名次、最好名次、最差名次、九成试算所在的名次区间、名次不变的比例
 */
export async function rankRange(scores: unknown[][], weights: unknown[][], swing?: unknown, runs?: unknown, seed?: unknown, invocation?: CustomFunctions.CancelableInvocation): Promise<unknown[][]> {
  const turns = turnsOf(invocation);
  await turns.next();
  const weighing = readWeighing(scores, weights), trial = readTrial({ swing, runs, seed });
  const work = give(then(weighing, (read) => then(trial, (how): Answer<Work> => value({ weighing: read, trial: how }))));
  return tableOf(work.weighing, await replayed(work, turns));
}

interface Work {
  readonly weighing: ReadWeighing;
  readonly trial: Trial;
}

/** Multiplications between two turns: some tens of milliseconds. */
const PER_TURN = 20_000_000;

async function replayed({ weighing, trial }: Work, turns: Turns): Promise<WeightReplay> {
  const { names, items, scores, weights } = weighing, units = names.length;
  const replay = replayWeights({ units, items, scores, weights, swing: trial.swing, seed: trial.seed, method: DEFAULT_SETTINGS.rankMethod });
  const share = Math.max(1, Math.floor(PER_TURN / (units * (items + 30))));
  for (let left = trial.runs; left > 0; left -= share) {
    replay.advance(Math.min(share, left));
    if (left > share) await turns.next();
  }
  return replay;
}

function tableOf({ names }: ReadWeighing, replay: WeightReplay): (string | number)[][] {
  return [HEADER, ...names.map((name, unit) => {
    const { best, worst, low, high, kept, runs } = rangeOf(replay, unit);
    return [name, replay.base[unit] ?? "", best, worst, low, high, Math.round((kept / runs) * 10_000) / 10_000];
  })];
}
