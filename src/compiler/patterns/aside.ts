import { multiplyingWords } from "../conditions/weight";
import type { Place } from "./pattern";
import { conditionOf, statementAt } from "./place";

const LEADS = /^(?:鼓励|倡导|以上|上述|根据|依据|按照?|结合|由|经|同一|同时|具体|最终|须|需|所有|各单位|有关|相关)/;
/** Words that make a matter of their own out of it: 根据检查未整改的,累计扣分不超过3分. */
const MATTER = /[\d率每]|未|不(?!同|重复|一)|没|违|缺|漏|错|迟|弄虚|(?:的|者),?$/;

/** 鼓励各单位创新工作,加分累计不超过5分: words of no weight before the limit of what the clause has just given or taken. */
export function isAside(place: Place): boolean {
  const statement = statementAt(place);
  if (!statement || statement.act.kind !== "cap" || statement.act.effect === "any" || statement.act.scope === "each") return false;
  const { effect } = statement.act;
  const condition = conditionOf(place, statement);
  const held = place.items.some((item) => item.kind === "term" && item.shape.effect === effect);
  const said = place.text.slice(statement.act.from, statement.act.to);
  return held && /累计|合计|总计|共计|总和|总分/.test(said) && LEADS.test(condition) && !MATTER.test(condition) && multiplyingWords(condition) === null;
}
