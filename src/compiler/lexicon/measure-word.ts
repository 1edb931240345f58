/**
 * 量词 as a class: what officials count by. Compounds first, so that 人次 is not read as 人.
 * After 每 a noun may stand in for a measure word (每单位, 每案卷); the patterns allow for that.
 */
export const MEASURE =
  "(?:(?:人|批|案|项|场|件|户|车|台|班|轮|频)次|半天|半日|半个?小时|个工作日|工作日|个自然日|自然日|个交易日|个小时|小时|分钟|个月|个季度|季度|个学期|学期|个年度|个点(?!位)|小点|问题点|" +
  "[次件起项例条处宗人批卷个篇月名点户家天日周年期份部张场台套所只支辆座栋间幅块班届组类种位笔页字款岁级科站样段轮门节课时例幢口眼根棵株头匹艘架盏把册本封道堂桩步环村镇街案单组队层趟版])";

/** Time that passes, for lateness: 每逾期1天. */
export const TIME_UNIT = "(?:半天|半日|半个?小时|个?工作日|个?自然日|个?小时|分钟|个?月|个?季度|个星期|星期|周|天|日|年)";

/** Units of amounts: anything that is measured, not counted. */
export const AMOUNT_UNIT =
  "(?:万元|亿元|千元|百元|元|公里|千米|米|厘米|毫米|平方公里|平方米|立方米|公顷|亩|吨|公斤|千克|克|微克/立方米|毫克/升|度|升|分贝|学时|课时|人天|万人|‰)";
