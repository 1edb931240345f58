import type { Fact } from "../../../assessment/observation";
import { NO_BUSINESS_WORDS, NOT_APPLICABLE_FACT_WORDS, NOT_REPORTED_WORDS } from "../../schema";
import type { CellContent } from "../cell-content";
import { decimalOf, parseDecimal } from "../decimal";
import { foldName, foldText } from "../fold-text";
import { factOf } from "../parse-figure";

/** What a cell says when nobody asks for a measure: a number, yes or no, a state, or a word; null for errors and dates. */
export function recordFact(cell: CellContent): Fact | null {
  switch (cell.kind) {
    case "empty": return { kind: "missing" };
    case "error": return null;
    case "boolean": return { kind: "yes-no", value: cell.value };
    case "number": {
      const decimal = cell.format === "date" ? null : decimalOf(cell.value, cell.format === "percent" ? 2 : 0);
      return decimal === null ? null : factOf(decimal);
    }
    case "text": return wordFact(cell.text);
    default: return cell satisfies never;
  }
}

function wordFact(text: string): Fact {
  const word = foldName(text), decimal = parseDecimal(word.replace(/[分%]$/, ""));
  if (decimal !== null) return factOf(decimal);
  if (NOT_APPLICABLE_FACT_WORDS.includes(word)) return { kind: "not-applicable" };
  if (NO_BUSINESS_WORDS.includes(word)) return { kind: "no-business" };
  if (NOT_REPORTED_WORDS.includes(word)) return { kind: "missing" };
  const answer = plainAnswer(word);
  return answer === null ? { kind: "word", word: foldText(text) } : { kind: "yes-no", value: answer };
}

const YES = ["是", "有", "对", "√", "✓", "✔", "☑", "y", "yes", "true"];
const NO = ["否", "无", "不是", "没有", "×", "✗", "✘", "☒", "x", "n", "no", "false"];

/** Records and conditions are compared as words: only what is nothing but an answer is one (合格 is a word). */
export function plainAnswer(text: string): boolean | null {
  const word = foldName(text);
  return YES.includes(word) ? true : NO.includes(word) ? false : null;
}
