import type { Operator } from "./formula-tree";
import { error, finite, isError, toNumber, toText, type Scalar } from "./scalar";

export function operate(operator: Operator, left: Scalar, right: Scalar): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case "&": return join(left, right);
    case "+": case "-": case "*": case "/": case "^": return calculate(operator, left, right);
    default: return holds(operator, compare(left, right));
  }
}

function join(left: Scalar, right: Scalar): Scalar {
  const [first, second] = [toText(left), toText(right)];
  return isError(first) ? first : isError(second) ? second : first + second;
}

function calculate(operator: "+" | "-" | "*" | "/" | "^", left: Scalar, right: Scalar): Scalar {
  const [a, b] = [toNumber(left), toNumber(right)];
  if (isError(a)) return a;
  if (isError(b)) return b;
  switch (operator) {
    case "+": return finite(nearZero(a + b, a, b));
    case "-": return finite(nearZero(a - b, a, b));
    case "*": return finite(a * b);
    case "/": return b === 0 ? error("#DIV/0!") : finite(a / b);
    case "^": return a === 0 && b === 0 ? error("#NUM!") : a === 0 && b < 0 ? error("#DIV/0!") : finite(a ** b);
  }
}

/** Excel takes the difference of two nearly equal numbers for 0 when only its last binary digits differ: 0.3-0.2-0.1. */
function nearZero(result: number, a: number, b: number): number {
  return Math.abs(result) < Math.max(Math.abs(a), Math.abs(b)) * 1e-15 ? 0 : result;
}

/** Numbers come before texts, texts before truth values; texts without regard to case; an empty cell is like the other side. */
export function compare(left: Scalar, right: Scalar): number {
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  if (typeof a !== typeof b) return RANK[typeof a as keyof typeof RANK] - RANK[typeof b as keyof typeof RANK];
  if (typeof a === "number" && typeof b === "number") return Number(a.toPrecision(15)) - Number(b.toPrecision(15));
  if (typeof a === "string" && typeof b === "string") return a.toLowerCase() === b.toLowerCase() ? 0 : a.toLowerCase() < b.toLowerCase() ? -1 : 1;
  return Number(a) - Number(b);
}

const RANK = { number: 0, string: 1, boolean: 2, object: 3, undefined: 4, bigint: 5, symbol: 6, function: 7 } as const;

const emptyLike = (other: Scalar): Scalar => (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);

function holds(operator: "=" | "<>" | "<" | ">" | "<=" | ">=", order: number): boolean {
  switch (operator) {
    case "=": return order === 0;
    case "<>": return order !== 0;
    case "<": return order < 0;
    case ">": return order > 0;
    case "<=": return order <= 0;
    case ">=": return order >= 0;
  }
}
