import type { BandsTerm } from "../../assessment/rule";
import { compared } from "./compared-words";
import { outcomeWords } from "./outcome-words";
import { factText } from "./quantity";
import type { TermReading } from "./term-reading";

/** The working 计算过程 of one term: 应达4次,实际2次,少2次×0.5分=扣1分. */
export function termWords<Value>(reading: TermReading<Value>): string {
  const { term, measure, fact, held, value, scalars } = reading;
  if (fact.kind === "missing" || fact.kind === "not-applicable" || fact.kind === "no-business") return factText(measure, fact);
  const words = wordsOf(reading), counts = term.effect === "deduct" || term.effect === "earn";
  if (!counts || term.cap === undefined || scalars.compare(held, value) >= 0) return words;
  return `${words}，最多${term.effect === "deduct" ? "扣" : "得"}${term.cap}分，${outcomeWords({ scalars, term, value: held })}`;
}

function wordsOf<Value>(reading: TermReading<Value>): string {
  const { term, measure, fact } = reading;
  switch (term.kind) {
    case "yes-no":
    case "choice": return `${factText(measure, fact)}，${outcomeWords(reading)}`;
    case "judgement": return `${measure.label}${term.max === null ? "" : `（${term.min}—${term.max}分）`}，评定${outcomeWords(reading)}`;
    case "bands": return banded(reading, term);
    case "rank": return placed(reading);
    case "per-unit":
    case "threshold":
    case "ratio":
    case "relative": return compared(reading, term);
    default: return term satisfies never;
  }
}

function banded<Value>(reading: TermReading<Value>, term: BandsTerm): string {
  const { measure, fact, steps, scalars } = reading;
  const band = steps === null ? undefined : term.bands[Number(scalars.text(steps))];
  const where = band === undefined ? "不在任何一档" : `属${bandWords(band)}一档`;
  return `${factText(measure, fact)}，${where}，${typeof band?.score === "string" ? `评为${band.score}` : outcomeWords(reading)}`;
}

function bandWords({ from, to }: BandsTerm["bands"][number]): string {
  if (from === null) return to === null ? "全部" : `${to.value}${to.inclusive ? "及以下" : "以下（不含）"}`;
  if (to === null) return `${from.value}${from.inclusive ? "及以上" : "以上（不含）"}`;
  return `${from.value}${from.inclusive ? "（含）" : "（不含）"}至${to.value}${to.inclusive ? "（含）" : "（不含）"}`;
}

function placed<Value>(reading: TermReading<Value>): string {
  const { term, measure, fact, steps, scalars } = reading, fromLast = term.kind === "rank" && term.from === "last";
  const place = steps === null ? "" : `${fromLast ? "倒数" : ""}第${scalars.text(steps)}名`;
  const start = measure.type === "rank" && !fromLast ? measure.label : `${factText(measure, fact)}，列`;
  return `${start}${place}，${outcomeWords(reading)}`;
}
