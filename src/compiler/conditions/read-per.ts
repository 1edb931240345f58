import type { Numeral } from "../../assessment/rule";
import { NUMBER, readNumber } from "../lexicon/number";
import { ONE } from "../lexicon/one";
import { remembered } from "../lexicon/remembered";
import { phrase } from "../lexicon/sticky";
import { AMOUNT_UNIT, MEASURE } from "../lexicon/measure-word";
import { PERIOD } from "../lexicon/period";
import { ABOVE, BELOW } from "../lexicon/distance";
import { OWNER } from "../lexicon/owner";

/** 每少1次, 发生一起, 每低1个百分点, 每10人: what one step is. */
export interface Per {
  /** The words before the step: what it is counted of. */
  readonly subject: string;
  /** 少, 发生, 逾期 …, or "". */
  readonly verb: string;
  readonly per: Numeral;
  readonly unit: string;
  /** The noun after the unit: 每召开一次[会议]. */
  readonly noun: string;
  readonly said: "every" | "one";
  readonly full: boolean;
}

const POINT = "(?:%|个百分点|百分点|‰|个千分点)";
const UNIT = `(?:${POINT}|${AMOUNT_UNIT}|分(?![钟之])|${MEASURE}(?:\\(${MEASURE}\\))?)`;
const FULL = "(满|达到?|够|足)?";
const ONE_UNIT = phrase`^(?:满|达到?)?(${NUMBER})?(${UNIT}|个)(?:[,、]?每?(${MEASURE}))?$`;
const VERB_UNIT = phrase`^([^\d每,;。:]{0,14}?)${FULL}(${NUMBER})(${UNIT})([^,;。:每]{0,30})$`;
const UNIT_NOUN = phrase`^(个百分点|百分点|${MEASURE})([^\d,;。:每]{0,24})$`;
const NOUN = phrase`^[^\d,;。:的]{1,8}$`;
const SIDE = phrase`^(?:${BELOW}|${ABOVE}).{0,6}$`;
const WHOLE_PERIOD = phrase`^(?:${PERIOD}|天|日)$`;
const BY_PERIOD = phrase`^${PERIOD}(?!次)`;
const OCCURS =
  "(?:(?:少|缺|漏|迟|错|晚|多)(?!于)[^,;。:\\d于]{0,4}?|超期|超时|超|差|欠|逾期|延误|延期|延迟|拖延|发生|发现|出现|查实|查出|存在|(?<![没未仅只])有|发|瞒报|谎报|误报|缺席|缺勤|旷课|迟到|早退|采用|录用|采纳|刊发|刊登|发表|报道|转发|化解|完成|办结|新增|增加|减少|通报|督办|退回|返工|被[^,;。\\d]{1,10}|受到?[^,;。\\d]{0,6}|获得?|下降|上升|低|高|降低|提高|不足)";
const BARE_ONE = phrase`^(.*?)(${OCCURS})(${ONE})(${UNIT})([^,;。:\d]{0,24})$`;
const DIGIT_ONE = phrase`^(.*?)([^,;。:\d第]{0,7}?[^,;。:\d第于到达满过为至前近在仅])(1)(${UNIT})([^,;。:\d]{0,12})$`;
/** 违章一次, 未带标志的一次: at the very end only; 一 begins too many words. 未召开一次 says that there was none. */
const LAST_ONE = phrase`^((?:(?!未|没).)*?[^每第统同唯各任何意进专单于到达满过为至前近在仅]|.*的|.*(?=一(?:天|日)$))(一)(${UNIT})$`;
/** 未制定一项制度, 未培训一人次: so many are missing. 未配备一名专职人员 asks for one, 一把手, 一次性, 一村一顾问 are words. */
const MISSING_ONE = phrase`^(.*?(?:未|没|不能|未能)(?!.*(?:明确|确定|指定|配备|安排|设立|设置|聘请|组建|成立))[^,;。:\d一]{1,16}?)(?<![没未]有)(一)(人次|件次|[次件项条份户处人篇起例宗批场])((?![性式把件]|部署|研究|推进|落实|参加|学习|检查|考核|谋划|安排|布置|总结|事(?![项件故]))[^,;。:\d一二三四五]{0,12})$`;
/** 重点任务一项未完成, 举报一次并查实: what happened to the one stands after it. */
const MIDDLE_ONE = phrase`^((?!.*(?:任何|其中|某))[^每]*[^每第统同唯任进专单于到达满过为至前近在仅以有现生,])(一)(人次|件次|[次件项条份户处人篇起例宗场批家名])((?:(?:并|且|经)|未|不(?!少于|低于|超过)|没|缺|漏|迟|逾期|超期|超时|查实|属实)[^,;。:\d一每]{0,12})$`;
/** 考评一个县区不合格, 有一教师用方言: one of a kind that is named by its noun. */
const NOUNS = "(?:县区?|市|区|乡镇?|镇|街道|村|社区|单位|部门|科室|学校|企业|班级?|站|所|问题|环节|岗位|项目|案件|教师|学生|职工|干部|党员|人员)";
const NOUN_ONE = phrase`^((?!.*(?:任何|其中|某))[^每]*?)(?:一个|1个|(?<=(?:^|[^没未])有|发现|出现)一)(${NOUNS}(?:\([^()]{1,6}\)|(?:或者?|、)${NOUNS})?(?:(?:并|且|经)?(?:未|不(?!少于|低于|超过)|没|缺|漏|迟|逾期|超|违|出|发|被|用|存在|使用)[^,;。:\d一每]{1,12}))$`;
/** 发现1张满意度低于80分的: the figure only says which. */
const DETAIL_ONE = phrase`^(.*?)(发现|查实|查出|出现|发生)(1|一)(${UNIT})([^,;。:每]{2,16}[低高少多大小]于\d{1,4}(?:\.\d{1,2})?(?:%|分|${MEASURE})?(?:的[^,;。:\d每]{0,8})?)$`;
const PAIR = phrase`(?<=[少缺漏差](?:1|一)[^()\d]{1,2})\((份|册|条|篇|张|幅|块|处|场|期|本|套|户|名)\)$`;
/** 每查到未佩戴袖标的,一次: 每 and 一次 stand apart. */
const EVERY_FOUND = phrase`^(.*?)每(查到|发现|查实|查出|出现)([^每\d]{2,40}?)(?:的)?,(${ONE})(次|起|例|人|件|处|个|项)$`;
const ONLY_ONE = phrase`^(?:凡|每)?(${ONE})(${UNIT})(?!之?[内前后]|以)([^,;。:\d]{0,12})$`;

