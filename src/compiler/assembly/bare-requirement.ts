import type { Numeral } from "../../assessment/rule";
import { weightyWords } from "../conditions/weight";
import { label } from "../labels";
import type { Item, TermItem } from "../patterns/pattern";
import { reviewed } from "../patterns/reviewed";
import { trimmed } from "../statements/split-statements";

/** A sentence, not a word or two. */
const SENTENCE = /[\u4e00-\u9fff](?:[^\u4e00-\u9fff]*[\u4e00-\u9fff]){6}/;
/** What officials ask for in such a sentence. */
const ASKS = /(?:达到|切合|满足)[^,;。]{0,6}(?:目标|要求|标准|规定)|确定|规划|组建|配[齐强备]|发放|播放|建立|健全|制[定订]|落实|开展|组织|明确|完善|加强|推进|公开|公示|报送|执行|实施|做到|符合|规范|及时|配备|完成|定期|认真|依法|严格|按照|按要求|列入|纳入|设立|召开|举[办行]|参加|培训|宣传|检查|监督|整改|处理|保障|管理|具备|有(?:必|专|固定|健全|完善|明确|相应)/;
/** The way of scoring stands elsewhere. */
const ELSEWHERE = /附件|附表|另行|详见|参见|见(?:表|上|下|本)|同上|同前|待定|略$|按[^,;。]{0,12}(?:办法|标准|细则|方案|规定)(?:执行|考核|办理)?[。]?$/;

/**
 * 建立领导小组,定期研究工作: what is wanted, with the points in the column beside it and no word of how they are given.
 * A reviewer gives them, or it is met or not; the person is asked which.
 */
export function bareRequirement(text: string, points: Numeral | null): readonly Item[] {
  if (points === null || !SENTENCE.test(text) || !ASKS.test(text) || weightyWords(text) !== null || /[×=]|得分|计入|占比重/.test(text) || ELSEWHERE.test(text) || /每(?:少|缺|低|高|超|发现|出现|发生|查)|[(]\d|[A-D]#?[(]/.test(text.replace(/^[(]\d{1,2}[)]/, ""))) return [];
  const stretch = trimmed(text, { from: 0, to: text.length });
  const words = label(text.slice(stretch.from, stretch.to).replace(/^(?:\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)、.]|[①-⑳])+/, ""));
  const common = { kind: "term" as const, by: "bare-requirement", requirement: true as const, ...stretch, part: 0, sentence: 0 };
  const met: TermItem = { ...common, measure: { label: words, type: "yes-no", unit: "" }, shape: { kind: "yes-no", effect: "earn", points } };
  const judged: TermItem = { ...common, ...reviewed(words, { effect: "earn", min: 0, max: points }) };
  const why = `条款只写了要求,没有写怎样计分:现由评审人在0至${points}分之间打分,也可按是否达到计(达到得${points}分,未达到得0分)。`;
  return [{ ...judged, otherwise: [{ id: "是否达到", ask: true, why, instead: [met] }] }];
}
