import type { Example, ExampleCell } from "../../../src/functions/publish/example";
import type { FunctionMetadata } from "../../../src/functions/publish/metadata";

interface Workplace {
  readonly cells: readonly (readonly ExampleCell[])[];
  readonly metadata: readonly FunctionMetadata[];
  readonly functions: Readonly<Record<string, (...given: unknown[]) => unknown>>;
}

/**
 * Calculates an example's formula as Excel passes arguments on: references by value, matrices for parameters that take
 * them, null for what is left out, repeated ones together in a list, then the invocation.
 */
export async function calculate(example: Example, work: Omit<Workplace, "cells">): Promise<unknown> {
  return evaluate(example.formula.replace(/^=/, ""), { ...work, cells: example.cells ?? [] });
}

async function evaluate(formula: string, work: Workplace): Promise<unknown> {
  const call = /^FZ\.([A-Z]+)\((.*)\)$/s.exec(formula);
  if (call) {
    const own = work.metadata.find(({ id }) => id === call[1]);
    const run = work.functions[call[1] ?? ""];
    if (own === undefined || run === undefined) throw new Error(`no function ${call[1]}`);
    const given = await Promise.all(split(call[2] ?? "").map((part) => evaluate(part, work)));
    return run(...passed(own, given), { functionName: own.id });
  }
  const reference = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(formula);
  if (reference) {
    const [, from = "", top = "", to = from, bottom = top] = reference;
    return work.cells.slice(Number(top) - 1, Number(bottom)).map((row) => row.slice(from.charCodeAt(0) - 65, to.charCodeAt(0) - 64));
  }
  if (formula.startsWith("{")) return [formula.slice(1, -1).split(",").map(Number)];
  if (formula === "") return null;
  return formula.startsWith('"') ? formula.slice(1, -1) : Number(formula);
}

function passed({ parameters }: FunctionMetadata, given: readonly unknown[]): readonly unknown[] {
  return parameters.map((parameter, index) => {
    if (parameter.repeating) return given.slice(index).map(matrix);
    const own = given[index] ?? null;
    return own === null ? null : parameter.dimensionality === "matrix" ? matrix(own) : scalar(own);
  });
}

const matrix = (given: unknown): unknown => (Array.isArray(given) ? given : [[given]]);
const scalar = (given: unknown): unknown => (Array.isArray(given) ? (given as unknown[][])[0]?.[0] : given);

/** At commas outside brackets and quotes. */
function split(list: string): readonly string[] {
  const parts = [""];
  let depth = 0, quoted = false;
  for (const sign of list) {
    if (sign === '"') quoted = !quoted;
    if (!quoted && "({".includes(sign)) depth++;
    if (!quoted && ")}".includes(sign)) depth--;
    if (sign === "," && depth === 0 && !quoted) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
