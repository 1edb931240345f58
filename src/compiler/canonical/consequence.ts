import type { Effect, Numeral, VetoOutcome } from "../../assessment/rule";

export interface Consequence {
  readonly effect: Effect;
  readonly points?: Numeral;
  readonly outcome?: VetoOutcome;
}

/** 扣2分, 得5分, 不得分, 一票否决:本项零分. */
export const CONSEQUENCE = "(扣-?[\\d.]+分|得-?[\\d.]+分|不得分|一票否决:.+)";

const FIXED: readonly (readonly [VetoOutcome, string])[] = [
  [{ kind: "item-zero" }, "本项零分"],
  [{ kind: "file-zero" }, "案卷零分"],
  [{ kind: "total-zero" }, "总分零分"],
  [{ kind: "last-rank" }, "名次列末位"],
  [{ kind: "ask" }, "效果待定"],
];

export function printConsequence({ effect, points, outcome }: Consequence): string {
  switch (effect) {
    case "deduct":
      return `扣${points ?? 0}分`;
    case "earn":
      return `得${points ?? 0}分`;
    case "void":
      return "不得分";
    case "veto":
      return `一票否决:${printOutcome(outcome ?? { kind: "ask" })}`;
    default:
      return effect satisfies never;
  }
}

function printOutcome(outcome: VetoOutcome): string {
  switch (outcome.kind) {
    case "barred":
      return `不得评为“${outcome.from}”`;
    case "grade":
      return `等次定为“${outcome.grade}”`;
    case "points":
      return `总分扣${outcome.points}分`;
    default:
      return FIXED.find(([each]) => each.kind === outcome.kind)?.[1] ?? "";
  }
}

export function readConsequence(words: string): Consequence | null {
  const points = /^([扣得])(-?[\d.]+)分$/.exec(words);
  if (points) return { effect: points[1] === "扣" ? "deduct" : "earn", points: Number(points[2]) };
  if (words === "不得分") return { effect: "void" };
  const veto = /^一票否决:(.+)$/.exec(words)?.[1];
  const outcome = veto === undefined ? null : readOutcome(veto);
  return outcome ? { effect: "veto", outcome } : null;
}

function readOutcome(words: string): VetoOutcome | null {
  const fixed = FIXED.find(([, word]) => word === words)?.[0];
  if (fixed) return fixed;
  const barred = /^不得评为“(.*)”$/.exec(words);
  if (barred) return { kind: "barred", from: barred[1] ?? "" };
  const grade = /^等次定为“(.*)”$/.exec(words);
  if (grade) return { kind: "grade", grade: grade[1] ?? "" };
  const points = /^总分扣(-?[\d.]+)分$/.exec(words);
  return points ? { kind: "points", points: Number(points[1]) } : null;
}
