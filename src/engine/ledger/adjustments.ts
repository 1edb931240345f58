import { exactOf } from "../../assessment/exact";
import { formatPoints, POINT_DECIMALS, type Points } from "../../assessment/points";
import { roundHalfUp } from "../../assessment/round-half-up";
import type { Adjustment } from "../../assessment/result";
import type { Scored } from "../run/scored";
import { rawSums } from "../run/raw-sums";
import { vetoText } from "./veto-text";

/** From the sum of a department's items to its total, step by step; the steps that change nothing are left out. */
export function adjustmentsOf(scored: Scored, department: number): readonly Adjustment[] {
  const { prepared, totals, vetoes } = scored, { fullMarks } = prepared, { settings } = prepared.scheme;
  const raw = rawSums(scored, department), own = vetoes.filter((veto) => veto.department === department);
  const base = totals.base[department]!, bonus = totals.bonus[department]!, penalty = totals.penalty[department]!, total = totals.total[department]!;
  const steps: Adjustment[] = [
    { kind: "conversion", lost: fullMarks - base - (raw.full - raw.earned), working: conversionWords(scored, raw, base) },
    { kind: "bonus-cap", lost: raw.bonus - bonus, working: `加分合计${formatPoints(raw.bonus)}分，超过上限，计${formatPoints(bonus)}分` },
    ...own.flatMap(({ outcome, task }): Adjustment[] => outcome.kind !== "points" ? [] : [{
      kind: "veto", lost: roundHalfUp(exactOf(Math.abs(outcome.points)), POINT_DECIMALS), working: `${vetoText(prepared, task, outcome)}`,
    }]),
  ];
  const sum = base + bonus - penalty, zero = own.find(({ outcome }) => outcome.kind === "total-zero");
  if (zero !== undefined) steps.push({ kind: "veto", lost: sum, working: vetoText(prepared, zero.task, zero.outcome) });
  else if (settings.totalMayExceedFull === "no" && sum > fullMarks) steps.push({ kind: "ceiling", lost: sum - fullMarks, working: `总分不超过满分${formatPoints(fullMarks)}分` });
  else if (settings.totalFloor !== null && sum < roundHalfUp(exactOf(settings.totalFloor), POINT_DECIMALS)) steps.push({ kind: "floor", lost: sum - total, working: `总分最低计${settings.totalFloor}分` });
  const expected = fullMarks - total - (raw.full - raw.earned - raw.bonus + raw.penalty);
  const rest = expected - steps.reduce((all, step) => all + step.lost, 0);
  return [...steps, { kind: "rounding" as const, lost: rest, working: "四舍五入" }].filter((step) => step.lost !== 0);
}

function conversionWords({ prepared, totals }: Scored, raw: { readonly full: Points; readonly earned: Points }, base: Points): string {
  const { settings } = prepared.scheme;
  const scored = `适用分值${formatPoints(raw.full)}分，得${formatPoints(raw.earned)}分`;
  if (settings.assembly === "from-full") return `${scored}，倒扣计${formatPoints(base)}分`;
  if (totals.parts.length > 1) return `${scored}，按部分权重折算为${formatPoints(base)}分`;
  return `${scored}，折算${formatPoints(raw.earned)}÷${formatPoints(raw.full)}×${formatPoints(prepared.fullMarks)}=${formatPoints(base)}分`;
}
