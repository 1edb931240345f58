import type { TieBreaker } from "../../assessment/settings";
import { splitList } from "../parse/split-list";
import { one, type Setting } from "./setting";

/** 失分少:Z3-01、Z3-02;部分:日常;一级指标:依法行政: tried in this order. */
export const TIE_BREAKERS: Setting = {
  name: "同分排序", note: "总分相同时依次比较：某几项指标失分少者在前，或某部分、某一级指标得分高者在前；仍相同的并列", options: null,
  form: "依次比较的项目，如“失分少:Z3-01、Z3-02;部分:日常;一级指标:依法行政”，或“并列”",
  parse: (text, _of, settings) => {
    if (["并列", "无"].includes(text)) return { ...settings, tieBreakers: [] };
    const breakers = text.split(";").map((piece) => piece.trim()).filter((piece) => piece !== "").map(parseBreaker);
    const good = breakers.filter((breaker) => breaker !== null);
    return good.length === breakers.length && good.length > 0 ? { ...settings, tieBreakers: good } : null;
  },
  show: (settings) => one(settings.tieBreakers.length === 0 ? "并列" : settings.tieBreakers.map(breakerWords).join(";")),
};

function parseBreaker(text: string): TieBreaker | null {
  const match = /^(失分少|部分|一级指标) ?[:=] ?(.+)$/.exec(text);
  const named = match?.[2]?.trim() ?? "";
  if (!match || named === "") return null;
  if (match[1] === "失分少") return { kind: "fewer-lost", indicators: splitList(named) };
  return match[1] === "部分" ? { kind: "part", part: named } : { kind: "level1", level1: named };
}

function breakerWords(breaker: TieBreaker): string {
  switch (breaker.kind) {
    case "fewer-lost": return `失分少:${breaker.indicators.join("、")}`;
    case "part": return `部分:${breaker.part}`;
    case "level1": return `一级指标:${breaker.level1}`;
    default: return breaker satisfies never;
  }
}
