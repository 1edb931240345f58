import { readNumber } from "../lexicon/number";
import { matchAt, sticky } from "../lexicon/sticky";
import type { ActReader } from "./act";

const ALL_OR_NOTHING = sticky`(?:(?<![\d.])(\d{1,3}(?:\.\d{1,2})?)分?,?)?(?:全扣全得|全得全扣|要么全得,?要么全扣)`;

/** 全扣全得: all the points or none. The points may stand before it, from a column of the table. */
export const readAllOrNothing: ActReader = (text, at) => {
  const found = matchAt(ALL_OR_NOTHING, text, at);
  if (!found) return null;
  const value = found[1] === undefined ? null : readNumber(found[1]);
  if (found[1] !== undefined && value === null) return null;
  return { kind: "move", effect: "earn", amount: value === null ? { kind: "full" } : { kind: "points", value }, bonus: false, judged: false, each: false, more: [], unit: "", from: at, to: at + found[0].length };
};
