import { add, compare, divide, type Exact, exactOf, fraction, ZERO } from "../../assessment/exact";
import { workingText } from "../../assessment/exact-text";
import type { Fact } from "../../assessment/observation";
import type { RecordCondition, RecordLedger } from "../../assessment/record-ledger";
import { conditionWords } from "./condition-words";
import type { RecordValue } from "./record-value";

/** A record that has a value, with its id for the explanation. */
export interface ValuedRecord {
  readonly id: string;
  readonly value: Exclude<RecordValue, { readonly kind: "fault" }>;
}

export interface Summary {
  readonly fact: Fact;
  /** 案卷评查3件，平均(0+85+90)÷3=58.3333：2号0分…; the records named, the least of them first. */
  readonly words: string;
}

/** All records of one unit; with none of them the unit had nothing to count, and no share or mean of it. */
export function summarise(ledger: RecordLedger, records: readonly ValuedRecord[]): Summary {
  const sorted = [...records].sort(byValue), concerned = sorted.filter(({ value }) => value.kind !== "nothing");
  const fitting = ledger.condition === null ? (ledger.way === "count" ? sorted : concerned) : concerned.filter(({ value }) => meets(value, ledger.condition));
  const all = `${ledger.name}${records.length}件`, those = ledger.condition === null ? "" : `，其中${conditionWords(ledger.condition)}${fitting.length}件`;
  switch (ledger.way) {
    case "count": return { fact: whole(fitting.length), words: `${all}${those}${named(fitting)}` };
    case "sum": {
      const sum = sumOf(fitting);
      return { fact: factOf(sum), words: `${all}${those}，合计${workingText(sum)}${named(fitting)}` };
    }
    case "mean": {
      if (fitting.length === 0) return { fact: { kind: "no-business" }, words: `${all}${those}，无业务` };
      const sum = sumOf(fitting), mean = divide(sum, fraction(fitting.length));
      return { fact: factOf(mean), words: `${all}${those}，平均${workingText(sum)}÷${fitting.length}=${workingText(mean)}${named(fitting)}` };
    }
    case "share": {
      if (concerned.length === 0) return { fact: { kind: "no-business" }, words: `${all}，无业务` };
      const others = concerned.filter((record) => !fitting.includes(record));
      // A share is best explained by the fewer: the files that failed, or those that passed.
      return { fact: { kind: "number", numerator: fitting.length * 100, denominator: concerned.length }, words: `${all}${those}${others.length <= fitting.length && others.length > 0 ? `；其余${others.length}件${named(others)}` : named(fitting)}` };
    }
    default: return ledger.way satisfies never;
  }
}

/** Whether a value is of the kind that the condition asks about. */
export function suits(value: ValuedRecord["value"], condition: RecordCondition): boolean {
  return value.kind === "nothing" || (condition.kind === "bound" ? value.kind === "number" : value.kind === condition.kind);
}

function meets(value: ValuedRecord["value"], condition: RecordCondition | null): boolean {
  if (condition === null) return true;
  switch (condition.kind) {
    case "yes-no": return value.kind === "yes-no" && value.value === condition.value;
    case "word": return value.kind === "word" && value.word === condition.word;
    case "bound": {
      if (value.kind !== "number") return false;
      const order = compare(value.value, exactOf(condition.value));
      switch (condition.side) {
        case "at-least": return order >= 0;
        case "above": return order > 0;
        case "at-most": return order <= 0;
        case "below": return order < 0;
        case "equal": return order === 0;
        default: return condition.side satisfies never;
      }
    }
    default: return condition satisfies never;
  }
}

const whole = (count: number): Fact => ({ kind: "number", numerator: count, denominator: 1 });

/** What the machine's whole numbers cannot hold is refused by whoever gathers. */
function factOf(value: Exact): Fact {
  return { kind: "number", numerator: Number(value.numerator), denominator: Number(value.denominator) };
}

function sumOf(records: readonly ValuedRecord[]): Exact {
  return records.reduce((sum, { value }) => (value.kind === "number" ? add(sum, value.value) : sum), ZERO);
}

/** By value, then by id: the order of rows makes no difference, also not to the words. */
function byValue(a: ValuedRecord, b: ValuedRecord): number {
  const order = a.value.kind === "number" && b.value.kind === "number" ? compare(a.value.value, b.value.value) : 0;
  return order !== 0 ? order : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

const MOST_NAMED = 12;

function named(records: readonly ValuedRecord[]): string {
  if (records.length === 0) return "";
  const words = records.slice(0, MOST_NAMED).map(({ id, value }) => `${id}${valueWords(value)}`);
  return `：${words.join("、")}${records.length > MOST_NAMED ? `等${records.length}件` : ""}`;
}

function valueWords(value: ValuedRecord["value"]): string {
  switch (value.kind) {
    case "number": return `(${workingText(value.value)}${value.why === "" ? "" : `，${value.why}`})`;
    case "yes-no":
    case "word":
    case "nothing": return "";
    default: return value satisfies never;
  }
}
