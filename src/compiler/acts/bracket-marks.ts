import { readNumber } from "../lexicon/number";
import { remembered } from "../lexicon/remembered";
import type { Numeral } from "../../assessment/rule";

const MARKS = /(?<=[\u4e00-\u9fff”"》]|[^\d]\))\((\d{1,2}(?:\.\d{1,2})?)\)/g;

/**
 * 有明确议题(0.5)形成决议(1): numbers in brackets behind what is wanted are its points, unless they only count 1, 2, 3.
 * By the place of the digits.
 */
export const bracketMarks = remembered((text: string): ReadonlyMap<number, Numeral> => {
  const marks = [...text.matchAll(MARKS)].map((match) => ({ at: match.index + 1, word: match[1] ?? "" }));
  const first = Number(marks[0]?.word ?? 0);
  // (1)… ;(2)… ;(3)…: they number the sentences, whichever of them begins the text.
  const counts = marks.every(({ word }, index) => Number(word) === first + index) && (first === 1 || text.includes(`(${first - 1})`));
  const scored = marks.some(({ word }) => word.includes(".")) || (marks.length > 1 && !counts);
  return new Map(scored ? marks.flatMap(({ at, word }) => { const value = readNumber(word); return value === null ? [] : [[at, value] as const]; }) : []);
});
