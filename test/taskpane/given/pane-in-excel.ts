import type { Pane } from "../../../src/taskpane/pane";
import { hostServices } from "../../../src/taskpane/host/host-services";
import * as scoring from "../../../src/taskpane/host/scoring";
import { meaningOf } from "../../../src/taskpane/host/meaning-of";
import { createStore } from "../../../src/taskpane/state/create-store";
import type { PaneState } from "../../../src/taskpane/state/pane-state";
import { initialState } from "../../../src/taskpane/state/initial-state";
import type { OpenedExcel } from "../../../src/simulator/open-excel";
import { openExcel } from "../../../src/simulator/open-excel";

export interface PaneInExcel {
  readonly pane: Pane;
  readonly excel: OpenedExcel;
}

/** The pane's actions over the real services and the real client library, in a simulated Excel with an empty workbook. */
export async function paneInExcel(): Promise<PaneInExcel> {
  const excel = await openExcel();
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
  const pane: Pane = {
    store: createStore<PaneState>({ ...initialState("zh"), stage: "open" }),
    services: hostServices(() => Promise.resolve(scoring)),
    clock: () => "10:32",
    meaningOf,
    copy: () => Promise.resolve("copied"),
    drawPng: () => Promise.resolve(new Uint8Array()),
    copyImage: () => Promise.resolve("copied"),
    save: () => undefined,
    after: (milliseconds, then) => {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
    show: () => Promise.resolve(),
    memory: { stop: null, problem: -1 },
  };
  return { pane, excel };
}
