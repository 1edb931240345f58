import type { Scalar } from "../../../../simulator/calculation/scalar";
import type { CellValue, ConditionalFormatState } from "../../../../simulator/state";
import { safeColor } from "../cell-look";
import type { ConditionalLook } from "./conditional-look";
import { numbersIn } from "./meets";

interface Scale {
  readonly values: () => readonly CellValue[];
  readonly read: (text: string) => Scalar | undefined;
}

interface Point { readonly type?: string; readonly formula?: unknown; readonly color?: string }

/** Colour scales, data bars and icons: looks that follow the size of a number among the others. Null for other rules. */
export function scaleLook({ type, rule }: ConditionalFormatState, scale: Scale): ((value: CellValue | undefined) => ConditionalLook | undefined) | null {
  switch (type) {
    case "ColorScale": return numberLook(scale, (numbers) => colours(rule, numbers, scale));
    case "DataBar": return numberLook(scale, (numbers) => bars(rule, numbers, scale));
    case "IconSet": return numberLook(scale, (numbers) => icons(rule, numbers, scale));
    default: return null;
  }
}

function numberLook({ values }: Scale, prepare: (numbers: readonly number[]) => (value: number) => ConditionalLook | undefined) {
  let look: ((value: number) => ConditionalLook | undefined) | undefined;
  return (value: CellValue | undefined): ConditionalLook | undefined => {
    if (typeof value !== "number") return undefined;
    look ??= prepare([...numbersIn(values())].sort((a, b) => a - b));
    return look(value);
  };
}

/** The number that a point of a scale stands for. */
function threshold(point: Point, numbers: readonly number[], { read }: Scale): number {
  const least = numbers[0] ?? 0;
  const most = numbers.at(-1) ?? 0;
  const given = point.formula === undefined || point.formula === null ? undefined : read(`=${String(point.formula).replace(/^=/, "")}`);
  const number = typeof given === "number" ? given : 0;
  switch (point.type) {
    case "LowestValue": return least;
    case "HighestValue": return most;
    case "Percent": return least + ((most - least) * number) / 100;
    case "Percentile": return percentile(numbers, number / 100);
    default: return number;
  }
}

function percentile(numbers: readonly number[], share: number): number {
  const place = (numbers.length - 1) * share;
  const low = numbers[Math.floor(place)] ?? 0;
  return low + ((numbers[Math.ceil(place)] ?? low) - low) * (place - Math.floor(place));
}

function colours(rule: Readonly<Record<string, unknown>>, numbers: readonly number[], scale: Scale): (value: number) => ConditionalLook | undefined {
  const points = ["minimum", "midpoint", "maximum"].flatMap((name) => {
    const point = rule[name] as Point | undefined;
    const color = safeColor(point?.color);
    return point && color !== undefined ? [{ at: threshold(point, numbers, scale), color }] : [];
  });
  return (value) => {
    const above = points.findIndex(({ at }) => at >= value);
    const high = points[above < 0 ? points.length - 1 : above];
    const low = points[above < 0 ? points.length - 1 : Math.max(0, above - 1)];
    if (!low || !high) return undefined;
    return { fill: mix(low.color, high.color, high.at === low.at ? 0 : (value - low.at) / (high.at - low.at)) };
  };
}

function mix(from: string, to: string, share: number): string {
  const part = (color: string, index: number): number => parseInt(color.slice(1 + index * 2, 3 + index * 2), 16);
  return `#${[0, 1, 2].map((index) => Math.round(part(from, index) + (part(to, index) - part(from, index)) * Math.max(0, Math.min(1, share))).toString(16).padStart(2, "0")).join("")}`;
}

function bars(rule: Readonly<Record<string, unknown>>, numbers: readonly number[], scale: Scale): (value: number) => ConditionalLook | undefined {
  const bound = (name: string, automatic: number): number => {
    const point = rule[name] as Point | undefined;
    return point?.type === undefined || point.type === "Automatic" ? automatic : threshold(point, numbers, scale);
  };
  const low = bound("lowerBoundRule", Math.min(0, numbers[0] ?? 0));
  const high = bound("upperBoundRule", Math.max(0, numbers.at(-1) ?? 0));
  const axis = Math.max(low, Math.min(high, 0));
  const share = (value: number): number => (high === low ? 0 : (Math.max(low, Math.min(high, value)) - low) / (high - low));
  const positive = safeColor((rule["positiveFormat"] as { fillColor?: string } | undefined)?.fillColor) ?? "#638EC6";
  const negative = safeColor((rule["negativeFormat"] as { fillColor?: string } | undefined)?.fillColor) ?? "#FF0000";
  return (value) => {
    const [from, to] = [share(Math.min(axis, value)), share(Math.max(axis, value))];
    return { bar: { color: value < 0 ? negative : positive, from, length: to - from }, ...(rule["showDataBarOnly"] === true ? { hidesText: true } : {}) };
  };
}

/** Signs that differ in shape, worst first; sets are told apart by how many icons they have. */
const ICONS: Readonly<Record<number, readonly string[]>> = { 3: ["▼", "■", "▲"], 4: ["▼", "◢", "◥", "▲"], 5: ["▼", "◢", "■", "◥", "▲"] };

function icons(rule: Readonly<Record<string, unknown>>, numbers: readonly number[], scale: Scale): (value: number) => ConditionalLook | undefined {
  const criteria = (rule["criteria"] as readonly (Point & { operator?: string })[] | undefined) ?? [];
  const signs = ICONS[criteria.length] ?? [];
  const edges = criteria.map((criterion) => ({ at: threshold(criterion, numbers, scale), from: criterion.operator === "GreaterThan" ? "above" : "at" }));
  return (value) => {
    let step = 0;
    for (const [index, { at, from }] of edges.entries()) if (index > 0 && (from === "above" ? value > at : value >= at)) step = index;
    const icon = signs[rule["reverseIconOrder"] === true ? signs.length - 1 - step : step];
    return icon === undefined ? undefined : { icon, ...(rule["showIconOnly"] === true ? { hidesText: true } : {}) };
  };
}
