/** 名次区间: the best and the worst place that a unit comes to, from 1. */
export interface RankSpan { readonly best: number; readonly worst: number }

/** 稳定第3名, or 第3–5名. */
export const rankSpanText = ({ best, worst }: RankSpan): string => (best === worst ? `稳定第${best}名` : `第${best}–${worst}名`);

/** The least span that holds all of them, one at least. */
export const unionOf = (spans: readonly RankSpan[]): RankSpan => ({ best: Math.min(...spans.map(({ best }) => best)), worst: Math.max(...spans.map(({ worst }) => worst)) });
