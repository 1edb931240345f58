import { NUMBER } from "../lexicon/number";

/** A number with 分 that is an amount and not a threshold: not 分钟, not 90分以上, not 80分-90分, not 2分内, not 60分乘以. */
export const SCORE = `(${NUMBER})分(?!钟|之[一二三四五六七八九内]|内|乘|×|\\(?不?含|及?以[上下内外]|[-至到](?:${NUMBER})分)`;
export const SCORE_RANGE = `(${NUMBER})分?[-至到](${NUMBER})分(?!钟|\\(?不?含|及?以[上下内])`;
