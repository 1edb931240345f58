import type { Settings } from "../../assessment/settings";
import { NOT_APPLICABLE_OPTIONS, notApplicableWords, parseNotApplicable } from "../parse/parse-not-applicable";
import { numeralOf, parseDecimal } from "../parse/decimal";
import { pointsOfText } from "../parse/parse-points";
import { one, type Setting } from "./setting";

export const FULL_MARKS: Setting = {
  name: "满分", note: "总分折算到的满分", options: null, form: "大于 0 的数，如 100",
  parse: (text, _of, settings) => positive(pointsOfText(text), (fullMarks) => ({ ...settings, fullMarks })),
  show: (settings) => one(String(settings.fullMarks)),
};

const PLACES: readonly (readonly [string, Settings["rounding"]["place"]])[] = [["指标", "item"], ["部分", "part"], ["总分", "total"]];

export const ROUNDING_PLACE: Setting = {
  name: "舍入位置", note: "在哪一步四舍五入：每项指标、每个部分或总分", options: PLACES.map(([word]) => word),
  form: PLACES.map(([word]) => `“${word}”`).join("、"),
  parse: (text, _of, settings) => {
    const place = PLACES.find(([word]) => word === text)?.[1];
    return place === undefined ? null : { ...settings, rounding: { ...settings.rounding, place } };
  },
  show: (settings) => one(PLACES.find(([, place]) => place === settings.rounding.place)?.[0] ?? ""),
};

const DECIMAL_OPTIONS = ["0", "1", "2", "3", "4"];

export const DECIMALS: Setting = {
  name: "保留小数", note: "四舍五入保留的小数位数", options: DECIMAL_OPTIONS, form: "整数 0 至 4",
  parse: (text, _of, settings) => {
    const digits = /^([0-4])位?$/.exec(text)?.[1];
    return digits === undefined ? null : { ...settings, rounding: { ...settings.rounding, decimals: Number(digits) } };
  },
  show: (settings) => one(String(settings.rounding.decimals)),
};

export const NOT_APPLICABLE: Setting = {
  name: "不适用处理", note: "单位不涉及某项指标时如何计分；细则中另有规定的从其规定", options: NOT_APPLICABLE_OPTIONS,
  form: NOT_APPLICABLE_OPTIONS.map((word) => `“${word}”`).join("、"),
  parse: (text, _of, settings) => {
    const notApplicable = parseNotApplicable(text);
    return notApplicable === null ? null : { ...settings, notApplicable };
  },
  show: (settings) => one(notApplicableWords(settings.notApplicable)),
};

export const SUPPORT_SHARE: Setting = {
  name: "配合单位失分比例", note: "同一事项牵头单位失分时，配合单位按此比例失分", options: ["100%", "50%", "0%"], form: "0% 至 100%",
  parse: (text, _of, settings) => {
    const share = shareOf(text);
    return share === null ? null : { ...settings, supportShare: share };
  },
  show: (settings) => one(`${numeralOf(parseDecimal(String(settings.supportShare), 2) ?? { units: 100, scale: 0 })}%`),
};

/** 50% or 0.5; a bare number above 1 says neither. */
function shareOf(text: string): number | null {
  const percent = /^(.+?) ?%$/.exec(text);
  const decimal = percent ? parseDecimal(percent[1] ?? "", -2) : parseDecimal(text);
  const share = decimal === null ? null : numeralOf(decimal);
  return share === null || share < 0 || share > 1 ? null : share;
}

export const BONUS_CAP: Setting = {
  name: "加分上限", note: "全部加分项合计最多加多少分", options: null, form: "数，或“不设上限”",
  parse: (text, _of, settings) => {
    if (["不设上限", "无上限", "无"].includes(text)) return { ...settings, bonusCap: null };
    const bonusCap = pointsOfText(text);
    return bonusCap === null ? null : { ...settings, bonusCap };
  },
  show: (settings) => one(settings.bonusCap === null ? "不设上限" : String(settings.bonusCap)),
};

export const TOTAL_FLOOR: Setting = {
  name: "总分下限", note: "总分最低到多少分", options: null, form: "数，或“可为负分”",
  parse: (text, _of, settings) => {
    if (["可为负分", "可为负", "不设下限"].includes(text)) return { ...settings, totalFloor: null };
    const totalFloor = pointsOfText(text);
    return totalFloor === null ? null : { ...settings, totalFloor };
  },
  show: (settings) => one(settings.totalFloor === null ? "可为负分" : String(settings.totalFloor)),
};

function positive(points: number | null, apply: (points: number) => Settings): Settings | null {
  return points === null || points === 0 ? null : apply(points);
}
