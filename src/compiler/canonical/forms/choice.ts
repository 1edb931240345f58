import { phrase } from "../../lexicon/sticky";
import { NAME, type Form } from "../form";

const WRITTEN = phrase`^${NAME}按选项(得|扣)分:(.+)$`;
const OPTION = /^“([^“”]*)”(?:(-?[\d.]+)分|由评审人定)$/;

/** 「落实情况」按选项得分:“好”5分,“一般”3分,“差”0分 */
export const choiceForm: Form = {
  kind: "choice",
  print: (term, name) => {
    if (term.kind !== "choice") return null;
    const options = term.options.map(({ label, points }) => `“${label}”${points === null ? "由评审人定" : `${points}分`}`);
    return `${name(term.measure)}按选项${term.effect === "earn" ? "得" : "扣"}分:${options.join(",")}`;
  },
  read: (words, measure) => {
    const found = WRITTEN.exec(words);
    const index = found && measure(found[1] ?? "");
    if (!found || index === null) return null;
    const options = (found[3] ?? "").split(/,(?=“)/).map((each) => OPTION.exec(each));
    if (options.some((option) => option === null)) return null;
    return {
      kind: "choice",
      measure: index,
      effect: found[2] === "得" ? "earn" : "deduct",
      options: options.map((option) => ({ label: option?.[1] ?? "", points: option?.[2] === undefined ? null : Number(option[2]) })),
    };
  },
};
