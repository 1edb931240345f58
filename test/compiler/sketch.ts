import type { Rule, Target, Term, VetoOutcome } from "../../src/assessment/rule";

/** A rule in short, for tables of examples: "full: deduct count 0.5 below 12 cap 3; void yes-no". */
export function sketch(rule: Rule): string {
  const usualFloor = rule.points === null ? "none" : 0;
  const usualCeiling = rule.points === null ? "none" : "points";
  const parts = [
    ...rule.terms.map((term) => sketchTerm(rule, term)),
    ...rule.groups.map(({ terms, combine, cap, base }) => `${combine === "highest" ? "highest" : "group"} ${terms.join(",")}${base === undefined ? "" : ` base ${base}`}${cap === undefined ? "" : ` cap ${cap}`}`),
    ...(rule.limit === undefined ? [] : [`limit ${rule.limit}`]),
    ...(rule.floor === usualFloor ? [] : [`floor ${rule.floor}`]),
    ...(rule.ceiling === usualCeiling ? [] : [`ceiling ${rule.ceiling}`]),
    ...(rule.notApplicable === undefined ? [] : [`n/a ${rule.notApplicable.kind}${rule.notApplicable.kind === "fixed" ? ` ${rule.notApplicable.points}` : ""}`]),
  ];
  return `${rule.start}: ${parts.join("; ")}`;
}

function sketchTerm(rule: Rule, term: Term): string {
  const cap = term.cap === undefined ? "" : ` cap ${term.cap}`;
  return `${term.effect} ${body(rule, term)}${cap}`;
}

function body(rule: Rule, term: Term): string {
  const type = rule.measures[term.measure]?.type ?? "?";
  switch (term.kind) {
    case "yes-no":
      return `yes-no${term.points === undefined || term.effect === "veto" ? "" : ` ${term.points}`}${term.outcome === undefined ? "" : ` ${outcome(term.outcome)}`}`;
    case "per-unit": {
      const step = term.per === 1 ? `${term.points}` : `${term.points}/${term.per}`;
      return `${type} ${step}${term.target === undefined ? "" : ` ${term.side} ${target(term.target)}`}`;
    }
    case "threshold":
      return `${term.side === "above" ? (term.inclusive ? ">=" : ">") : term.inclusive ? "<=" : "<"}${target(term.target)}${term.points === undefined ? "" : ` ${term.points}`}`;
    case "ratio":
      return `ratio ${term.points}${term.target.kind === "number" && term.target.value === 100 ? "" : ` of ${target(term.target)}`}`;
    case "judgement":
      return `judgement ${term.min}..${term.max ?? ""}`;
    case "choice":
      return `choice ${term.options.map(({ points }) => points ?? "?").join("/")}`;
    case "bands":
      return `bands ${term.bands.map(({ from, to, score }) => `${from ? `${from.inclusive ? ">=" : ">"}${from.value}` : to ? `${to.inclusive ? "<=" : "<"}${to.value}` : ""}:${score}`).join(" ")}`;
    case "rank":
      return `rank ${term.from === "last" ? "last " : ""}${term.table.map(({ place, upTo, points }) => `${place}${upTo === place ? "" : upTo === 9999 ? "-" : `-${upTo}`}:${points}`).join(" ")}`;
    case "relative":
      return `relative ${term.method} ${term.better} ${term.points}`;
    default:
      return term satisfies never;
  }
}

function target(of: Target): string {
  return of.kind === "number" ? `${of.value}` : of.kind === "peers" ? `${of.figure} of ${of.among}` : `measure ${of.measure}`;
}

function outcome(of: VetoOutcome): string {
  return of.kind;
}
