/** One thing that could be otherwise 试改: a setting, a clause, full marks, a fact or a reviewer's score. */
export type Edit =
  | { readonly kind: "setting"; readonly name: string; readonly value: string }
  | { readonly kind: "clause"; readonly indicator: string; readonly value: string }
  | { readonly kind: "points"; readonly indicator: string; readonly value: string }
  /** `item` "": the indicator's only data item. */
  | { readonly kind: "fact"; readonly unit: string; readonly indicator: string; readonly item: string; readonly value: string }
  /** A row of 复核改分: `value` is the score. */
  | { readonly kind: "override"; readonly unit: string; readonly indicator: string; readonly value: string; readonly reason: string; readonly reviewer: string; readonly date: string };

export const EDIT_WORDS: Readonly<Record<Edit["kind"], string>> = { setting: "设置", clause: "条款", points: "分值", fact: "数据", override: "改分" };

/** 设置:保留小数=1, 条款:Z1-05=…, 分值:Z1-05=3, 数据:区民政局/Z1-05/参训率=96%, 改分:区民政局/Z1-05=2，理由，复核人; null when it is none of these. */
export function parseEdit(text: string): Edit | null {
  const match = /^(设置|条款|分值|数据|改分)\s*[:：]\s*([^=＝]+?)\s*[=＝]\s*([\s\S]*)$/.exec(text.trim());
  if (match === null) return null;
  const [, kind, about = "", value = ""] = match;
  if (kind === "设置") return { kind: "setting", name: about, value };
  if (kind === "条款") return { kind: "clause", indicator: about, value };
  if (kind === "分值") return { kind: "points", indicator: about, value };
  const [unit = "", indicator = "", ...item] = about.split("/").map((part) => part.trim());
  if (unit === "" || indicator === "") return null;
  return kind === "改分" ? overrideEdit({ unit, indicator }, value) : { kind: "fact", unit, indicator, item: item.join("/"), value };
}

/** 2，补交了登记表，张三: the score, why, and who. */
function overrideEdit(about: { readonly unit: string; readonly indicator: string }, text: string): Edit {
  const [value = "", ...rest] = text.split(/[,，]/).map((part) => part.trim()), reviewer = rest.length > 1 ? (rest.at(-1) ?? "") : "";
  return { kind: "override", ...about, value, reason: (rest.length > 1 ? rest.slice(0, -1) : rest).join("，"), reviewer, date: "" };
}

export function editText(edit: Edit): string {
  switch (edit.kind) {
    case "setting": return `设置“${edit.name}”改为“${edit.value}”`;
    case "clause": return `${edit.indicator}的评分标准改为“${edit.value}”`;
    case "points": return `${edit.indicator}的分值改为${edit.value}`;
    case "fact": return `${edit.unit}的${edit.indicator}${edit.item === "" ? "" : `“${edit.item}”`}改为${edit.value}`;
    case "override": return `${edit.unit}的${edit.indicator}复核改分为${edit.value}分`;
    default: return edit satisfies never;
  }
}
