import { matchAt, sticky } from "../lexicon/sticky";
import { NUMBER, PERCENT, readNumber } from "../lexicon/number";
import { DEDUCT, EARN, JUDGED, MANNER } from "../lexicon/verbs";
import type { Numeral } from "../../assessment/rule";
import type { ActReader, Amount } from "./act";
import { SCORE, SCORE_RANGE } from "./score-text";

const OWN = "(?:(?:本|该|此|其|相应|对应|所在)(?:小?项|条|指标|项指标|单项|分项|项目|考核项)?的?)?";
const POINTS_OF_ITEM = `${OWN}(?:应得|标准|总|基础|全部)?(?:分值|分数|满分|总分|权重分?)`;

const HEAD = sticky`(?:按(?<by>项|件|次|人|篇|条|户|处|起|例|个|批|宗)(?:分别)?)?((?:${MANNER}|${JUDGED}|最高可?|最多可?|至多){0,6})(${DEDUCT}|(?:(?<![不取])(?=得)|(?<!参)(?=加)|(?<![合累总共统设])(?=计)|(?<![登标])(?=记)|(?=[^得加计记]))${EARN})`;
const LEFT_OPEN = new RegExp(JUDGED);
const BEFORE_AMOUNT = sticky`(?:当事人|责任人|责任单位|所在单位|该单位|本人)?(?:(?<=[扣减除])(?:本?年度|全年|年终|当年)?(?:综合|考核|目标|绩效)?(?:总得分|得分|总分|总成绩|考核分|绩效分|信用分|目标分))?(?:(?<=[扣加减除])(?:考核|绩效|目标|信用|年度|相应)?分值?(?:数)?|去|掉)?(?:基准分|基础分|标准分|基本分)?(?:为|:)?`;
const RANGE = sticky`${SCORE_RANGE}`;
const POINTS = sticky`${OWN}${SCORE}`;
const SHARE = sticky`(?:${POINTS_OF_ITEM}的?(${PERCENT}|一半|二分之一|${NUMBER}成)(?:的?分值|的?分数|分)?|(${PERCENT}|一半|二分之一)的?${POINTS_OF_ITEM}|(一半|半数)的?分)`;
const FULL = sticky`${OWN}(?:满分|全分|总分值|全部(?:分值|分数|得分)|(?:分值|分数)(?:全部|满分)|基本分|基准分|基础分)(?:\(?${SCORE}\)?)?`;
/** 90分以上满分: no verb. */
const BARE_FULL = sticky`(?<=[上下的者达到%])满分(?=[,;。)]|$)|(?<=[^,;。:、(扣加])得分(?=[,;。](?:否则|反之|未|没|不)[^,;。]{0,16}不(?:得|计)分)`;
const OPEN = sticky`(相应|相关|一定|部分|适当|若干)?的?(?:分数|分值|得分|分)(?![值数=别析类])`;
const LIST = sticky`(${NUMBER})分?((?:[、,和](?:${NUMBER})分?){1,9})(?<=分)(?=[,;。)]|$)`;
const UNIT = sticky`(?:/|每)(${NUMBER})?([^,;。:()\d]{1,4})(?=[,;。()]|$)`;

/** 扣2分, 另加1分, 酌情扣1-5分, 得满分, 扣该项分值的50%, 扣15分/批次, 按项加0.5分. */
export const readMove: ActReader = (text, at) => {
  const bare = matchAt(BARE_FULL, text, at);
  if (bare) return { kind: "move", effect: "earn", amount: { kind: "full" }, bonus: false, judged: false, each: false, more: [], unit: "", from: at, to: at + bare[0].length };
  const head = matchAt(HEAD, text, at);
  if (!head) return null;
  const manner = head[2] ?? "";
  const verb = head[3] ?? "";
  if (verb.startsWith("增") && text.charAt(at - 1) === "每") return null;
  const effect = /[扣减]/.test(verb) ? "deduct" : "earn";
  const judged = manner !== "" && LEFT_OPEN.test(manner);
  const start = at + head[0].length;
  const lead = matchAt(BEFORE_AMOUNT, text, start)?.[0].length ?? 0;
  const each = /各|分别|均|依次/.test(manner);
  const found = (each ? readList(text, start + lead) : null) ?? readAmount(text, start + lead) ?? readAmount(text, start);
  if (!found) return null;
  if (found.amount.kind === "open" && !judged && !found.said) return null;
  if (found.amount.kind === "full" && effect === "deduct") return null;
  const unit = matchAt(UNIT, text, found.to);
  return {
    kind: "move",
    effect,
    amount: found.amount,
    bonus: /加|^增/.test(verb) || verb.startsWith("奖"),
    judged: judged || /最[高多]|至多/.test(manner),
    each,
    more: found.more ?? [],
    unit: unit ? `${unit[1] ?? ""}${unit[2] ?? ""}` : (head.groups?.["by"] ?? ""),
    from: at,
    to: unit ? found.to + unit[0].length : found.to,
  };
};

interface Found {
  readonly amount: Amount;
  readonly to: number;
  readonly said: boolean;
  readonly more?: readonly Numeral[];
}

function readList(text: string, at: number): Found | null {
  const list = matchAt(LIST, text, at);
  const first = readNumber(list?.[1] ?? "");
  const more = (list?.[2] ?? "").split(/[、,和分]/).filter((word) => word !== "").map(readNumber);
  if (!list || first === null || more.some((value) => value === null)) return null;
  return { amount: { kind: "points", value: first }, more: more.filter((value) => value !== null), to: at + list[0].length, said: true };
}

function readAmount(text: string, at: number): Found | null {
  const share = matchAt(SHARE, text, at);
  if (share) {
    const percent = readShare(share[1] ?? share[2] ?? share[3] ?? "");
    return percent === null ? null : { amount: { kind: "share", percent }, to: at + share[0].length, said: true };
  }
  const range = matchAt(RANGE, text, at);
  if (range) {
    const [min, max] = [readNumber(range[1] ?? ""), readNumber(range[2] ?? "")];
    return min === null || max === null ? null : { amount: { kind: "range", min, max }, to: at + range[0].length, said: true };
  }
  const points = matchAt(POINTS, text, at);
  if (points) {
    const value = readNumber(points[1] ?? "");
    return value === null ? null : { amount: { kind: "points", value }, to: at + points[0].length, said: true };
  }
  const full = matchAt(FULL, text, at);
  const stated = full?.[1] === undefined ? null : readNumber(full[1]);
  if (full) return { amount: stated === null ? { kind: "full" } : { kind: "points", value: stated }, to: at + full[0].length, said: true };
  const open = matchAt(OPEN, text, at);
  return open ? { amount: { kind: "open" }, to: at + open[0].length, said: open[1] !== undefined } : null;
}

function readShare(word: string): number | null {
  if (/^(?:一半|半数|二分之一)$/.test(word)) return 50;
  if (!word.endsWith("成")) return readNumber(word);
  const tenths = readNumber(word.slice(0, -1));
  return tenths === null ? null : tenths * 10;
}
