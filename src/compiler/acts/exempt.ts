import { matchAt, sticky } from "../lexicon/sticky";
import type { ActReader } from "./act";

const EXEMPT = sticky`(?:则|可|可以|应|均|一律|酌情)?(?:不(?:予)?(?:作)?(?:扣(?:减)?|加)分(?:处理)?|免予扣分|不(?:列入|纳入)扣分范围|不影响得分|不在此限|除外(?!\)[,的者]{0,3}(?:每|各|均|则|一律)?[扣得计记加减不]))`;

/** …的不扣分, …的不加分: takes a case out of the faults, or out of the merits. */
export const readExempt: ActReader = (text, at) => {
  const found = matchAt(EXEMPT, text, at);
  return found ? { kind: "exempt", from: at, to: at + found[0].length } : null;
};
