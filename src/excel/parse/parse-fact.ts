import type { Fact } from "../../assessment/observation";
import type { Measure } from "../../assessment/rule";
import { NO_BUSINESS_WORDS, NOT_APPLICABLE_FACT_WORDS, NOT_REPORTED_WORDS } from "../schema";
import { contentWords, type CellContent } from "./cell-content";
import { foldName } from "./fold-text";
import { parseFigure } from "./parse-figure";
import { pointsOfText } from "./parse-points";
import { parseRate } from "./parse-rate";
import { parseYesNo } from "./parse-yes-no";
import { errorCell } from "./source-rows";
import { baseUnused, expectedOf, refuse, type ParsedFact, type StatedFact } from "./stated-fact";

const MISSING: Fact = { kind: "missing" };

/** One fact of 数据填报. What cannot be read is missing, with a problem that says so: nothing is guessed. */
export function parseFact(stated: StatedFact): ParsedFact {
  const { measure, value, base, where } = stated;
  if (value.kind === "error") return refuse(errorCell(value.text, expectedOf(measure), where.value));
  if (base.kind === "error") return refuse(errorCell(base.text, "基数", where.base));
  if (value.kind === "text" && measure.type === "choice") return choice(stated, value.text);
  const state = stateOf(value) ?? stateOf(base);
  if (state) return { fact: state, problems: [] };
  switch (measure.type) {
    case "yes-no": return yesNo(stated);
    case "rate": return parseRate(stated);
    case "choice": return value.kind === "empty" ? { fact: MISSING, problems: [] } : choice(stated, contentWords(value));
    case "count": case "amount": case "judgement": case "rank": return parseFigure(stated);
    default: return measure.type satisfies never;
  }
}

/** 不涉及, 无业务, 未填报: the states that words can say. */
function stateOf(content: CellContent): Fact | null {
  if (content.kind !== "text") return null;
  const word = foldName(content.text);
  if (NOT_APPLICABLE_FACT_WORDS.includes(word)) return { kind: "not-applicable" };
  if (NO_BUSINESS_WORDS.includes(word)) return { kind: "no-business" };
  return NOT_REPORTED_WORDS.includes(word) ? MISSING : null;
}

function yesNo({ measure, value, base, where }: StatedFact): ParsedFact {
  const unused = base.kind === "empty" ? [] : [baseUnused(measure, where.base)];
  if (value.kind === "empty") return { fact: MISSING, problems: unused };
  if (value.kind === "boolean") return { fact: { kind: "yes-no", value: value.value }, problems: unused };
  const said = parseYesNo(value.kind === "text" ? value.text : contentWords(value), measure.label);
  if (said === "yes" || said === "no") return { fact: { kind: "yes-no", value: said === "yes" }, problems: unused };
  return refuse({
    code: "not-yes-no", severity: "error", where: where.value,
    message: said === "ambiguous"
      ? `${contentWords(value)}用于“${measure.label}”有两种理解；确有“${measure.label}”的请填“是”，没有的请填“否”`
      : `${contentWords(value)}不能识别，“${measure.label}”应填“是”或“否”；请更正`,
  });
}

function choice({ measure, where }: StatedFact, word: string): ParsedFact {
  const option = measure.options?.find((known) => foldName(known) === foldName(word));
  if (option !== undefined) return { fact: { kind: "word", word: option }, problems: [] };
  const reviewed = reviewedChoice(measure, word);
  if (reviewed !== null) return { fact: reviewed, problems: [] };
  const state = stateOf({ kind: "text", text: word, raw: word });
  if (state) return { fact: state, problems: [] };
  return refuse({
    code: "unknown-option", severity: "error", where: where.value,
    message: `“${measure.label}”填的是“${word}”，应为${expectedOf(measure)}之一；请更正`,
  });
}

/** 部分落实=3, 部分落实3分, 部分落实(3分): an option whose points the reviewer decides, with them. */
function reviewedChoice(measure: Measure, word: string): Fact | null {
  const [, label = "", number = ""] = /^(.+?)\s*[=:(]?\s*(\d+(?:\.\d+)?)\s*分?\s*\)?$/.exec(word) ?? [];
  const option = measure.options?.find((known) => foldName(known) === foldName(label)), points = pointsOfText(number);
  return option === undefined || points === null ? null : { kind: "word", word: option, points };
}
