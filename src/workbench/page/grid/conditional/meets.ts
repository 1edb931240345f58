import { compare } from "../../../../simulator/calculation/operators";
import { isError, type Scalar } from "../../../../simulator/calculation/scalar";
import type { CellValue, ConditionalFormatState } from "../../../../simulator/state";

export interface Around {
  readonly values: () => readonly CellValue[];
  /** The value of a rule's formula as read at a cell; undefined when it is not calculated here. */
  readonly read: (text: string, row: number, column: number) => Scalar | undefined;
}

export type Test = (row: number, column: number, value: CellValue) => boolean;

const NEVER: Test = () => false;

/** Whether a cell meets the condition of a rule. Rules that cannot be judged here never show. */
export function meets({ type, rule }: ConditionalFormatState, around: Around): Test {
  switch (type) {
    case "Custom": return (row, column) => truth(around.read(String(rule["formula"] ?? ""), row, column));
    case "CellValue": return cellValue(rule, around);
    case "ContainsText": return containsText(String(rule["operator"] ?? ""), String(rule["text"] ?? ""));
    case "TopBottom": return topBottom(String(rule["type"] ?? ""), Number(rule["rank"]), around);
    case "PresetCriteria": return preset(String(rule["criterion"] ?? ""), around);
    case "ColorScale": case "DataBar": case "IconSet": return NEVER;
    default: return type satisfies never;
  }
}

const truth = (value: Scalar | undefined): boolean => value === true || (typeof value === "number" && value !== 0);

function cellValue(rule: Readonly<Record<string, unknown>>, { read }: Around): Test {
  const operator = String(rule["operator"] ?? "");
  const operand = (name: "formula1" | "formula2", row: number, column: number): Scalar | undefined => {
    const text = rule[name];
    return text === undefined || text === null || text === "" ? undefined : read(`=${String(text).replace(/^=/, "")}`, row, column);
  };
  return (row, column, value) => {
    const [low, high] = [operand("formula1", row, column), operand("formula2", row, column)];
    if (low === undefined || isError(low) || isError(value) || isError(high) || value === "") return false;
    const order = compare(value, low);
    switch (operator) {
      case "EqualTo": return order === 0;
      case "NotEqualTo": return order !== 0;
      case "GreaterThan": return order > 0;
      case "LessThan": return order < 0;
      case "GreaterThanOrEqual": return order >= 0;
      case "LessThanOrEqual": return order <= 0;
      case "Between": return high !== undefined && order >= 0 && compare(value, high) <= 0;
      case "NotBetween": return high !== undefined && (order < 0 || compare(value, high) > 0);
      default: return false;
    }
  };
}

function containsText(operator: string, wanted: string): Test {
  const text = wanted.toLowerCase();
  return (_row, _column, value) => {
    if (isError(value)) return false;
    const found = String(value).toLowerCase();
    switch (operator) {
      case "Contains": return found.includes(text);
      case "NotContains": return !found.includes(text);
      case "BeginsWith": return found.startsWith(text);
      case "EndsWith": return found.endsWith(text);
      default: return false;
    }
  };
}

function topBottom(type: string, rank: number, { values }: Around): Test {
  let edge: number | undefined;
  const bottom = type.startsWith("Bottom");
  return (_row, _column, value) => {
    if (typeof value !== "number") return false;
    edge ??= edgeOf(numbersIn(values()), { bottom, rank, percent: type.endsWith("Percent") });
    return bottom ? value <= edge : value >= edge;
  };
}

function edgeOf(numbers: readonly number[], { bottom, rank, percent }: { bottom: boolean; rank: number; percent: boolean }): number {
  const sorted = [...numbers].sort((a, b) => (bottom ? a - b : b - a));
  const count = percent ? Math.max(1, Math.floor((sorted.length * rank) / 100)) : rank;
  return sorted[Math.min(count, sorted.length) - 1] ?? (bottom ? -Infinity : Infinity);
}

export const numbersIn = (values: readonly CellValue[]): readonly number[] => values.filter((value): value is number => typeof value === "number");

function preset(criterion: string, { values }: Around): Test {
  switch (criterion) {
    case "Blanks": return (_row, _column, value) => value === "";
    case "NonBlanks": return (_row, _column, value) => value !== "";
    case "Errors": return (_row, _column, value) => isError(value);
    case "NonErrors": return (_row, _column, value) => !isError(value);
    case "DuplicateValues": return (_row, _column, value) => value !== "" && times(values(), value) > 1;
    case "UniqueValues": return (_row, _column, value) => value !== "" && times(values(), value) === 1;
    case "AboveAverage": return (_row, _column, value) => typeof value === "number" && value > averageOf(numbersIn(values()));
    case "BelowAverage": return (_row, _column, value) => typeof value === "number" && value < averageOf(numbersIn(values()));
    default: return NEVER;
  }
}

const times = (values: readonly CellValue[], wanted: CellValue): number => values.filter((value) => (isError(value) || isError(wanted) ? false : typeof value === typeof wanted && compare(value, wanted) === 0)).length;
const averageOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
