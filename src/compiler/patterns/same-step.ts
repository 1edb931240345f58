import { label } from "../labels";
import type { Pattern, TermItem } from "./pattern";
import { conditionOf, given, spot, statementAt, whole } from "./place";

/** Who published, praised or blamed: alone it is no matter of its own, but another row of what was just counted. */
const LEVEL =
  /^(?:(?:主办|承办|协办|牵头|配合|责任)(?:单位|部门|处室|科室)|(?:被|获|在|受到?)?(?:世界|国际|国家|全国|中央|部|省部?|自治区|市|地市|州|盟|区|县|区县|县区|旗|乡镇?|镇街?|街道|本?级|厅|局|处|科|村|社区|同|上)级?(?:(?:及其?|或)?以[上下](?:级)?)?(?:媒体|单位|部门|机关|报刊|刊物|平台|网站|级别|领导|层面|奖项?|荣誉|表彰|批示|通报|采用|刊发|转发|政府|党委政府)?(?:采用|录用|刊发|转发|表彰|通报|批示|推广)?)+$/;

/** 每篇加0.5分,市级0.2分: a piece of the next level, counted as the ones before. */
export const sameStep: Pattern = {
  name: "same-step",
  kinds: ["分级计分"],
  examples: [
    { clause: "省级媒体刊发的每篇加0.5分,市级0.2分", points: null, reads: "zero: earn count 0.5; earn count 0.2" },
    { clause: "被省政府通报的每次扣2分,市级扣1分,县级0.5分", points: null, reads: "zero: deduct count 2; deduct count 1; deduct count 0.5" },
  ],
  not: ["每篇2分,被上级转发的加3分", "每篇加0.5分。市级示范点加2分"],
  read: (place) => {
    const statement = statementAt(place);
    const gift = statement && given(place, statement);
    const last = place.items.at(-1);
    if (!statement || !gift || last?.kind !== "term" || gift.move?.unit || gift.move?.each) return null;
    const { shape, measure } = last;
    // 每篇2分,被转发的加3分: what is added on top is of the piece, not another row.
    if (gift.move !== null && gift.move.bonus !== (last.bonus === true)) return null;
    if (shape.kind !== "per-unit" || shape.target !== undefined || measure.type !== "count" || (gift.move !== null && gift.effect !== shape.effect)) return null;
    if (statement.act.kind === "score" && statement.act.unit !== undefined) return null;
    const words = label(conditionOf(place, statement));
    if (last.part !== statement.part || last.sentence !== statement.sentence || !LEVEL.test(words)) return null;
    const item: TermItem = {
      kind: "term",
      by: "per-unit",
      ...whole(statement),
      ...spot(statement),
      ...(last.bonus ? { bonus: true as const } : {}),
      measure: { ...measure, label: `${words}(${measure.unit})` },
      shape: { ...shape, points: gift.points },
    };
    return { items: [item], used: 1 };
  },
};
