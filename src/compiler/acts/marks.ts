import { NUMBER, readNumber } from "../lexicon/number";
import { matchAt, sticky } from "../lexicon/sticky";
import type { ActReader } from "./act";

const MARKS = sticky`(?:按照?|以|分别按|分)(${NUMBER})分?((?:[、,](?:${NUMBER})分?){1,5})(?:的?[两二三四五六\d]个?(?:层次|档次|等次|等级|档|级))?(?:分别|进行|予以|由评委|酌情)?(?:评分|计分|打分|赋分|给分|记分|量分|得分)(?=[,;。)]|$)`;

/** 按5、3、1评分; 按10分、9分、8分三个层次计分: marks that fall, of which one is given. */
export const readMarks: ActReader = (text, at) => {
  const found = matchAt(MARKS, text, at);
  if (!found) return null;
  const values = [found[1] ?? "", ...(found[2] ?? "").split(/[、,分]/).filter((word) => word !== "")].map(readNumber);
  const falls = values.every((value, index) => value !== null && (index === 0 || value < (values[index - 1] ?? 0)));
  return falls ? { kind: "marks", values: values.filter((value) => value !== null), from: at, to: at + found[0].length } : null;
};
