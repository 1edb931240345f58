import { areaDataFigures, changeFigures, dutyFigures, jointLeadFigures } from "./duty-figures";
import { adjustmentFigures, areaFigures, gradeFigures, lossFigures, spreadFigures } from "./loss-figures";
import type { SentenceUse } from "./sentence-use";
import { groupFigures, lastFigures, levelFigures, overallFigures, STANDING_NAMES } from "./standing-figures";

/**
 * What reports say, with the usual words. They state figures and nothing that no figure carries; 报告用语 in the workbook
 * replaces the words.
 */
export const USES = [
  { use: "总排名", names: STANDING_NAMES, figures: overallFigures,
    template: "参加排名的{单位数}个单位平均得{平均分}分，{第一名}{最高分}分，列第一位；最高分与最低分相差{分差}分，{低于平均数}个单位低于平均分。" },
  { use: "分组排名", names: ["组别", ...STANDING_NAMES], figures: groupFigures,
    template: "{组别}{单位数}个单位平均得{平均分}分，{第一名}列第一位，{末名}列末位，最高分与最低分相差{分差}分。" },
  { use: "一级指标", names: ["最高一级指标", "最高得分率", "最低一级指标", "最低得分率", "各指标得分率"], figures: levelFigures,
    template: "按得分率从高到低，各一级指标依次为{各指标得分率}。" },
  { use: "失分", names: ["失分合计", "失分指标数", "前列项数", "前列占比", "前列指标"], figures: lossFigures,
    template: "各单位在{失分指标数}项基础指标上共失{失分合计}分，失分最多的{前列项数}项为{前列指标}，占全部失分的{前列占比}%。" },
  { use: "加减分和否决", names: ["加分单位数", "加分合计", "扣分单位数", "扣分合计", "否决单位数"], figures: adjustmentFigures,
    template: "{加分单位数}个单位获加分，计{加分合计}分；{扣分单位数}个单位被扣分，计{扣分合计}分；触发否决情形的单位{否决单位数}个。" },
  { use: "等次", names: ["单位数", "等次列举"], figures: gradeFigures, template: "{单位数}个单位中，{等次列举}。" },
  { use: "末位", names: ["组别", "末位单位", "总分", "与均分差", "主要原因"], figures: lastFigures,
    template: "{组别}末位为{末位单位}，总分{总分}分，与本组平均分相差{与均分差}分，主要原因：{主要原因}。" },
  { use: "责任落实", names: ["单位数", "应落实项次", "落实到位项次", "落实率", "失分项次", "未填报项次", "逾期项次", "落实率最低单位"], figures: dutyFigures,
    template: "责任清单应落实{应落实项次}项次，落实到位{落实到位项次}项次，占{落实率}%；存在失分{失分项次}项次，未填报{未填报项次}项次。" },
  { use: "年度数据", names: ["领域", "数据列举"], figures: areaDataFigures, template: "{数据列举}。" },
  { use: "同比", names: ["上年", "可比单位数", "上升单位数", "下降单位数", "升幅最大单位", "最大升幅", "降幅最大单位", "最大降幅"], figures: changeFigures,
    template: "与{上年}年相比，{可比单位数}个可比单位中总分上升的{上升单位数}个、下降的{下降单位数}个。" },
  { use: "能力差异", names: STANDING_NAMES, figures: overallFigures,
    template: "各单位总分最高{最高分}分、最低{最低分}分，标准差{标准差}分，{低于平均数}个单位低于平均分{平均分}分。" },
  { use: "差异较大指标", names: ["指标", "计分单位数", "满分单位数", "低分单位数", "低分单位", "最低单位", "最低情况", "低分线"], figures: spreadFigures,
    template: "“{指标}”计分的{计分单位数}个单位中，{满分单位数}个得满分，{低分单位数}个得分率低于{低分线}%（{低分单位}）。" },
  { use: "履职不充分", names: ["单位数", "应落实项次", "落实到位项次", "落实率", "失分项次", "未填报项次", "逾期项次", "落实率最低单位"], figures: dutyFigures,
    template: "应落实的{应落实项次}项次责任事项中，{失分项次}项次存在失分，{未填报项次}项次未填报；落实率最低的单位为{落实率最低单位}。" },
  { use: "多头牵头", names: ["多头牵头项数", "多头牵头事项"], figures: jointLeadFigures,
    template: "有{多头牵头项数}项责任事项由两个以上单位牵头：{多头牵头事项}。" },
  { use: "需关注领域", names: ["一级指标", "得分率", "最低组别", "最低组得分率", "主要失分"], figures: areaFigures,
    template: "“{一级指标}”得分率{得分率}%，其中{最低组别}{最低组得分率}%；失分主要在{主要失分}。" },
] as const satisfies readonly SentenceUse[];

export type UseName = (typeof USES)[number]["use"];

/** The sentences that belong beneath a table, by the table's id. */
export const USES_OF_TABLE: Readonly<Record<string, readonly UseName[]>> = {
  ranking: ["总排名"], level1: ["一级指标"], losses: ["失分"], adjustments: ["加减分和否决"], grades: ["等次"], "last-units": ["末位"], duties: ["责任落实"], "year-on-year": ["同比"],
};
