import type { NotApplicableInClause, Rule, TermGroup } from "../../assessment/rule";

/** How a rule begins: 从6分起扣; 从0分起加,满分6分; 从0分起加减. */
export function printStart({ start, points }: Rule): string {
  if (points === null) return start === "full" ? "从满分起扣,分值另定" : "从0分起加减";
  return start === "full" ? `从${points}分起扣` : `从0分起加,满分${points}分`;
}

export function readStart(words: string): Pick<Rule, "start" | "points"> | null {
  if (words === "从满分起扣,分值另定") return { start: "full", points: null };
  if (words === "从0分起加减") return { start: "zero", points: null };
  const full = /^从(-?[\d.]+)分起扣$/.exec(words);
  if (full) return { start: "full", points: Number(full[1]) };
  const zero = /^从0分起加,满分(-?[\d.]+)分$/.exec(words);
  return zero ? { start: "zero", points: Number(zero[1]) } : null;
}

/** 第1、3项合计最多3分; 第2、3项只计最高一项; 第1、2项自3分起扣. */
export function printGroup({ terms, combine, cap, base }: TermGroup): string {
  const numbers = terms.map((index) => index + 1).join("、");
  return `第${numbers}项${combine === "highest" ? "只计最高一项" : "合并计算"}${base === undefined ? "" : `,自${base}分起扣`}${cap === undefined ? "" : `,合计最多${cap}分`}`;
}

export function readGroup(words: string): TermGroup | null {
  const found = /^第([\d、]+)项(只计最高一项|合并计算)(?:,自(-?[\d.]+)分起扣)?(?:,合计最多(-?[\d.]+)分)?$/.exec(words);
  if (!found) return null;
  return {
    terms: (found[1] ?? "").split("、").map((number) => Number(number) - 1),
    combine: found[2] === "合并计算" ? "sum" : "highest",
    ...(found[3] === undefined ? {} : { base: Number(found[3]) }),
    ...(found[4] === undefined ? {} : { cap: Number(found[4]) }),
  };
}

/** Floors and ceilings are written where they are not the usual ones: 0 and full marks, or none for a line. */
export function printBounds(rule: Rule): readonly string[] {
  const usual = usualBounds(rule.points);
  return [
    ...(rule.limit === undefined ? [] : [`全部合计最多${rule.limit}分`]),
    ...(rule.floor === usual.floor ? [] : [rule.floor === "none" ? "最低不限" : `最低${rule.floor}分`]),
    ...(rule.ceiling === usual.ceiling ? [] : [rule.ceiling === "none" ? "最高不限" : rule.ceiling === "points" ? "最高为满分" : `最高${rule.ceiling}分`]),
    ...(rule.notApplicable === undefined ? [] : [`不涉及的${printNotApplicable(rule.notApplicable)}`]),
  ];
}

type Bounds = Pick<Rule, "floor" | "ceiling"> & { readonly limit?: number; readonly notApplicable?: NotApplicableInClause };

export function usualBounds(points: Rule["points"]): Pick<Rule, "floor" | "ceiling"> {
  return points === null ? { floor: "none", ceiling: "none" } : { floor: 0, ceiling: "points" };
}

export function readBound(words: string): Partial<Bounds> | null {
  const limit = /^全部合计最多(-?[\d.]+)分$/.exec(words);
  if (limit) return { limit: Number(limit[1]) };
  if (words === "最低不限") return { floor: "none" };
  if (words === "最高不限") return { ceiling: "none" };
  if (words === "最高为满分") return { ceiling: "points" };
  const floor = /^最低(-?[\d.]+)分$/.exec(words);
  if (floor) return { floor: Number(floor[1]) };
  const ceiling = /^最高(-?[\d.]+)分$/.exec(words);
  if (ceiling) return { ceiling: Number(ceiling[1]) };
  const notApplicable = readNotApplicable(words);
  return notApplicable ? { notApplicable } : null;
}

function printNotApplicable(how: NotApplicableInClause): string {
  switch (how.kind) {
    case "full":
      return "得满分";
    case "fixed":
      return `得${how.points}分`;
    case "mean":
      return "取其他单位平均分";
    case "removed":
      return "剔除后折算";
    default:
      return how satisfies never;
  }
}

function readNotApplicable(words: string): NotApplicableInClause | null {
  const found = /^不涉及的(?:(得满分)|得(-?[\d.]+)分|(取其他单位平均分)|(剔除后折算))$/.exec(words);
  if (!found) return null;
  if (found[1]) return { kind: "full" };
  if (found[2]) return { kind: "fixed", points: Number(found[2]) };
  return found[3] ? { kind: "mean" } : { kind: "removed" };
}
