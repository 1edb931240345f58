import { NUMBER } from "../lexicon/number";
import { matchAt, sticky } from "../lexicon/sticky";
import { MEASURE } from "../lexicon/measure-word";
import type { ActReader } from "./act";

const UNIT = `(?:${NUMBER})?(?:%|个?百分点|${MEASURE})?`;
const BEGUN = sticky`(?<!达)(?:不足|不满|未满|不到)${UNIT}(?:的|部分)?,?(?:均|一律)?(?:按|以|作|视为)${UNIT}(?:计算|计扣|扣分|计分|计|算)`;
const WHOLE = sticky`(?<!达)(?:不足|不满|未满|不到)${UNIT}(?:的|部分)?,?(?:均|一律)?(?:不计分|不扣分|不加分|不计算|不计|不予计算|忽略不计)`;
const PROPORTIONAL = sticky`(?<!达)(?:不足|不满|未满|不到)${UNIT}(?:的|部分)?,?(?:均|一律)?按(?:比例|实际)(?:计算|扣分|计分|折算|计)`;

/** 不足1个百分点按1个百分点计; 不足的不计; 不足的按比例: how a broken step counts. */
export const readSteps: ActReader = (text, at) => {
  for (const [expression, steps] of [[BEGUN, "begun"], [WHOLE, "whole"], [PROPORTIONAL, "proportional"]] as const) {
    const found = matchAt(expression, text, at);
    if (found) return { kind: "steps", steps, from: at, to: at + found[0].length };
  }
  return null;
};
