import type { Measure } from "../assessment/rule";
import { TYPE_WORDS } from "../compiler/canonical/form";
import { withOptions } from "../engine/facts/build-column";
import { readUnpointed, unreadable } from "./clause/read-clause";
import { then, value } from "./door/answer";
import { give } from "./door/give";

const HEADER = ["数据项", "类型", "单位", "最小", "最大", "可选"];

/**
 * 数据项：评分标准要求填报哪些数据，各是什么类型、单位和范围。
 * @customfunction ITEMS
 * @helpurl https://localhost:3000/help/items.html
 * @param clause 评分标准：考评细则中的评分标准原文
 * @returns 表：数据项、类型、单位、最小、最大、可选
 */
export function items(clause: unknown): unknown[][] {
  return give(then(readUnpointed(clause), (reading) => {
    if (reading.rule === null) return unreadable(reading);
    return value([HEADER, ...withOptions(reading.rule).measures.map(rowOf)]);
  }));
}

function rowOf({ label, type, unit, min, max, options = [] }: Measure): (string | number)[] {
  const word = TYPE_WORDS.find(([known]) => known === type)?.[1] ?? "";
  return [label, word, unit, min ?? LOWEST[type] ?? "", max ?? HIGHEST[type] ?? "", type === "yes-no" ? "是、否" : options.join("、")];
}

/** Bounds that facts of a type have where the clause states none. */
const LOWEST: Partial<Record<Measure["type"], number>> = { count: 0, rate: 0, judgement: 0, rank: 1 };
const HIGHEST: Partial<Record<Measure["type"], number>> = { rate: 100 };
