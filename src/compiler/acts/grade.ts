import { matchAt, sticky } from "../lexicon/sticky";
import type { ActReader } from "./act";

const GRADE = sticky`(?:的)?,?(?:则|应|一律|直接|可)?(?:评定为|确定为|认定为|评为|定为|判定为|列为|视为|判为|为|是|属)(优秀|优等|优|良好|良|好|较好|中等|中|一般|较差|差|合格|基本合格|不合格|达标|基本达标|不达标|及格|不及格|先进|称职|基本称职|不称职)(?:等次|等级|档次|等|档|单位)?(?=[,;。:)]|$)`;

/** 90分以上的为优秀: a grade in place of points. */
export const readGrade: ActReader = (text, at) => {
  const found = matchAt(GRADE, text, at);
  return found ? { kind: "grade", word: found[1] ?? "", from: at, to: at + found[0].length } : null;
};