/** 每年2篇、缺1篇: what is short of the list before it. */
const LACKING = /^[少缺欠差]/;
const ASKS_EVERYONE = phrase`^${OWNER}`;
const STEP_SIGN = /[每1一]/;
const COMPARES = /^(?:以?[内上下]|及以上|[后前](?!续))/;

/** Reads the step at the end of a condition; null where there is none, "odd" where there is one that is not clear. */
export const readPer = remembered((condition: string): Per | "odd" | null => {
  if (!STEP_SIGN.test(condition)) return null;
  const bare = inDigits(condition.replace(INSIDE, "").replace(/,(?:该|本|此)项$/, "")).replace(/(?:[,、(:]|的|者|,则)+$/, "");
  const pair = PAIR.exec(bare);
  if (pair) {
    const one = readPer(bare.slice(0, pair.index));
    // 少1张(份): of either, so no number asked for in one of them is its mark.
    return one === null || one === "odd" ? one : { ...one, unit: `${one.unit}(${pair[1] ?? ""})` };
  }
  const apart = EVERY_FOUND.exec(bare);
  if (apart) return { subject: `${apart[1] ?? ""}${apart[3] ?? ""}`, verb: "", per: 1, unit: apart[5] ?? "", noun: "", said: "every", full: false };
  const every = lastEvery(bare);
  if (every >= 0) return readEvery(bare.slice(0, every), bare.slice(every + 1));
  const counted = bare.replace(/(?<=[1一][^()]{1,2})\((?:次|项|件|个|人)\)$/, "");
  const last = counted.slice(Math.max(counted.lastIndexOf(","), counted.lastIndexOf(":"), counted.lastIndexOf("(")) + 1);
  const subject = counted.slice(0, counted.length - last.length);
  const only = ONLY_ONE.exec(last);
  if (only) return { subject, verb: "", per: 1, unit: only[2] ?? "", noun: only[3] ?? "", said: "one", full: false };
  const lasting = LAST_ONE.exec(last);
  if (lasting && !last.includes("每") && !BARE_ONE.test(last)) return { subject: subject + (lasting[1] ?? ""), verb: "", per: 1, unit: lasting[3] ?? "", noun: "", said: "one", full: false };
  const missing = last.includes("每") ? null : MISSING_ONE.exec(last);
  if (missing) return { subject: subject + (missing[1] ?? ""), verb: "", per: 1, unit: missing[3] ?? "", noun: missing[4] ?? "", said: "one", full: false };
  const middle = MIDDLE_ONE.exec(last);
  if (middle) return { subject: subject + (middle[1] ?? ""), verb: "", per: 1, unit: middle[3] ?? "", noun: middle[4] ?? "", said: "one", full: false };
  const clauseAt = Math.max(counted.lastIndexOf(","), counted.lastIndexOf(":")) + 1;
  const noun = NOUN_ONE.exec(counted.slice(clauseAt));
  if (noun) return { subject: counted.slice(0, clauseAt) + (noun[1] ?? "").replace(/(?:有|发现|出现)$/, ""), verb: "", per: 1, unit: "个", noun: noun[2] ?? "", said: "one", full: false };
  const detail = DETAIL_ONE.exec(last);
  if (detail) return { subject: subject + (detail[1] ?? ""), verb: detail[2] ?? "", per: 1, unit: detail[4] ?? "", noun: detail[5] ?? "", said: "one", full: false };
  const listed = last.lastIndexOf("、") + 1;
  const short = listed > 0 ? BARE_ONE.exec(last.slice(listed)) : null;
  if (short?.[1] === "" && LACKING.test(short[2] ?? "")) return { subject: subject + last.slice(0, listed), verb: short[2] ?? "", per: 1, unit: short[4] ?? "", noun: short[5] ?? "", said: "one", full: false };
  const one = BARE_ONE.exec(last) ?? DIGIT_ONE.exec(last);
  // 每季度组织1次 asks for a number; 延期1个月内 and 1次以上 compare.
  if (!one || (last.includes("每") && !lacksOfPeriod(last, one)) || COMPARES.test(one[5] ?? "")) return null;
  return { subject: subject + (one[1] ?? ""), verb: one[2] ?? "", per: 1, unit: one[4] ?? "", noun: one[5] ?? "", said: "one", full: false };
});

/** 每季度不少于1次 … 少一次: the 每 belongs to the requirement, the step lacks something of it. */
function lacksOfPeriod(last: string, one: RegExpExecArray): boolean {
  return LACKING.test(one[2] ?? "") && !/[至最不]$/.test(one[1] ?? "") && last.split("每").slice(1).every((rest) => BY_PERIOD.test(rest));
}

/** 定时(每天24个时次)不缺测: a remark inside the condition counts nothing. */
const INSIDE = /(?<=[\u4e00-\u9fff])\([^()]*每[^()]*\)(?=[\u4e00-\u9fff]{3})/g;

/** 每低百分之五 is 每低5%. */
function inDigits(condition: string): string {
  return condition.replace(PERCENT_WORDS, (words) => {
    const value = readNumber(words);
    return value === null ? words : `${value}%`;
  });
}

const PERCENT_WORDS = new RegExp(`百分之(?:百|${NUMBER})`, "g");

/** The last 每 that counts: not the one of 每季度召开一次. */
function lastEvery(condition: string): number {
  for (let at = condition.lastIndexOf("每"); at >= 0; at = at === 0 ? -1 : condition.lastIndexOf("每", at - 1)) {
    const rest = condition.slice(at + 1);
    if (WHOLE_PERIOD.test(rest) || !BY_PERIOD.test(rest)) {
      // 每个每次: two units for one step begin at the first.
      const before = /每(?:个|人|名|件|处|家|村)$/.exec(condition.slice(0, at));
      return before ? before.index : at;
    }
  }
  return -1;
}

function readEvery(before: string, rest: string): Per | "odd" | null {
  if (ASKS_EVERYONE.test(rest)) return null;
  const subject = before;
  const made = (found: { verb?: string; per?: string | undefined; unit: string; noun?: string; full?: boolean }): Per | "odd" => {
    const per = found.per === undefined ? 1 : readNumber(found.per);
    return per === null || per <= 0
      ? "odd"
      : { subject, verb: found.verb ?? "", per, unit: found.unit, noun: found.noun ?? "", said: "every", full: found.full ?? false };
  };
  if (WHOLE_PERIOD.test(rest)) return made({ unit: rest });
  const unit = ONE_UNIT.exec(rest);
  if (unit) return made({ per: unit[1], unit: `${unit[2] ?? ""}${unit[3] ?? ""}`, full: /^满|^达/.test(rest) });
  const verb = VERB_UNIT.exec(rest);
  // 每次控制在5公顷以下 compares.
  if (verb && COMPARES.test(verb[5] ?? "")) return "odd";
  if (verb) return made({ verb: verb[1] ?? "", per: verb[3], unit: verb[4] ?? "", noun: verb[5] ?? "", full: verb[2] !== undefined });
  const noun = UNIT_NOUN.exec(rest);
  if (noun) {
    // 未做到每案一卷: 每 inside a requirement counts nothing.
    const inside = before !== "" && !/[,;:的)]$/.test(before) && (noun[2] ?? "").length > 4;
    return inside || /[一二三四五六七八九十两]/.test(noun[2] ?? "") ? "odd" : made({ unit: noun[1] ?? "", noun: noun[2] ?? "" });
  }
  if (SIDE.test(rest)) return "odd";
  return NOUN.test(rest) ? made({ unit: rest }) : "odd";
}
