import { powerOfTen, MOST_DECIMALS } from "../../assessment/decimals";
import { decimalOf, parseDecimal, type Decimal } from "../../excel/parse/decimal";
import { foldText } from "../../excel/parse/fold-text";
import { ITEM_STATE_WORDS, NO_BUSINESS_WORDS, NOT_APPLICABLE_FACT_WORDS, NOT_REPORTED_WORDS } from "../../excel/schema";
import type { SourceValue } from "../../excel/tables/input-tables";
import { cellWords } from "./cell-words";

/** What a cell that should hold a score says: a number, a word for none (不涉及, 未填报, —), or something else. */
export type Figure =
  | { readonly kind: "figure"; readonly decimal: Decimal; readonly isPercent: boolean }
  | { readonly kind: "blank" }
  | { readonly kind: "none"; readonly word: string }
  | { readonly kind: "other"; readonly words: string };

const NONE_WORDS = new Set([...NOT_APPLICABLE_FACT_WORDS, ...NO_BUSINESS_WORDS, ...NOT_REPORTED_WORDS, ...Object.values(ITEM_STATE_WORDS), "未排名", "#N/A", "—", "–", "-", "/"]);

export function figureOf(cell: SourceValue): Figure {
  if (typeof cell === "boolean") return { kind: "other", words: cellWords(cell) };
  if (typeof cell === "number") return decimalFigure(decimalOf(cell), { cell, isPercent: false });
  const text = foldText(cell);
  if (text === "") return { kind: "blank" };
  if (NONE_WORDS.has(text.toUpperCase())) return { kind: "none", word: text };
  const percent = /^(.+?) ?%$/.exec(text);
  return percent ? decimalFigure(parseDecimal(percent[1] ?? "", -2), { cell, isPercent: true }) : decimalFigure(parseDecimal(text.replace(/ ?分$/, "")), { cell, isPercent: false });
}

function decimalFigure(decimal: Decimal | null, { cell, isPercent }: { readonly cell: SourceValue; readonly isPercent: boolean }): Figure {
  return decimal === null ? { kind: "other", words: cellWords(cell) } : { kind: "figure", decimal, isPercent };
}

/** As a whole number of millionths: equal figures are equal numbers. */
export function millionths({ units, scale }: Decimal): number {
  return units * powerOfTen(MOST_DECIMALS - scale);
}
