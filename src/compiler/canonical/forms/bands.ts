import type { Band, Bound } from "../../../assessment/rule";
import { phrase } from "../../lexicon/sticky";
import { NAME, type Form } from "../form";

const WRITTEN = phrase`^${NAME}按区间(得|扣)分:(.+)$`;

/** 「满意度」按区间得分:从90(含)到不限为5分,从80(含)到90(不含)为3分 */
export const bandsForm: Form = {
  kind: "bands",
  print: (term, name) => {
    if (term.kind !== "bands") return null;
    return `${name(term.measure)}按区间${term.effect === "earn" ? "得" : "扣"}分:${term.bands.map(printBand).join(",")}`;
  },
  read: (words, measure) => {
    const found = WRITTEN.exec(words);
    const index = found && measure(found[1] ?? "");
    if (!found || index === null) return null;
    const bands = (found[3] ?? "").split(/,(?=从)/).map(readBand);
    if (bands.some((band) => band === null)) return null;
    return { kind: "bands", measure: index, effect: found[2] === "得" ? "earn" : "deduct", bands: bands.filter((band): band is Band => band !== null) };
  },
};

function printBand({ from, to, score }: Band): string {
  return `从${printBound(from)}到${printBound(to)}为${typeof score === "number" ? `${score}分` : `“${score}”`}`;
}

function printBound(bound: Bound | null): string {
  return bound === null ? "不限" : `${bound.value}(${bound.inclusive ? "含" : "不含"})`;
}

const WRITTEN_BAND = /^从(.+?)到(.+?)为(?:(-?[\d.]+)分|“([^“”]*)”)$/;

function readBand(words: string): Band | null {
  const found = WRITTEN_BAND.exec(words);
  const [from, to] = [readBound(found?.[1] ?? ""), readBound(found?.[2] ?? "")];
  if (!found || from === undefined || to === undefined) return null;
  return { from, to, score: found[3] === undefined ? (found[4] ?? "") : Number(found[3]) };
}

function readBound(words: string): Bound | null | undefined {
  if (words === "不限") return null;
  const found = /^(-?[\d.]+)\((不?含)\)$/.exec(words);
  return found ? { value: Number(found[1]), inclusive: found[2] === "含" } : undefined;
}
