/**
 * Scoring in memory, as often as one likes: a scheme is prepared once, scored, and scored again with a changed fact.
 * What-if panes and the bench work on this; a workbook is scored by `score-workbook`.
 */
export { prepare } from "../engine/prepare/prepare";
export type { Prepared } from "../engine/prepare/prepared";
export { rescore, type Change } from "../engine/rescore/rescore";
export { resultOf } from "../engine/result-of";
export { rankRange, type RankRange } from "../engine/sensitivity/rank-range";
export { replayWeights, type Weighing, type WeightReplay } from "../engine/sensitivity/weight-replay";
export { run } from "../engine/run/run";
export type { Scored } from "../engine/run/scored";
