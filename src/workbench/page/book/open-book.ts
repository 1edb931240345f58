import type { AddinFunctions } from "../../../simulator/calculation/custom-calls";
import { createFormulaCalculator } from "../../../simulator/calculation/formula-calculator";
import { createExcelHost, type ExcelHost } from "../../../simulator/host/create-excel-host";
import { printA1 } from "../../../simulator/host/address/a1";
import { quoteSheetName } from "../../../simulator/host/address/sheet-names";
import type { SheetArea } from "../../../simulator/host/address/resolve-address";
import type { Area, SheetState, WorkbookState } from "../../../simulator/state";
import { editHistory, type Outcome } from "./edit-history";
import type { Surroundings } from "./native-window";
import { nativeWindow } from "./native-window";

/** A workbook that is open on the page: what the grid shows and what a person at it can do. */
export interface Book {
  readonly state: WorkbookState;
  readonly selection: () => SheetArea;
  readonly select: (sheet: SheetState, area: Area) => void;
  /** Brings a sheet to the front; what was selected on it stays so. */
  readonly show: (sheet: SheetState) => void;
  /** Types into one cell. Throws what the host throws, `HostError` with AccessDenied for a locked cell. */
  readonly edit: (cell: SheetArea, value: string) => void;
  /** Several edits as one step to take back; all of them or none. */
  readonly together: (work: () => void) => void;
  readonly undo: () => Outcome;
  readonly redo: () => Outcome;
  readonly canUndo: () => { readonly undo: boolean; readonly redo: boolean };
  readonly setEditing: (on: boolean) => void;
  /** Presses a button of the add-in's ribbon. */
  readonly press: (action: string) => void;
  /** A frame that is about to load office.js becomes the add-in; one that was it before is forgotten. */
  readonly enter: (frame: Window, surroundings: Surroundings) => void;
  /** Formulas that this page does not calculate: their cells keep the value that they had. */
  readonly kept: () => number;
  /** Requests of the add-in so far. */
  readonly requests: () => number;
}

export interface BookListener {
  /** Cells, sheets or the selection may have changed. */
  readonly changed: () => void;
  /** The functions that cells may call. */
  readonly functions: AddinFunctions;
}

export function openBook(state: WorkbookState, { changed, functions }: BookListener): Book {
  const calculator = createFormulaCalculator(functions);
  const start = (locale: string): ExcelHost => Object.assign(createExcelHost(state, { locale }), { calculator });
  let host = start("zh-CN");
  let requests = 0;
  const selected = new WeakMap<SheetState, Area>();
  const tell = (): void => {
    const { sheet, area } = host.selection;
    selected.set(sheet, area);
    changed();
  };
  const acted = (): void => {
    void host.settled().then(tell);
    tell();
  };
  const history = editHistory(state, ({ sheet, area }, value) => host.edit(addressOf(sheet, area), value));
  const moved = (outcome: Outcome): Outcome => {
    if (outcome.kind === "done") host.select(addressOf(outcome.at.sheet, outcome.at.area));
    acted();
    return outcome;
  };
  return {
    state,
    selection: () => host.selection,
    select: (sheet, area) => {
      host.select(addressOf(sheet, area));
      acted();
    },
    show: (sheet) => {
      host.select(addressOf(sheet, selected.get(sheet) ?? { row: 0, column: 0, rows: 1, columns: 1 }));
      acted();
    },
    edit: (cell, value) => {
      history.edit(cell, value);
      acted();
    },
    together: (work) => {
      history.together(work);
      acted();
    },
    undo: () => moved(history.undo()),
    redo: () => moved(history.redo()),
    canUndo: history.can,
    setEditing: (on) => host.setCellEditMode(on),
    press: (action) => host.invokeAction(action),
    enter: (frame, surroundings) => {
      const before = host.selection;
      requests += host.traffic.batches;
      host.bridge.onMessageFromHost = null;
      // What the add-in held and listened to ends with its page: a page that is loaded again finds a host that knows nothing of it.
      host = start(surroundings.locale);
      if (before.sheet.visibility === "Visible") host.select(addressOf(before.sheet, before.area));
      nativeWindow(frame, { ...surroundings, bridge: followed(host, tell), state });
    },
    kept: () => calculator.kept.length,
    requests: () => requests + host.traffic.batches,
  };
}

const addressOf = (sheet: SheetState, area: Area): string => `${quoteSheetName(sheet.name)}!${printA1(area)}`;

/** The host's bridge, telling when an answer or an event went out. */
function followed({ bridge }: ExcelHost, changed: () => void): ExcelHost["bridge"] {
  const client: ExcelHost["bridge"] = { sendMessageToHost: (text) => bridge.sendMessageToHost(text), onMessageFromHost: null };
  bridge.onMessageFromHost = (text) => {
    client.onMessageFromHost?.(text);
    changed();
  };
  return client;
}
