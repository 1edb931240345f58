import type { Act } from "../acts/act";
import { matchAt, sticky } from "../lexicon/sticky";
import type { Stretch } from "../text/source";
import type { Statement, Statements } from "./statement";

const ENUMERATOR = sticky`(?:\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)[、.]?|\d{1,2}(?:\.\d{1,2}){2,3}[、.]?(?![\d分%])|\d{1,3}(?:[、)]|\.(?!\d))|[一二三四五六七八九十]{1,3}[、.](?![一二三四五六七八九十])|[①-⑳][、.]?|第[一二三四五六七八九十][,、:]|[一二三四五六七八九]是(?![否]))`;
/** (查看资料), (实地查看): where the facts are looked up. */
const LOOKED_UP = "(?:实地|现场|随机)?(?:查|看|核|检查|调阅|抽查|走访|听取|注[:,]|说明[:,])[^()\\d]{0,30}";
/** (扣除与年度计划重复的项目), (已整改的除外): what is not counted. */
const LEFT_OUT = "(?:不含|不包括|扣除|剔除|除去)[^()\\d]{2,40}|[^()\\d]{2,40}除外";
const REMARK = sticky`\((?:${LOOKED_UP}|${LEFT_OUT})\)`;
const STRONG: ReadonlySet<string> = new Set(";。!?");
const EDGE: ReadonlySet<string> = new Set(",;。:、!?)]”\"(");

/** Gives every act the words before it, up to the act before. */
export function splitStatements(text: string, acts: readonly Act[]): Statements {
  const list: Statement[] = [];
  let part = 0;
  let sentence = 0;
  let at = 0;
  for (const act of acts) {
    const gap = readGap(text, { from: at, to: act.from }, list.length === 0);
    part += gap.parts;
    sentence += gap.sentences;
    list.push({ condition: gap.condition, background: gap.background, act, part, sentence });
    at = act.to;
  }
  return { list, tail: trimmed(text, { from: at, to: text.length }) };
}

interface Gap {
  readonly condition: Stretch;
  readonly background: Stretch;
  readonly parts: number;
  readonly sentences: number;
}

function readGap(text: string, gap: Stretch, first: boolean): Gap {
  const pieces: (Stretch & { remark?: true })[] = [];
  let parts = 0;
  let sentences = 0;
  let from = gap.from;
  let fresh = true;
  for (let at = gap.from; at < gap.to; ) {
    const enumerator = fresh ? matchAt(ENUMERATOR, text, at) : null;
    if (enumerator && at + enumerator[0].length <= gap.to) {
      if (from < at) pieces.push({ from, to: at });
      if (!first || at > gap.from) parts++;
      at += enumerator[0].length;
      from = at;
      continue;
    }
    const remark = fresh || at === gap.from ? matchAt(REMARK, text, at) : null;
    if (remark && at + remark[0].length <= gap.to) {
      if (from < at) pieces.push({ from, to: at });
      pieces.push({ from: at, to: at + remark[0].length, remark: true });
      at += remark[0].length;
      from = at;
      fresh = true;
      continue;
    }
    const mark = text.charAt(at);
    if (STRONG.has(mark)) {
      sentences++;
      pieces.push({ from, to: at });
      from = at + 1;
    }
    fresh = EDGE.has(mark);
    at++;
  }
  pieces.push({ from, to: gap.to });
  const filled = pieces.map((piece) => ({ ...trimmed(text, piece), remark: piece.remark === true })).filter((piece) => piece.from < piece.to);
  // 每个项目2分(扣除重复的项目),最多10分: a remark is no condition of what follows; 没有违法用地的(省级项目除外),得20分: what stands before it is.
  const last = filled.findLastIndex(({ remark }) => !remark);
  const [before, remark] = [filled[last], filled[last + 1]];
  const own = before && remark && [...text.slice(before.to, remark.from)].some((mark) => STRONG.has(mark)) ? undefined : before;
  const condition: Stretch = own ? { from: own.from, to: own.to } : { from: gap.to, to: gap.to };
  const earlier = own ? filled.slice(0, last) : filled;
  const background = { from: earlier[0]?.from ?? condition.from, to: earlier.at(-1)?.to ?? condition.from };
  return { condition, background, parts, sentences };
}

/** Without the marks at both ends. */
export function trimmed(text: string, stretch: Stretch): Stretch {
  let { from, to } = stretch;
  while (from < to && /[,;。:、!?)\s]/.test(text.charAt(from))) from++;
  while (to > from && /[,;。:、!?(\s]/.test(text.charAt(to - 1))) to--;
  return { from, to };
}
