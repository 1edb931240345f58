import type { Band, Rule, Target, Term } from "../../assessment/rule";

/** A term as `fazhi rules --json` writes it, in the words of the corpus of clauses. */
export interface TermLine {
  readonly measure: string;
  readonly type: string;
  readonly effect: Term["effect"];
  readonly points?: number;
  readonly per?: number;
  readonly target?: number | { readonly peers: string; readonly among: string } | { readonly measure: string };
  readonly side?: "below" | "above";
  readonly cap?: number;
  readonly min?: number;
  readonly max?: number | null;
  readonly options?: Readonly<Record<string, number | null>>;
  readonly bands?: readonly BandLine[];
  readonly table?: Readonly<Record<string, number>>;
  readonly outcome?: string;
  readonly span: readonly [number, number];
}

export interface BandLine {
  readonly ge?: number;
  readonly gt?: number;
  readonly score: number | string;
}

export function termLine(rule: Rule, term: Term): TermLine {
  const measure = rule.measures[term.measure];
  return {
    measure: measure?.label ?? "",
    type: termType(rule, term),
    effect: term.effect,
    ...numbers(rule, term),
    ...(term.cap === undefined ? {} : { cap: term.cap }),
    ...(term.outcome === undefined ? {} : { outcome: term.outcome.kind }),
    span: term.span,
  };
}

/** A threshold is answered by yes or no, or by the number itself. */
function termType(rule: Rule, term: Term): string {
  switch (term.kind) {
    case "yes-no":
    case "threshold":
      return "yes-no";
    case "ratio":
      return "rate";
    case "judgement":
    case "choice":
    case "bands":
    case "rank":
      return term.kind;
    case "per-unit":
    case "relative":
      return rule.measures[term.measure]?.type ?? "count";
    default:
      return term satisfies never;
  }
}

function numbers(rule: Rule, term: Term): Partial<TermLine> {
  switch (term.kind) {
    case "yes-no":
    case "threshold":
      return term.points === undefined ? {} : { points: term.points };
    case "per-unit": {
      const rate = rule.measures[term.measure]?.type === "rate";
      return { points: term.points, ...(term.per === 1 && !rate ? {} : { per: term.per }), ...(term.target ? { target: targetLine(rule, term.target) } : {}), ...(term.target || rate ? { side: term.side } : {}) };
    }
    case "ratio":
    case "relative":
      return { points: term.points };
    case "judgement":
      return { min: term.min, max: term.max };
    case "choice":
      return { options: Object.fromEntries(term.options.map(({ label, points }) => [label, points])) };
    case "bands":
      return { bands: term.bands.map(bandLine) };
    case "rank":
      return { table: Object.fromEntries(term.table.flatMap(places)) };
    default:
      return term satisfies never;
  }
}

function targetLine(rule: Rule, target: Target): NonNullable<TermLine["target"]> {
  switch (target.kind) {
    case "number":
      return target.value;
    case "measure":
      return { measure: rule.measures[target.measure]?.label ?? "" };
    case "peers":
      return { peers: target.figure, among: target.among };
    default:
      return target satisfies never;
  }
}

function bandLine({ from, score }: Band): BandLine {
  if (from === null) return { ge: 0, score };
  return from.inclusive ? { ge: from.value, score } : { gt: from.value, score };
}

const WRITTEN_OUT = 100;

function places(row: { readonly place: number; readonly upTo: number; readonly points: number }): readonly (readonly [string, number])[] {
  if (row.upTo - row.place > WRITTEN_OUT) return [[`${row.place}+`, row.points]];
  return Array.from({ length: row.upTo - row.place + 1 }, (_, index) => [`${row.place + index}`, row.points] as const);
}
