import { oneCell } from "../actions/select-cells";
import type { SheetArea } from "../../../simulator/host/address/resolve-address";
import type { Area, SheetState, TableState, WorkbookState } from "../../../simulator/state";
import { contentOfCell } from "./content-of-cell";

/** What a person did to cells, to be taken back and done again. What the add-in writes is not part of it. */
export interface EditHistory {
  /** Types into one cell; a step of its own unless it is part of one. */
  readonly edit: (cell: SheetArea, text: string) => void;
  /** Several edits as one step; when one of them is refused, those before it are taken back. */
  readonly together: (work: () => void) => void;
  readonly undo: () => Outcome;
  readonly redo: () => Outcome;
  readonly can: () => { readonly undo: boolean; readonly redo: boolean };
}

/** "stale": something else stands in the cells by now, so that nothing was changed. */
export type Outcome = { readonly kind: "done"; readonly at: SheetArea } | { readonly kind: "nothing" | "stale" };

interface CellEdit {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly before: Snapshot;
  after: Snapshot;
  /** Tables as they were: one grows when somebody types right below it. */
  readonly tables: readonly { readonly table: TableState; readonly area: Area }[];
}

interface Snapshot {
  readonly content: string;
  readonly style: number | undefined;
}

const MOST_STEPS = 100;

export function editHistory(state: WorkbookState, type: (cell: SheetArea, text: string) => void): EditHistory {
  const done: (readonly CellEdit[])[] = [], undone: (readonly CellEdit[])[] = [];
  let open: CellEdit[] | null = null;
  const record = ({ sheet, area: { row, column } }: SheetArea, text: string): void => {
    const edit: CellEdit = { sheet, row, column, before: snapshot(state, sheet, { row, column }), after: { content: "", style: undefined }, tables: sheet.tables.map((table) => ({ table, area: { ...table.area } })) };
    type({ sheet, area: oneCell(row, column) }, text);
    edit.after = snapshot(state, sheet, { row, column });
    open?.push(edit);
  };
  const takeBack = (step: readonly CellEdit[]): void => {
    for (const edit of [...step].reverse()) {
      put(edit, edit.before, type);
      for (const { table, area } of edit.tables) if (edit.sheet.tables.includes(table)) table.area = area;
    }
  };
  const together = (work: () => void): void => {
    const step: CellEdit[] = open = [];
    try {
      work();
    } catch (fault) {
      open = null;
      takeBack(step);
      throw fault;
    }
    open = null;
    if (step.length === 0) return;
    done.push(step);
    if (done.length > MOST_STEPS) done.shift();
    undone.length = 0;
  };
  const stands = (step: readonly CellEdit[], which: "before" | "after"): boolean =>
    step.every((edit) => state.sheets.includes(edit.sheet)) && lastOfEach(step, which).every(([edit, expected]) => snapshot(state, edit.sheet, edit).content === expected.content);
  const move = (from: (readonly CellEdit[])[], to: (readonly CellEdit[])[], how: { readonly standing: "before" | "after"; readonly run: (step: readonly CellEdit[]) => void }): Outcome => {
    const step = from.at(-1), first = step?.[0];
    if (step === undefined || first === undefined) return { kind: "nothing" };
    if (!stands(step, how.standing)) {
      from.length = 0;
      return { kind: "stale" };
    }
    how.run(step);
    from.pop();
    to.push(step);
    return { kind: "done", at: { sheet: first.sheet, area: oneCell(first.row, first.column) } };
  };
  return {
    edit: (cell, text) => (open === null ? together(() => record(cell, text)) : record(cell, text)),
    together: (work) => (open === null ? together(work) : work()),
    undo: () => move(done, undone, { standing: "after", run: takeBack }),
    redo: () => move(undone, done, { standing: "before", run: (step) => { for (const edit of step) put(edit, edit.after, type); } }),
    can: () => ({ undo: done.length > 0, redo: undone.length > 0 }),
  };
}

/** A cell that was edited twice in one step holds what the last edit left, or before it what the first one found. */
function lastOfEach(step: readonly CellEdit[], which: "before" | "after"): readonly (readonly [CellEdit, Snapshot])[] {
  const found = new Map<string, readonly [CellEdit, Snapshot]>();
  for (const edit of which === "after" ? step : [...step].reverse()) found.set(`${edit.sheet.id}|${edit.row}|${edit.column}`, [edit, edit[which]]);
  return [...found.values()];
}

/** As it would be typed again: a text that looks like a number keeps its apostrophe. */
function snapshot(state: WorkbookState, sheet: SheetState, { row, column }: { readonly row: number; readonly column: number }): Snapshot {
  const cell = sheet.cells.get(row, column), isText = typeof cell?.value === "string" && cell.value !== "" && cell.formula === undefined;
  const content = isText && state.styles[cell.style ?? 0]?.numberFormat !== "@" ? `'${String(cell.value)}` : contentOfCell(state, sheet, { row, column });
  return { content, style: cell?.style };
}

function put({ sheet, row, column }: CellEdit, { content, style }: Snapshot, type: (cell: SheetArea, text: string) => void): void {
  type({ sheet, area: oneCell(row, column) }, content);
  const cell = sheet.cells.get(row, column);
  if (cell === undefined) return;
  const { style: own, ...rest } = cell;
  if (own !== style) sheet.cells.set(row, column, style === undefined ? rest : { ...rest, style });
}
