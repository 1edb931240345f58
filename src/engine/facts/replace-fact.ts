import type { Fact } from "../../assessment/observation";
import type { Measure } from "../../assessment/rule";
import type { FactColumn } from "../columns/fact-column";
import { lcm } from "../columns/ratio";
import { buildColumn, WIDEST_SCALE } from "./build-column";

interface Replacement {
  readonly measure: Measure;
  readonly row: number;
  readonly fact: Fact;
}

/** The column with one fact replaced, in a copy; over a wider scale where the new fact needs one. */
export function replaceFact(column: FactColumn, { measure, row, fact }: Replacement): FactColumn {
  const one = buildColumn(measure, [fact]), value = one.n[0]!, denominator = one.scale * (one.r === null ? 1 : one.r[0]!);
  const scale = lcm(column.scale, denominator);
  const wide = column.r !== null || scale > WIDEST_SCALE || (column.nMax * scale) / column.scale > Number.MAX_SAFE_INTEGER;
  const base = wide ? withOwnDenominators(column) : rescaled(column, scale);
  base.n[row] = base.r === null ? value * (scale / denominator) : value;
  if (base.r !== null) base.r[row] = denominator;
  return { ...base, nMax: Math.max(base.nMax, Math.abs(base.n[row]!)), rMax: base.r === null ? 1 : Math.max(base.rMax, denominator) };
}

function rescaled(column: FactColumn, scale: number): FactColumn {
  const factor = scale / column.scale;
  return { n: factor === 1 ? column.n.slice() : column.n.map((n) => n * factor), scale, r: null, nMax: column.nMax * factor, rMax: 1 };
}

function withOwnDenominators(column: FactColumn): FactColumn {
  const r = column.r === null ? new Float64Array(column.n.length).fill(column.scale) : column.r.slice();
  return { n: column.n.slice(), scale: 1, r, nMax: column.nMax, rMax: Math.max(column.rMax, column.scale) };
}
