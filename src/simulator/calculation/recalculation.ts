import { printA1 } from "../host/address/a1";
import { lastColumn, lastRow } from "../host/address/areas";
import { quoteSheetName } from "../host/address/sheet-names";
import type { SheetState, WorkbookState } from "../state";
import type { CustomArgument, AddinFunctions } from "./custom-calls";
import { evaluate, read, type Standpoint } from "./evaluate";
import type { KeptFormula } from "./formula-calculator";
import type { Due, FormulaCell } from "./formula-cells";
import type { Formula } from "./formula-tree";
import { putResult } from "./put-result";
import { readCells } from "./read-cells";
import { error, type Cells, type Matrix, type Result, type Value } from "./scalar";
import type { Spills } from "./spills";
import { Unsupported } from "./unsupported";

/** A custom function has been called and has not answered yet. */
class Waiting extends Error {
  constructor(readonly answer: Promise<unknown>) {
    super("waiting");
  }
}

const STILL = { rows: 0, columns: 0 };

/** One pass over the formula cells that are due: each is calculated once, after those that it reads. */
export class Recalculation {
  readonly kept: KeptFormula[] = [];
  readonly calculated: FormulaCell[] = [];
  readonly #due = new Map<string, FormulaCell>();
  readonly #all: readonly FormulaCell[];
  readonly #open = new Set<string>();
  readonly #answers = new Map<Formula, Map<string, Result>>();
  readonly #used = new Map<SheetState, { lastRow: number; lastColumn: number }>();

  constructor(
    private readonly state: WorkbookState,
    private readonly given: { readonly custom: AddinFunctions; readonly due: Due; readonly spills: Spills },
  ) {
    this.#all = given.due.cells;
    for (const each of given.due.cells) this.#due.set(keyOf(each), each);
  }

  isDue(sheet: SheetState, row: number, column: number): boolean {
    return this.#all.some((each) => each.sheet === sheet && each.row === row && each.column === column);
  }

  async finish(): Promise<void> {
    for (const each of this.#all) {
      while (this.#due.has(keyOf(each))) {
        try {
          this.#calculate(each);
        } catch (fault) {
          if (!(fault instanceof Waiting)) throw fault;
          this.#open.clear();
          await fault.answer;
        }
      }
    }
  }

  #calculate(cell: FormulaCell): void {
    const key = keyOf(cell);
    if (!this.#due.has(key)) return;
    // A formula that reads itself, however far around, shows 0 in Excel after a warning.
    if (this.#open.has(key)) return this.#keep(cell, "循环引用");
    this.#open.add(key);
    try {
      if (cell.formula.kind === "unread") throw new Unsupported(cell.formula.why);
      const at = this.#standpoint(cell);
      const value = read(evaluate(cell.formula, at), at);
      if (!this.#due.has(key)) return;
      putResult(cell, value, this.given.spills);
      this.#used.delete(cell.sheet);
      this.#due.delete(key);
      this.calculated.push(cell);
    } catch (fault) {
      if (!(fault instanceof Unsupported)) throw fault;
      this.#keep(cell, fault.message);
    } finally {
      this.#open.delete(key);
    }
  }

  #keep(cell: FormulaCell, why: string): void {
    this.#due.delete(keyOf(cell));
    this.calculated.push(cell);
    // Without a value of its own a 0 would pass for one.
    if (this.given.due.fresh.has(cell)) putResult(cell, error("#NAME?"), this.given.spills);
    this.kept.push({ sheet: cell.sheet, row: cell.row, column: cell.column, why });
  }

  #standpoint(cell: FormulaCell): Standpoint {
    const { sheet, row, column } = cell;
    const caller = `${quoteSheetName(sheet.name)}!${printA1({ row, column, rows: 1, columns: 1 })}`;
    return { state: this.state, sheet, row, column, shift: STILL, names: new Map(), read: (cells) => this.#read(cells), custom: (name, args, node) => this.#call(name, args, { node, cell, caller }) };
  }

  #read(cells: Cells): Matrix {
    for (const each of [...this.#due.values()]) {
      if (each.sheet === cells.sheet && reaches(each, cells)) this.#calculate(each);
    }
    let used = this.#used.get(cells.sheet);
    if (used === undefined) {
      const area = cells.sheet.cells.used();
      used = { lastRow: area ? lastRow(area) : 0, lastColumn: area ? lastColumn(area) : 0 };
      this.#used.set(cells.sheet, used);
    }
    return readCells(cells, used);
  }

  #call(name: string, args: readonly Value[], { node, cell, caller }: { node: Formula; cell: FormulaCell; caller: string }): Value | undefined {
    const known = this.#answers.get(node)?.get(keyOf(cell));
    if (known) return known;
    const at = this.#standpoint(cell);
    const result = this.given.custom.call(name, args.map((arg, index) => argument(arg, at, node.kind === "call" ? node.args[index] : undefined)), caller);
    if (result === null) return undefined;
    if (!(result instanceof Promise)) return result;
    throw new Waiting(result.then((answer) => {
      const answers = this.#answers.get(node) ?? new Map<string, Result>();
      answers.set(keyOf(cell), answer);
      this.#answers.set(node, answers);
    }));
  }
}

const keyOf = ({ sheet, row, column }: FormulaCell): string => `${sheet.id}|${row}|${column}`;

/** A formula whose cell, or whose spill, lies in these cells. */
function reaches({ row, column, cell }: FormulaCell, { area }: Cells): boolean {
  const rows = cell.array?.rows ?? 1;
  const columns = cell.array?.columns ?? 1;
  return row <= lastRow(area) && row + rows > area.row && column <= lastColumn(area) && column + columns > area.column;
}

function argument(value: Value, at: Standpoint, given: Formula | undefined): CustomArgument {
  if (given?.kind === "missing") return { kind: "omitted" };
  if (value.kind === "scalar") return value;
  const found = read(value, at);
  return Array.isArray(found) ? { kind: "matrix", rows: found as Matrix } : { kind: "scalar", value: found as Exclude<typeof found, Matrix> };
}
