import { choice } from "./setting";

export const parsedChoices = {
  rankOn: choice({
    name: "名次依据", note: "按舍入后的总分排名，或按未舍入的精确总分排名", key: "rankOn",
    words: [["舍入后总分", "rounded", "舍入后", "总分"], ["精确总分", "exact", "精确", "精确值"]],
  }),
  rankMethod: choice({
    name: "同分名次", note: "两个并列第2名之后，并列占位的下一名是第4名，并列不占位的是第3名", key: "rankMethod",
    words: [["并列占位", "competition"], ["并列不占位", "dense"]],
  }),
  notReported: choice({
    name: "未填报处理", note: "暂定：该指标不得分并把单位标为暂定；得满分：视同没有失分；不予计分：该单位不计分、不排名", key: "notReported",
    words: [["暂定", "provisional", "不得分"], ["得满分", "full", "满分"], ["不予计分", "refuse"]],
  }),
  dutyScope: choice({
    name: "计分范围", note: "只对责任清单列明的单位计分，或对适用组别内的所有单位计分", key: "dutyScope",
    words: [["责任清单", "listed", "按责任清单"], ["全部单位", "all", "所有单位"]],
  }),
  assembly: choice({
    name: "总分方式", note: "累加：基础分加加分减扣分；倒扣：满分减去全部失分", key: "assembly",
    words: [["累加", "sum"], ["倒扣", "from-full"]],
  }),
  totalMayExceedFull: choice({
    name: "总分上限", note: "加分后的总分能否超过满分", key: "totalMayExceedFull",
    words: [["可超满分", "yes", "是", "可以超过满分"], ["不超满分", "no", "否", "不超过满分"]],
  }),
  vetoEffect: choice({
    name: "否决效果", note: "细则没有写明一票否决如何处理时采用；逐项确定：由人工在细则中写明", key: "vetoEffect",
    words: [["逐项确定", null, "询问"], ["本项零分", "item-zero"], ["总分零分", "total-zero"], ["排名末位", "last-rank"], ["取消评优", "barred"]],
  }),
  basis: choice({
    name: "计分口径", note: "填了核验值的以核验值为准，或一律以填报值为准", key: "basis",
    words: [["核验值优先", "verified", "核验值"], ["填报值", "reported"]],
  }),
  overrides: choice({
    name: "复核改分", note: "复核改分表中的复核得分：只列示，与计算得分并列、不影响总分和名次；或计入得分，以复核得分为准。两种情况都在各表中注明", key: "overrides",
    words: [["只列示", "listed", "不计入"], ["计入得分", "counted", "计入"]],
  }),
} as const;
