import type { Part } from "../../assessment/settings";
import { pointsOfText } from "../parse/parse-points";
import { one, type Setting } from "./setting";

/** 日常=70;年终=30, with the part's own full marks and bonus cap where it has them: 日常=70(满分100,加分上限5). */
export const PARTS: Setting = {
  name: "部分权重", note: "考评分几部分时各占总分的百分比；细则中以“部分”列标明指标属于哪一部分", options: null,
  form: "合计 100 的各部分权重，如“日常=70;年终=30”，或“不分部分”",
  parse: (text, _of, settings) => {
    if (["不分部分", "无"].includes(text)) return { ...settings, parts: [] };
    const parts = parseParts(text);
    return parts === null ? null : { ...settings, parts };
  },
  show: (settings) => one(settings.parts.length === 0 ? "不分部分" : settings.parts.map(partWords).join(";")),
};

function parseParts(text: string): readonly Part[] | null {
  const pieces = text.split(/;|\u3001|,(?![^(]*\))/).map((piece) => piece.trim()).filter((piece) => piece !== "");
  const parts = pieces.map(parsePart);
  const good = parts.filter((part) => part !== null);
  const whole = good.reduce((sum, { weight }) => sum + Math.round(weight * 10_000), 0);
  const distinct = new Set(good.map(({ name }) => name)).size === good.length;
  return good.length === parts.length && distinct && whole === 1_000_000 ? good : null;
}

function parsePart(text: string): Part | null {
  const match = /^([^=:()]+?) ?[=:] ?([\d.]+) ?%?(?: ?\(([^()]*)\))?$/.exec(text);
  if (!match) return null;
  const weight = pointsOfText(match[2] ?? "");
  const own = ownOf(match[3] ?? "");
  return weight === null || weight === 0 || own === null ? null : { name: (match[1] ?? "").trim(), weight, ...own };
}

function ownOf(text: string): Pick<Part, "fullMarks" | "bonusCap"> | null {
  let own: Pick<Part, "fullMarks" | "bonusCap"> = { fullMarks: null, bonusCap: null };
  for (const piece of text.split(/[,;\u3001]/).map((word) => word.trim()).filter((word) => word !== "")) {
    const match = /^(满分|加分上限) ?[=:]? ?([\d.]+) ?分?$/.exec(piece);
    const points = match ? pointsOfText(match[2] ?? "") : null;
    if (points === null) return null;
    own = match?.[1] === "满分" ? { ...own, fullMarks: points } : { ...own, bonusCap: points };
  }
  return own;
}

function partWords({ name, weight, fullMarks, bonusCap }: Part): string {
  const own = [fullMarks === null ? "" : `满分${fullMarks}`, bonusCap === null ? "" : `加分上限${bonusCap}`].filter((word) => word !== "");
  return `${name}=${weight}${own.length === 0 ? "" : `(${own.join(",")})`}`;
}
