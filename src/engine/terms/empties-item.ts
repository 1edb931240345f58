import type { Term } from "../../assessment/rule";

/** 不得分, and a veto that empties the item or the file: nothing is left of the item. */
export function emptiesItem(term: Term): boolean {
  if (term.effect === "void") return true;
  return term.effect === "veto" && (term.outcome?.kind === "item-zero" || term.outcome?.kind === "file-zero");
}
