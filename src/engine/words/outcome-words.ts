import type { Term, VetoOutcome } from "../../assessment/rule";
import type { Scalars } from "../scalars";
import { vetoWords } from "./veto-words";

interface Outcome<Value> {
  readonly scalars: Scalars<Value>;
  readonly term: Term;
  readonly value: Value;
}

/** What a term comes to: 扣1分, 得2分, 不扣分, 此项不得分. */
export function outcomeWords<Value>({ scalars, term, value }: Outcome<Value>): string {
  const acts = scalars.compare(value, scalars.zero) > 0, { effect } = term;
  switch (effect) {
    case "deduct": return acts ? `扣${scalars.text(value)}分` : "不扣分";
    case "earn": return acts ? `得${scalars.text(value)}分` : "不得分";
    case "void": return acts ? "此项不得分" : "不影响得分";
    case "veto": return acts ? `一票否决${effectOf(term.outcome)}` : "未触发否决";
    default: return effect satisfies never;
  }
}

function effectOf(outcome: VetoOutcome | undefined): string {
  return outcome === undefined || outcome.kind === "ask" ? "" : `，${vetoWords(outcome)}`;
}
