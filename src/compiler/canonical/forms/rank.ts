import { phrase } from "../../lexicon/sticky";
import { NAME, type Form } from "../form";

const WRITTEN = phrase`^${NAME}按(正|倒)数名次(得|扣)分:(.+)$`;
const ROW = /^第(\d+)(?:至(\d+))?名(-?[\d.]+)分$/;

/** 「测评名次」按正数名次得分:第1名3分,第2至4名2分 */
export const rankForm: Form = {
  kind: "rank",
  print: (term, name) => {
    if (term.kind !== "rank") return null;
    const rows = term.table.map(({ place, upTo, points }) => `第${place}${upTo === place ? "" : `至${upTo}`}名${points}分`);
    return `${name(term.measure)}按${term.from === "first" ? "正" : "倒"}数名次${term.effect === "earn" ? "得" : "扣"}分:${rows.join(",")}`;
  },
  read: (words, measure) => {
    const found = WRITTEN.exec(words);
    const index = found && measure(found[1] ?? "");
    if (!found || index === null) return null;
    const rows = (found[4] ?? "").split(",").map((each) => ROW.exec(each));
    if (rows.some((row) => row === null)) return null;
    return {
      kind: "rank",
      measure: index,
      effect: found[3] === "得" ? "earn" : "deduct",
      from: found[2] === "正" ? "first" : "last",
      table: rows.map((row) => ({ place: Number(row?.[1]), upTo: Number(row?.[2] ?? row?.[1]), points: Number(row?.[3]) })),
    };
  },
};
