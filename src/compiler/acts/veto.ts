import { matchAt, sticky } from "../lexicon/sticky";
import type { VetoOutcome } from "../../assessment/rule";
import { readNumber } from "../lexicon/number";
import type { ActReader } from "./act";

const WHOLE = "(?:(?:本)?(?:年度|全年|当年|单位|本年)?(?:考核|考评|评查|评议|综合|目标){0,4}(?:结果|结论|总成绩|总分|总得分|成绩|得分|等次)?)";
const VETO = sticky`(?:(?:则|将|对其|实行|实施|予以|给予|按|作|属于?|列入|执行|直接|对该单位|进行){0,5})[“"]?(?:(?:一票|单项)否(?:决|优)|(?<=实行|予以|给予)否决)[”"]?(?!(?:重特大|重大)?(?:事项|情形|事件|问题|情况)的)(?:制度?|项|事项|处理|指标)?(?:管理|处理)?`;
const AFTER_VETO = sticky`[,:;]?(?:即|并|且|同时|其){0,3}`;
const OUTCOMES: readonly (readonly [RegExp, (match: RegExpExecArray) => VetoOutcome | null])[] = [
  [sticky`(?:扣除?全部分[数值],?)?(?:则|均|一律|直接|视为|按|判定?为|认定为|确定为|定为|评为|即为?|属于?|算作){0,4}(?:(?:该|本)(?:案卷|卷|份案卷)(?:直接|一律)?(?:判定?为|认定为|确定为|评定为|定为|评为|按|为)不合格(?:案?卷)?|(?:该|本)?(?:不合格(?:案)?卷(?=[,;。)]|$)|案卷(?:得分|成绩|评查得分)?(?:为|记|计|按|得)?(?:零|0)分?))`, () => ({ kind: "file-zero" })],
  [sticky`(?:则|将|均|一律|直接|按|其){0,4}(?<![该本此]项|[该本此]项考核)(?:(?:年度|全年|总|综合|当年|(?:全部)?(?:考核|评查|考评|评议)(?:总|的总))${WHOLE}(?:成绩|得分|分)?)(?:一律|均|直接|即|则){0,2}(?:按|以)?(?:为|计|记|得|按|作|计为|记为)?(?:零分?|0分)(?:计算|处理|计)?(?=[,;。)]|$)`, () => ({ kind: "total-zero" })],
  [sticky`(?:则|将|均|一律|直接|其){0,4}(?:${WHOLE})?(?:名次|排名)?(?:一律|直接)?(?:列|排|定|居|排名|降)(?:在|为|入|名|到|至){0,3}(?:本组|同组|全[市县区省])?(?:最后|末|倒数第)(?:1|一)?(?:位|名|等次|(?![位名一1]))(?!的|单位|者|次|[一二两三四五六七八九几\d])`, () => ({ kind: "last-rank" })],
  [sticky`(?:则|将|均|一律|直接|其|并){0,4}(?:取消|失去|丧失)[^,;。]{0,14}?((?:评先|评优|评选|评比|评奖|评为|先进|优秀|创优|参评)[^,;。]{0,10}?)(?:的)?(?:资格|称号)`, (match) => ({ kind: "barred", from: match[1] ?? "" })],
  [sticky`(?:则|将|均|一律|直接|其|并|${WHOLE}){0,4}(?:不得|不能|不予|不可|不)(?:再)?(?:被)?(?:评为?|评定为?|确定为?|定为|列为|参加|参与|参评|评选|推荐为?)((?:年度)?(?:优秀|先进|评优|评先|优等|一等|良好|优良)[^,;。]{0,10})`, (match) => ({ kind: "barred", from: match[1] ?? "" })],
  [sticky`(?:则|将|均|一律|直接|其|并|即){0,4}(?:视为|即为|认定为|判定为|定为|按|算作|为)((?:(?:本)?(?:年度|全年|当年|年终)?(?:总体|总|综合|工作|责任|考核){0,3}目标(?:责任|任务|考核)?)(?:未完成|未达标|不达标|没有完成))(?:处理|对待)?(?=[,;。)]|$)`, (match) => ({ kind: "grade", grade: match[1] ?? "" })],
  [sticky`(?:则|将|均|一律|直接|其|并|即){0,4}(?:${WHOLE})?(?:一律|直接|应|均|即){0,2}(?:(?:评|定|确定|认定|评定|判定?|判|列|视|降|划)(?:为|入|到|至)|(?<=考核|考评|评查|结果|等次|即)为)(不合格|不称职|不达标|不符合要求|较差|差|一般|末等|末位|后进|[三四]类|D级|未完成)(?:等次|档次|等级|等|档|单位)?(?=[,;。)]|$)`, (match) => ({ kind: "grade", grade: match[1] ?? "" })],
  [sticky`(?:直接)?(?:从总分中?)?扣(?:总分)?(\d+(?:\.\d+)?)分`, (match) => pointsOf(match[1] ?? "")],
  [sticky`(?:本|该|此)项(?:考核|工作)?(?:得分)?(?:不得分|不计分|为?(?:零|0)分|得(?:零|0)分)`, () => ({ kind: "item-zero" })],
];

function pointsOf(word: string): VetoOutcome | null {
  const points = readNumber(word);
  return points === null ? null : { kind: "points", points };
}

/** 没有实行“一票否决”的扣5分: the veto is a system that a unit must have, and not used here. */
const SYSTEM = /(?:未|没有?|不)(?:能|有|严格|切实|认真)?(?:落实|执行|实行|建立|制定|实施|健全|推行)[“"]?$/;

/** 一票否决 with its effect, or an effect on the file, the total, the rank or the grade without the word. */
export const readVeto: ActReader = (text, at) => {
  const veto = matchAt(VETO, text, at);
  if (SYSTEM.test(`${text.slice(Math.max(0, at - 10), at)}${veto ? veto[0].replace(/[“"]?(?:一票|单项)?否.*$/, "") : ""}`)) return null;
  if (!veto) {
    for (const [expression, outcomeOf] of OUTCOMES.slice(0, 7)) {
      const found = matchAt(expression, text, at);
      const outcome = found && outcomeOf(found);
      if (found && outcome) return { kind: "veto", outcome, from: at, to: at + found[0].length };
    }
    return null;
  }
  const end = at + veto[0].length;
  const next = end + (matchAt(AFTER_VETO, text, end)?.[0].length ?? 0);
  for (const [expression, outcomeOf] of OUTCOMES) {
    const found = matchAt(expression, text, next);
    const outcome = found && outcomeOf(found);
    if (found && outcome) return { kind: "veto", outcome, from: at, to: next + found[0].length };
  }
  const outcome: VetoOutcome = veto[0].includes("否优") ? { kind: "barred", from: "评优" } : { kind: "ask" };
  return { kind: "veto", outcome, from: at, to: end };
};
