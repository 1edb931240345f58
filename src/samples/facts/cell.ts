import type { Unit } from "../units";
import { type ByUnit, entriesOf } from "./share";

/** What one unit states for one data item: a plain value, or a row with more columns. null: not reported 未填报. */
export type Cell = number | string | null | CellRow;
export interface CellRow {
  readonly value: number | string | null;
  readonly base?: number;
  readonly verified?: number | string;
  readonly verifiedBase?: number;
  readonly reason?: string;
}
export type Cells = Partial<Record<Unit, Cell>>;

/** The data of one indicator: cells for each of its data items, in the order of its clause. */
export interface IndicatorFacts {
  readonly indicator: string;
  /** 佐证材料: the kind of document that the units file. */
  readonly evidence: string;
  readonly items: readonly Cells[];
}

/** The same value for every unit but the exceptions. */
export const usual = (units: readonly Unit[], value: Cell, exceptions: Cells = {}): Cells =>
  Object.fromEntries(units.map((unit) => [unit, unit in exceptions ? exceptions[unit] : value]));

/** Rates over given bases: each unit reaches its whole base but for the misses. */
export const rates = (bases: ByUnit, misses: ByUnit = {}, exceptions: Cells = {}): Cells =>
  Object.fromEntries(entriesOf(bases).map(([unit, base]) => [unit, unit in exceptions ? exceptions[unit] : { value: base - (misses[unit] ?? 0), base }]));

/** Rates with given numerators: the base is the numerator and the misses. */
export const ratesOver = (done: ByUnit, misses: ByUnit = {}): Cells =>
  Object.fromEntries(entriesOf(done).map(([unit, value]) => [unit, { value, base: value + (misses[unit] ?? 0) }]));

/** Rates whose numerators are given, zero where a unit is not named. */
export const part = (of: ByUnit, bases: ByUnit): Cells =>
  Object.fromEntries(entriesOf(bases).map(([unit, base]) => [unit, { value: of[unit] ?? 0, base }]));

/** Reported one thing, found another when checked: the verified value counts. */
export const checked = (value: number | string, verified: number | string, reason: string): CellRow => ({ value, verified, reason });

/** The same for a rate: the verified numerator stands over the base that was reported. */
export const checkedRate = (base: number, verified: number, reason: string): CellRow =>
  ({ value: base, base, verified, verifiedBase: base, reason });
