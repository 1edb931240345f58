import { bootOfficeClient, loadExcelClient, type OfficeClient } from "./client/load-office-js";
import { LTSC_2021_SETS, type RequirementSets } from "./client/native-host";
import { createWorkbookState } from "./create-workbook-state";
import { createExcelHost, type ExcelHost } from "./host/create-excel-host";
import type { HostOptions } from "./host/create-session";
import type { WorkbookState } from "./state";

export interface OpenOptions extends HostOptions {
  /** The workbook; a new one with an empty sheet unless given. */
  readonly state?: WorkbookState;
  /** Language of the user interface, "zh-CN" unless given. */
  readonly locale?: string;
  /** Requirement sets the host declares; those of Excel LTSC 2021 unless given. What lies above them fails. */
  readonly sets?: RequirementSets;
  /** "office" boots all of office.js, "excel" only the Excel API: twice as fast, without `Office.onReady`. */
  readonly client?: "office" | "excel";
}

export interface OpenedExcel extends OfficeClient {
  readonly state: WorkbookState;
  readonly host: ExcelHost;
  /** Waits for what is under way; afterwards the client's calls are no longer answered. */
  close(): Promise<void>;
}

/**
 * Opens a workbook in the simulated Excel behind Microsoft's own client library. `Excel.run` of the result is used as
 * the global one is in a page.
 */
export async function openExcel(options: OpenOptions = {}): Promise<OpenedExcel> {
  const state = options.state ?? createWorkbookState();
  const sets = options.sets ?? LTSC_2021_SETS;
  const locale = options.locale ?? "zh-CN";
  const host = createExcelHost(state, options);
  const client =
    options.client === "excel"
      ? loadExcelClient(host.bridge, sets)
      : await bootOfficeClient(host.bridge, { sets, locale, documentUrl: state.name, settings: state.settings });
  const { Excel, Office, OfficeExtension, CustomFunctions } = client;
  return {
    Excel,
    Office,
    OfficeExtension,
    CustomFunctions,
    state,
    host,
    async close() {
      await host.settled();
      host.bridge.onMessageFromHost = null;
    },
  };
}
