const FAULT =
  "(?:投诉|差错|出错|错误|违规|违法|违纪|败诉|超期|逾期|迟报|缺失|缺勤|漏[报登管检]?|流失|发案|重复(?:信访|上访|投诉)?|返工|事故|退件|退回|偏差|差异|纠错|撤销|死亡|伤亡|能耗|排放|污染|贫困|失业|空置|闲置|不合格|不满意|差评)";

/**
 * Names of figures of which less is better: 投诉率×5分 would pay for faults. What is done about a fault is no fault:
 * 投诉办结率, 违法案件查处率.
 */
export const FAULTY = new RegExp(`${FAULT}(?:发生|行为|案件|问题|人员|人口)?(?:人数|件数|数量|次数)?(?:率|比例|占比|比重|数|量)?$`);
