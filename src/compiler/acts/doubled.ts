import { matchAt, sticky } from "../lexicon/sticky";
import type { ActReader } from "./act";

const DOUBLED = sticky`(?:则|应|均|予以|进行|给予|实行)?(?:加倍|双倍|翻倍|按2倍|按两倍)(?:的)?(?:扣|加|计|记|减)(?:减|罚|除)?(?:分(?:值|数)?)?(?=[,;。)]|$)`;

/** 重复上访的加倍扣分: what it doubles stands before it. */
export const readDoubled: ActReader = (text, at) => {
  const found = matchAt(DOUBLED, text, at);
  return found ? { kind: "doubled", from: at, to: at + found[0].length } : null;
};
