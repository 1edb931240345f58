import type { Settings } from "../assessment/settings";
import type { ReportInput } from "./report-input";

const PLACES = { item: "各指标得分", part: "各部分得分", total: "总分" } as const;

/** How figures were rounded. */
export function roundingNote({ rounding }: Settings): string {
  return `${PLACES[rounding.place]}${rounding.decimals === 0 ? "取整数" : `保留${rounding.decimals}位小数`}，四舍五入。`;
}

/** How places were given, ties above all. */
export function rankingNote({ rankOn, rankMethod, tieBreakers }: Settings): string {
  const basis = rankOn === "exact" ? "按舍入前的总分" : "按总分";
  const broken = tieBreakers.length === 0 ? "总分相同的" : "总分相同的先按考评设置的同分排序比较，仍相同的";
  return `名次${basis}排列；${broken}名次并列，${rankMethod === "competition" ? "并列占用后续名次" : "并列不占用后续名次"}。`;
}

const NOT_APPLICABLE = {
  removed: "剔除后按适用分值折算", full: "得满分", fixed: "得固定分", mean: "取其他单位平均分", unranked: "不参加排名",
} as const;
const NOT_REPORTED = { provisional: "暂不得分，得分为暂定", full: "按满分计", refuse: "不予计分排名" } as const;

/** What became of duties that a unit does not have and of data that it has not reported. */
export function treatmentNote({ notApplicable, notReported, basis }: Settings): string {
  return `不涉及的项目${NOT_APPLICABLE[notApplicable.kind]}（细则另有规定的从其规定）；未填报的项目${NOT_REPORTED[notReported]}；${basis === "verified" ? "有核验值的以核验值为准" : "按填报值计分"}。`;
}

/** 来源: whose result it is and what seals it. */
export function sourceNote({ result, scoredAt, receipt }: ReportInput): string {
  const { name, version } = result.scheme.settings;
  const said = [
    `${name === "" ? "法治政府建设考评" : name}${version === "" ? "" : `（细则版本${version}）`}`,
    ...(scoredAt === "" ? [] : [`计分时间${scoredAt}`]),
    ...(receipt === undefined ? [] : [`输入摘要${receipt.inputs}，结果摘要${receipt.results}`]),
  ];
  return `${said.join("；")}。`;
}
