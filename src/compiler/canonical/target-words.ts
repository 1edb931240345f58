import type { Target } from "../../assessment/rule";
import { NAME } from "./form";

const FIGURES = [
  ["mean", "平均值"],
  ["median", "中位数"],
  ["best", "最好值"],
  ["worst", "最差值"],
] as const;
const PEERS = /^(全体|同组)(平均值|中位数|最好值|最差值)(?:加(-?[\d.]+))?$/;
export const TARGET = `(-?\\d+(?:\\.\\d+)?|(?:全体|同组)(?:平均值|中位数|最好值|最差值)(?:加-?[\\d.]+)?|${NAME})`;

export function printTarget(target: Target, name: (measure: number) => string): string {
  switch (target.kind) {
    case "number":
      return `${target.value}`;
    case "measure":
      return name(target.measure);
    case "peers": {
      const figure = FIGURES.find(([each]) => each === target.figure)?.[1] ?? "";
      return `${target.among === "all" ? "全体" : "同组"}${figure}${target.plus === undefined ? "" : `加${target.plus}`}`;
    }
    default:
      return target satisfies never;
  }
}

export function readTarget(words: string, measure: (written: string) => number | null): Target | null {
  if (/^-?[\d.]+$/.test(words)) return { kind: "number", value: Number(words) };
  const peers = PEERS.exec(words);
  if (peers) {
    const figure = FIGURES.find(([, word]) => word === peers[2])?.[0] ?? "mean";
    return { kind: "peers", figure, among: peers[1] === "全体" ? "all" : "group", ...(peers[3] === undefined ? {} : { plus: Number(peers[3]) }) };
  }
  const index = measure(words);
  return index === null ? null : { kind: "measure", measure: index };
}
