import type { NotApplicableInClause } from "../../assessment/rule";
import { readNumber } from "../lexicon/number";
import { matchAt, sticky } from "../lexicon/sticky";
import type { ActReader } from "./act";

const NOT_CONCERNED = "(?:对)?(?:不|未|没有)涉及[^,;。()\\d]{0,16}?";
const NO_SUCH = "(?:如|若|对|凡)?(?:本?(?:年度|单位|部门)|当年|全年)?(?:无|没有|不承担|未承担|不存在)(?:此|该|本|相关|上述|这)(?:项|类)?[^,;。()\\d]{0,10}?(?:工作|事项|任务|业务|案件|职能|职责|情况|情形|内容|项目|指标)";
/** 无办理任务, 没有回收任务的乡镇: having none of it. An absence that is a merit (无败诉案件) is no lack of a duty. */
const HAVING_NONE = "(?:(?:如|若|对|凡|因)?(?:(?:本|当|该|全)(?:年度?|单位|部门|地区))?(?:内|确)?(?:无|没有|未承担|不承担|不存在|未发生|未产生)[^,;。()\\d]{1,14}?)";
const CONCERN = "(?:工作|事项|任务|业务|案件|职能|职责|项目|指标|诉求|办件)";
const ORGAN = "(?:单位|部门|地区|县区|区县|县市区|乡镇|街道|镇街|村|社区)";
const MERIT = "(?:违|败诉|投诉|事故|错|超期|逾期|问题|上访|非访|越级|通报|追责|漏|瞒|不[合规达称])";
const WITHOUT = `(?:(?![^,;。()]{0,16}${MERIT})${HAVING_NONE}(?:(?<=${CONCERN})(?:的${ORGAN}?)?|的${ORGAN}))`;
const NOT_FITTING = "不适用(?:本|该|此)?(?:项|指标)?";
const DUTY = `(?:${NOT_CONCERNED}|${NO_SUCH}|${NOT_FITTING})(?:的)?(?:单位|部门|地区|县区|区县|乡镇)?(?:的)?`;
const THEN = "(?:,|:|(?<!否)则|可|视为|均|一律|直接|本项|该项|此项|本指标|得分|按){0,4}";
const ABSENT = `(?:${DUTY}|(?<=^|[,;。:、()分])${WITHOUT})`;
/** Before the mean of the others, or being left out, any lack will do: the consequence itself says what it is. */
const NONE_AT_ALL = `(?:${DUTY}|(?<=^|[,;。:、()分])${HAVING_NONE}(?:的${ORGAN}?)?)`;
/** 没有记录不计分 gives nothing for a thing that is missing; only 没有此项工作的不计分 leaves it out. */
const NOT_A_FAULT = "(?!(?:无|没有)(?!此|该|本|相关|上述|这)[^,;。]{1,14}?,?不计分)";
const OTHERS = "(?:其他|其它|各|同组|同类|全[市县区]|参评|被考核){0,3}(?:单位|部门|地区|项目|指标)?(?:该项|本项|此项)?的?(?:得分)?的?";

const READ: readonly (readonly [RegExp, (match: RegExpExecArray) => NotApplicableInClause | null])[] = [
  [sticky`${ABSENT}${THEN}(?:得|计|记|给|赋)(?:基本分|基础分)?(\d+(?:\.\d+)?)分(?:计算?)?`, (match) => fixed(match[1] ?? "")],
  [sticky`${ABSENT}${THEN}(?:(?:得|计|记|给|按|为)?(?:满分|全分)(?:计算?|处理)?|不扣分|得基本分|视为完成)`, () => ({ kind: "full" })],
  [sticky`${NONE_AT_ALL}${THEN}(?:按|取|以)?${OTHERS}平均(?:分|得分|值|数|水平)(?:计算|计分|计入|赋分|得分|计|为准)?`, () => ({ kind: "mean" })],
  [sticky`${NOT_A_FAULT}${NONE_AT_ALL}${THEN}(?:不计(?:入)?(?:本|该|此)(?:项|指标)(?:得分|分值|成绩)?|不(?:纳入|列入|参与|参加|作为|予)?(?:本项|该项|此项)?(?:考核|考评|计分|评分|评价|评查|计入总分)(?:范围)?|予以剔除|剔除|(?:按|作|作为)缺项(?:考核|处理|计算|对待)?(?:计分)?|(?:分值|分数)?(?:按比例)?折算)(?:,?其?(?:分值|总分|得分)?(?:按比例|相应)?(?:进行)?折算(?:为?(?:百分制|100分)|得分)?)?`, () => ({ kind: "removed" })],
];

function fixed(word: string): NotApplicableInClause | null {
  const points = readNumber(word);
  return points === null ? null : { kind: "fixed", points };
}

/** 不涉及此项工作的得满分 / 得3分 / 取平均分 / 不纳入考核. */
export const readNotApplicable: ActReader = (text, at) => {
  for (const [expression, howOf] of READ) {
    const found = matchAt(expression, text, at);
    const how = found && howOf(found);
    if (found && how) return { kind: "not-applicable", how, from: at, to: at + found[0].length };
  }
  return null;
};
