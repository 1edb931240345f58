import { type Exact, fraction } from "../../assessment/exact";
import type { Fact } from "../../assessment/observation";
import type { LedgerRecord, RecordLedger } from "../../assessment/record-ledger";
import { evaluateMeasures } from "../evaluate-rule";

/** What one record comes to: a number, a yes or a word; nothing where it is 不涉及; or what stands in the way. */
export type RecordValue =
  | { readonly kind: "number"; readonly value: Exact; readonly why: string }
  | { readonly kind: "yes-no"; readonly value: boolean }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "nothing" }
  | { readonly kind: "fault"; readonly fault: string };

/** A record by its ledger's 评查标准, or by the value that it states. */
export function recordValue({ rule, way, condition }: RecordLedger, record: LedgerRecord): RecordValue {
  // To be counted a record need only be there.
  if (way === "count" && condition === null) return { kind: "nothing" };
  if (rule === null) return statedValue(record.facts[0] ?? { kind: "missing" });
  const scored = evaluateMeasures(rule, record.facts);
  const [wrong] = scored.problems;
  if (wrong !== undefined) return { kind: "fault", fault: wrong.message };
  const lacking = rule.measures.filter((_, measure) => (record.facts[measure] ?? { kind: "missing" }).kind === "missing").map(({ label }) => `“${label}”`).join("、");
  switch (scored.state) {
    case "scored": return { kind: "number", value: scored.score, why: lossWords(scored.terms) };
    case "not-applicable": return { kind: "nothing" };
    case "not-reported": return { kind: "fault", fault: `没有填写${lacking}` };
    case "needs-judgement": return { kind: "fault", fault: lacking === "" ? "须由评查人给分" : `须由评查人给出${lacking}` };
    case "needs-peers": return { kind: "fault", fault: "评查标准须与其他单位比较，不能用于单件" };
    default: return scored.state satisfies never;
  }
}

function statedValue(fact: Fact): RecordValue {
  switch (fact.kind) {
    case "number": return { kind: "number", value: fraction(fact.numerator, fact.denominator), why: "" };
    case "yes-no": return { kind: "yes-no", value: fact.value };
    case "word": return { kind: "word", word: fact.word };
    case "not-applicable":
    case "no-business": return { kind: "nothing" };
    case "missing": return { kind: "fault", fault: "没有填写记录值" };
    default: return fact satisfies never;
  }
}

function lossWords(terms: ReturnType<typeof evaluateMeasures>["terms"]): string {
  return terms.filter(({ lost, working }) => lost.numerator > 0n && working !== "").map(({ working }) => working).join("，");
}
