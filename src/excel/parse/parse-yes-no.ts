import { foldName } from "./fold-text";

/** What a word says about a yes-no measure; "ambiguous" where it could be either. */
export type YesNo = "yes" | "no" | "ambiguous" | "unknown";

/** Answers to "does what the label says hold?", whatever the label. */
const YES = ["是", "对", "属实", "y", "yes", "true"];
const NO = ["否", "不是", "不属实", "n", "no", "false"];

/** Answers about the thing itself: clear for 建立制度, not for 未建立制度. */
const HAS = ["有", "√", "✓", "✔", "☑", "1", "已有"];
const HAS_NOT = ["无", "没有", "×", "✗", "✘", "☒", "x", "0"];

/** What a duty can be: said of a fault (发生事故) these words are no answer. */
const DONE = ["完成", "达标", "合格", "落实", "到位", "开展", "建立", "执行", "通过", "具备", "符合"];

const NEGATION = /^(?:尚未|没有|未能|未按|未|没|不|无)/;
const FAULT = /发生|存在|出现|违反|违规|违法|超过|逾期|迟|漏|缺|错|造成|引发|弄虚|瞒|败诉|撤销|被/;

/**
 * 填报值 of a yes-no measure. The fact is true when what the label says holds: for 未建立制度 the word 未建立 is a yes.
 * A word that could mean both (有 for 未建立制度) is never guessed at.
 */
export function parseYesNo(word: string, label: string): YesNo {
  const said = foldName(word).replace(/[。.]$/, "");
  const asked = foldName(label);
  const negative = NEGATION.test(asked);
  if (YES.includes(said)) return "yes";
  if (NO.includes(said)) return "no";
  if (HAS.includes(said)) return negative ? "ambiguous" : "yes";
  if (HAS_NOT.includes(said)) return negative ? "ambiguous" : "no";
  return fromStem(said, asked);
}

/** 未建立, 已建立, 达标: the word without its negation is found in the label, or is a general word for a duty done. */
function fromStem(said: string, asked: string): YesNo {
  const denies = NEGATION.test(said);
  const stem = said.replace(NEGATION, "").replace(/^已经?/, "").replace(/了$/, "");
  const denied = NEGATION.test(asked) || asked.includes(`未${stem}`) || asked.includes(`不${stem}`);
  const about = stem !== "" && asked.includes(stem);
  if (about) return denies === denied ? "yes" : "no";
  const general = stem === "" || DONE.includes(stem);
  if (!general) return "unknown";
  if (FAULT.test(asked)) return "ambiguous";
  return denies === NEGATION.test(asked) ? "yes" : "no";
}
