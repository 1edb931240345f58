import type { Rule } from "../../assessment/rule";
import type { Scalars } from "../scalars";

interface Cut<Value> {
  readonly scalars: Scalars<Value>;
  readonly rule: Rule;
  readonly term: number;
  /** What the term came to within its own cap, and what it took or gave in the end. */
  readonly held: Value;
  readonly counted: Value;
}

/** Says why a term counted for less than its working comes to; "" when it counted in full. */
export function cutWords<Value>({ scalars, rule, term, held, counted }: Cut<Value>): string {
  const effect = rule.terms[term]?.effect;
  if ((effect !== "deduct" && effect !== "earn") || scalars.compare(counted, held) >= 0) return "";
  const highest = rule.groups.some((group) => group.combine === "highest" && group.terms.includes(term));
  const reason = highest ? "就高不重复" : effect === "deduct" ? "扣完为止" : "已到上限";
  return `；${reason}，${effect === "deduct" ? "实扣" : "实得"}${scalars.text(counted)}分`;
}
