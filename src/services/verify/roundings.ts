import { POINT, POINT_DECIMALS, type Points } from "../../assessment/points";
import { fraction } from "../../assessment/exact";
import { roundHalfUp } from "../../assessment/round-half-up";

/** How somebody may have rounded an exact value otherwise than the settings say. */
export interface Rounding {
  readonly words: string;
  readonly of: (exact: Points) => number;
}

const step = (decimals: number): number => 10 ** (POINT_DECIMALS - decimals);
const up = (decimals: number) => (exact: Points): number => roundHalfUp(fraction(exact, POINT), decimals) / POINT;
const down = (decimals: number) => (exact: Points): number => (Math.trunc(exact / step(decimals)) * step(decimals)) / POINT;
const even = (decimals: number) => (exact: Points): number => {
  const unit = step(decimals), whole = Math.floor(exact / unit), rest = exact - whole * unit;
  return ((rest * 2 === unit ? whole + (whole % 2) : Math.round(exact / unit)) * unit) / POINT;
};

/** Ways that one cell alone can show: one place less, or the same places cut off or rounded to even, or not at all. */
export function roundingsOfOne(decimals: number): readonly Rounding[] {
  return [
    { words: `截去第${decimals + 1}位以后的小数`, of: down(decimals) },
    { words: "四舍六入五成双", of: even(decimals) },
    ...(decimals > 0 ? [{ words: `四舍五入到${decimals - 1}位小数`, of: up(decimals - 1) }, { words: `截去第${decimals}位以后的小数`, of: down(decimals - 1) }] : []),
    ...(decimals < POINT_DECIMALS ? [{ words: "未舍入", of: up(POINT_DECIMALS) }] : []),
  ];
}

/** Ways that only a whole column makes believable. */
export function roundingsOfColumn(decimals: number): readonly Rounding[] {
  return [0, 1, 2, 3, 4].filter((other) => other !== decimals).flatMap((other) => [
    { words: `四舍五入到${other}位小数`, of: up(other) }, { words: `截去第${other + 1}位以后的小数`, of: down(other) },
  ]);
}
